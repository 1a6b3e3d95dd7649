import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { type Language, languageSchema } from '../../model/localized';
import { fail, type Result, success } from '../../model/result';
import type { AddCommand } from './add-command';
import type { CommandContext } from './command-context';
import { applyRefresh } from './refresh-apply';
import { compareSources, type SourcesComparison } from './refresh-compare';
import { describeRefresh, refreshAsJson } from './refresh-report';

interface RefreshOptions {
  readonly from?: string;
  readonly apply?: boolean;
  readonly lang?: Language;
  readonly json?: boolean;
}

/** `refresh FILE.briefing [--from FOLDER] [--apply] [--lang de, en, fr] [--json]` compares a briefing with its source files. */
export const addRefreshCommand: AddCommand = (program, context, finish) => {
  const say = context.say.bind(context);
  program
    .command('refresh')
    .description(
      say(
        'vergleicht ein Briefing mit den Dateien, aus denen es entstand: welche Kennzahlen und Diagramme sich ändern',
        'compares a briefing with the files it was made from: which figures and charts change',
      ),
    )
    .argument('<FILE.briefing>', say('das Briefing', 'the briefing'))
    .option(
      '--from <FOLDER>',
      say('Ordner mit den Dateien statt dem des Briefings', 'folder of the files instead of the briefing’s'),
    )
    .option('--apply', say('übernimmt die neuen Daten', 'takes the new data over'))
    .option(
      '--lang <LANGUAGE>',
      say('Sprache der Texte: de, en, fr', 'language of the texts: de, en, fr'),
      readLanguage,
    )
    .option('--json', say('als ein JSON-Wert', 'as one JSON value'))
    .action(async (file: string, options: RefreshOptions) => {
      const path = context.resolvePath(file);
      const folder = await chooseFolder(path, options.from, context);
      if (!folder.ok) return finish(folder.failure);
      const compared = await compareSources(path, folder.value, options.lang, context);
      if (!compared.ok) return finish(compared.failure);
      const applied = options.apply ? await applyRefresh(path, compared.value, context) : success(false);
      if (!applied.ok) return finish(applied.failure);
      await context.print(
        options.json
          ? refreshAsJson(file, compared.value, applied.value, context.language)
          : describeRefresh(compared.value, context),
      );
      if (!options.json) await context.tell(conclude(basename(path), compared.value, applied.value, context));
      finish(findsSomething(compared.value, applied.value) ? 1 : 0);
    });
};

function readLanguage(text: string): Language {
  const read = languageSchema.safeParse(text);
  if (!read.success) throw new InvalidArgumentError('');
  return read.data;
}

async function chooseFolder(
  path: string,
  from: string | undefined,
  context: CommandContext,
): Promise<Result<string>> {
  if (from === undefined) return success(dirname(path));
  const folder = context.resolvePath(from);
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory()) return success(folder);
  const reason = { de: `„${from}“ ist kein Ordner`, en: `“${from}” is not a folder` };
  return fail('call-wrong', { reason });
}

/** Something is left to do: what has changed was not taken over. A source that is gone is nothing to do. */
function findsSomething({ sources }: SourcesComparison, applied: boolean): boolean {
  return sources.some(({ status }) => status === 'refused' || (status === 'changed' && !applied));
}

function conclude(
  file: string,
  { sources }: SourcesComparison,
  applied: boolean,
  context: CommandContext,
): string {
  const say = context.say.bind(context);
  const changed = sources.filter(({ status }) => status === 'changed').length;
  if (applied) {
    return say(`„${file}“ ist auf dem neuen Stand.`, `“${file}” has the new data.`);
  }
  if (changed > 0) {
    return say(
      `„${file}“ ist unverändert. Mit „--apply“ werden die neuen Daten übernommen.`,
      `“${file}” is as it was. “--apply” takes the new data over.`,
    );
  }
  return sources.some(({ status }) => status === 'refused')
    ? say(`„${file}“ ist unverändert.`, `“${file}” is as it was.`)
    : say('Es hat sich nichts geändert.', 'Nothing has changed.');
}
