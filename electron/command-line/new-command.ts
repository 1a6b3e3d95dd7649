import { basename, join } from 'node:path';
import type { Briefing } from '../../model/briefing';
import type { ImportReport } from '../../model/dataset';
import type { ReadingChoices } from '../../model/reading-choices';
import { fail, type Result, success } from '../../model/result';
import { describeBrandRemark } from '../../model/theme/brand-remark-text';
import { brandTheme } from '../../model/theme/brand-theme';
import { takeBrand } from '../../model/theme/set-brand';
import { readBrand } from '../document/read-brand';
import { writeBriefing } from '../document/write-briefing';
import type { AddCommand } from './add-command';
import type { CommandContext } from './command-context';
import { makeFirstBriefing } from './first-briefing';
import { addReadingOptions, type ReadingOptions, readChoices } from './reading-options';
import { showProgress } from './show-progress';
import { refuseUndone } from './step-options';

interface NewOptions extends ReadingOptions {
  readonly data: readonly string[];
  readonly title?: string;
  readonly brand?: string;
}

/** `new OUT.briefing --data FILE… [--title T] [--brand FILE] [READING]` writes a first briefing from datasets. What is said of reading holds for all files. */
export const addNewCommand: AddCommand = (program, context, finish) => {
  const say = context.say.bind(context);
  const command = program
    .command('new')
    .description(say('legt aus Datensätzen ein erstes Briefing an', 'makes a first briefing from datasets'))
    .argument('<OUT.briefing>', say('die neue Datei', 'the new file'))
    .requiredOption('--data <FILE...>', say('Dateien mit einer Tabelle', 'files with a table in them'));
  addReadingOptions(command, context)
    .option('--title <T>', say('Titel des Briefings', 'title of the briefing'))
    .option(
      '--brand <FILE.brand.json>',
      say('Farben, Schriften und Logo des Hauses', 'colours, fonts and logo of the house'),
    )
    .action(async (out: string, options: NewOptions) => {
      const written = await makeNew(out, options, context);
      if (!written.ok) return finish(written.failure);
      await context.tell(describeNew(out, written.value, context));
      finish(0);
    });
};

async function makeNew(out: string, options: NewOptions, context: CommandContext): Promise<Result<Briefing>> {
  if (!/\.briefing$/i.test(out)) {
    const reason = {
      de: `„${out}“ muss auf .briefing enden`,
      en: `“${out}” must end in .briefing`,
    };
    return fail('call-wrong', { reason });
  }
  const choices = readChoices(options, context.language);
  if (!choices.ok) return choices;
  const brand = options.brand === undefined ? undefined : await readBrand(context.resolvePath(options.brand));
  if (brand && !brand.ok) return brand;
  const engine = await context.openEngine();
  const made = await makeFirstBriefing(engine, options.data, {
    read: (file) => readFile(file, choices.value, context),
    signal: context.io.signal,
    languages: context.language === 'de' ? ['de', 'en'] : ['en', 'de'],
    ...(options.title ? { title: options.title } : {}),
  });
  if (!made.ok) return made;
  const folder = await context.workingFolder();
  const parquetOf = (dataset: string) => join(folder, `new-${dataset}.parquet`);
  for (const { id } of made.value.briefing.datasets) {
    const kept = await engine.writeParquet(id, parquetOf(id));
    if (!kept.ok) return kept;
  }
  const briefing = brand ? takeBrand(made.value.briefing, brand.value.brand) : made.value.briefing;
  // A suggested briefing has no pictures; its brand may have a logo and fonts.
  const imageOf = ({ id }: { readonly id: string }) => brand?.value.files.get(id) ?? '';
  const content = { ...made.value, briefing, parquetOf, imageOf };
  const written = await writeBriefing(context.resolvePath(out), content);
  if (!written.ok) return written;
  for (const remark of brand ? brandTheme(brand.value.brand).remarks : []) {
    await context.tell(describeBrandRemark(remark, context.language));
  }
  return success(briefing);
}

/** Reads a file and says what could not be read of it, so that nobody finds out on stage. */
async function readFile(
  file: string,
  choices: ReadingChoices,
  context: CommandContext,
): Promise<Result<ImportReport>> {
  const engine = await context.openEngine();
  const path = context.resolvePath(file);
  const progress = showProgress(basename(path), context);
  const read = await engine.importFile(path, {
    choices,
    language: context.language,
    signal: context.io.signal,
    onProgress: progress.show,
  });
  progress.end();
  const done = read.ok ? refuseUndone(read.value) : read;
  if (!done.ok) return done;
  if (read.ok && read.value.problems.length > 0) {
    const count = read.value.problems.length;
    await context.tell(
      context.say(
        `„${basename(path)}“: ${count} Auffälligkeiten beim Lesen; „lectern import“ nennt sie.`,
        `“${basename(path)}”: ${count} things were noticed in reading it; “lectern import” lists them.`,
      ),
    );
  }
  return read;
}

function describeNew(out: string, { slides, datasets }: Briefing, context: CommandContext): string {
  const count = (value: number, one: string, many: string) => `${value} ${value === 1 ? one : many}`;
  return context.say(
    `„${basename(out)}“ ist angelegt: ${count(slides.length, 'Folie', 'Folien')} aus ${count(datasets.length, 'Datensatz', 'Datensätzen')}.`,
    `“${basename(out)}” was made: ${count(slides.length, 'slide', 'slides')} from ${count(datasets.length, 'dataset', 'datasets')}.`,
  );
}
