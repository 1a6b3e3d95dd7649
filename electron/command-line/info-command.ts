import { join } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { queriesOf } from '../../model/briefing';
import { type BriefingInfo, informBriefing } from '../../model/briefing-info';
import { type Language, languageSchema } from '../../model/localized';
import { formatDigits, plainNumber } from '../../model/number-format';
import { answerTo, type ResolvedBriefing } from '../../model/resolved';
import { type Result, success } from '../../model/result';
import { readBriefing } from '../document/read-briefing';
import type { AddCommand } from './add-command';
import type { CommandContext } from './command-context';
import { answerEvery } from './first-briefing';
import { layOut } from './lay-out';

interface InfoOptions {
  readonly lang?: Language;
  readonly json?: boolean;
}

/** `info FILE.briefing [--lang de, en, fr] [--json]` says what is in a briefing. */
export const addInfoCommand: AddCommand = (program, context, finish) => {
  const say = context.say.bind(context);
  program
    .command('info')
    .description(say('sagt, was in einem Briefing steht', 'says what is in a briefing'))
    .argument('<FILE.briefing>', say('das Briefing', 'the briefing'))
    .option(
      '--lang <LANGUAGE>',
      say('Sprache der Texte: de, en, fr', 'language of the texts: de, en, fr'),
      readLanguage,
    )
    .option('--json', say('als ein JSON-Wert', 'as one JSON value'))
    .action(async (file: string, options: InfoOptions) => {
      const resolved = await resolveFile(context.resolvePath(file), context);
      if (!resolved.ok) return finish(resolved.failure);
      const written = resolved.value.briefing.languages;
      if (options.lang && !written.includes(options.lang)) {
        return finish({
          code: 'language-missing',
          detail: { language: options.lang, languages: written.join(', ') },
        });
      }
      const info = informBriefing(resolved.value, options.lang);
      await context.print(
        options.json ? `${JSON.stringify({ file, ...info })}\n` : describeInfo(info, context),
      );
      finish(0);
    });
};

function readLanguage(text: string): Language {
  const read = languageSchema.safeParse(text);
  if (!read.success) throw new InvalidArgumentError('');
  return read.data;
}

/** The answers stand in the file; only where some are missing are the rows needed. */
async function resolveFile(path: string, context: CommandContext): Promise<Result<ResolvedBriefing>> {
  const folder = join(await context.workingFolder(), 'briefing');
  const read = await readBriefing(path, folder, { rows: false });
  if (!read.ok) return read;
  const { briefing } = read.value;
  const open = queriesOf(briefing).filter((query) => !answerTo(read.value, query));
  if (open.length === 0) return success(read.value);
  const whole = await readBriefing(path, `${folder}-rows`);
  if (!whole.ok) return whole;
  const engine = await context.openEngine();
  for (const dataset of briefing.datasets) {
    const attached = await engine.attachDataset(dataset, whole.value.parquet[dataset.id] ?? '');
    if (!attached.ok) return attached;
  }
  const asked = await answerEvery(engine, open, context.io.signal);
  return asked.ok ? success({ briefing, answers: { ...read.value.answers, ...asked.value } }) : asked;
}

function describeInfo(info: BriefingInfo, context: CommandContext): string {
  const say = context.say.bind(context);
  const number = (value: number | null) =>
    value === null ? '–' : formatDigits(value, plainNumber, context.language);
  const part = (
    title: string,
    headers: readonly string[],
    rows: readonly (readonly string[])[],
    right: number[],
  ) =>
    rows.length === 0
      ? []
      : [
          '',
          title,
          layOut(
            headers,
            rows,
            headers.map((_, index) => right.includes(index)),
          ),
        ];
  const name = say('Name', 'Name');
  return [
    info.title || say('(ohne Titel)', '(no title)'),
    `${say('Sprachen', 'Languages')}: ${info.languages.join(', ')}`,
    ...part(
      say('Datensätze', 'Datasets'),
      ['id', name, say('Datei', 'File'), say('Zeilen', 'Rows'), say('Spalten', 'Columns'), 'SHA-256'],
      info.datasets.map((dataset) => [
        dataset.id,
        dataset.name,
        dataset.file,
        number(dataset.rows),
        number(dataset.columns.length),
        dataset.fingerprint.slice(0, 12),
      ]),
      [3, 4],
    ),
    ...part(
      say('Kennzahlen', 'Figures'),
      ['id', name, say('Wert', 'Value'), say('Wortlaut', 'Wording')],
      info.figures.map((figure) => [figure.id, figure.name, number(figure.value), figure.phrase ?? '–']),
      [2],
    ),
    ...part(
      say('Diagramme', 'Charts'),
      ['id', name, say('Art', 'Kind')],
      info.charts.map((chart) => [chart.id, chart.name, chart.kind]),
      [],
    ),
    ...part(
      say('Folien', 'Slides'),
      [say('Nr.', 'No.'), 'Layout', say('Titel', 'Title')],
      info.slides.map((slide) => [
        slide.number === null ? say('verborgen', 'hidden') : String(slide.number),
        slide.layout,
        slide.title,
      ]),
      [0],
    ),
    ...part(
      say('Bilder', 'Pictures'),
      ['id', say('Datei', 'File'), say('Größe', 'Size')],
      info.images.map((image) => [image.id, image.file, `${image.width} × ${image.height}`]),
      [],
    ),
    '',
  ].join('\n');
}
