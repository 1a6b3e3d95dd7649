import { sayUnit } from '../../model/column-format';
import type { Dataset, Reading } from '../../model/dataset';
import { formatDigits } from '../../model/number-format';
import type { Step } from '../../model/reading-step';
import { assertNever } from '../../model/result';
import { readableTables, tableFormatNames } from '../../model/table-files';
import type { AddCommand } from './add-command';
import { typeWords } from './column-type-words';
import type { CommandContext } from './command-context';
import { layOut } from './lay-out';
import { type OpenSource, openSource } from './open-source';
import { addReadingOptions, type ReadingOptions, readChoices } from './reading-options';
import { writeStepOptions } from './step-options';

/** `import FILE [READING] [--json]` says how a file is read. */
export const addImportCommand: AddCommand = (program, context, finish) => {
  const command = program
    .command('import')
    .description(context.say('sagt, wie eine Datei gelesen wird', 'says how a file is read'))
    .argument('<FILE>', `${context.say('Datei mit einer Tabelle', 'file with a table')} (${readableTables})`);
  addReadingOptions(command, context)
    .option('--json', context.say('als ein JSON-Wert', 'as one JSON value'))
    .action(async (file: string, options: ReadingOptions & { readonly json?: boolean }) => {
      const choices = readChoices(options, context.language);
      if (!choices.ok) return finish(choices.failure);
      const opened = await openSource(file, choices.value, context);
      if (!opened.ok) return finish(opened.failure);
      await context.print(
        options.json ? describeAsJson(file, opened.value) : describeInWords(file, opened.value, context),
      );
      finish(0);
    });
};

function describeAsJson(file: string, { dataset, problems, proposals }: OpenSource): string {
  // Choices are said by the caller.
  const { choices: _, ...reading } = dataset.reading;
  const columns = dataset.columns.map(({ name, type, unit, scale, missing, reasons }) => ({
    ...{ name, type, unit, scale, missing, reasons },
  }));
  const listed = problems.map(({ index: _, ...problem }) => problem);
  return `${JSON.stringify({ file, ...reading, rows: dataset.rowCount, columns, totals: dataset.totals, problems: listed, ...(proposals.length > 0 ? { proposals } : {}) })}\n`;
}

function describeInWords(
  file: string,
  { dataset, problems, proposals }: OpenSource,
  context: CommandContext,
): string {
  const say = context.say.bind(context);
  const count = (value: number, one: string, many: string) =>
    `${formatDigits(value, { grouping: true }, context.language)} ${value === 1 ? one : many}`;
  const columns = layOut(
    [say('Spalte', 'Column'), say('Typ', 'Type'), say('Einheit', 'Unit'), say('fehlend', 'missing')],
    dataset.columns.map((column) => [
      ...[column.name, typeWords[column.type][context.language], sayUnit(column, context.language)],
      column.missing > 0 ? formatDigits(column.missing, { grouping: true }, context.language) : '',
    ]),
    [false, false, false, true],
  );
  const noticed = problems.map(({ row, column, value, message }) =>
    [
      `${say('Zeile', 'Line')} ${row}`,
      column,
      value !== undefined && say(`„${value}“`, `“${value}”`),
      message,
    ]
      .filter(Boolean)
      .join(' · '),
  );
  const rows = count(dataset.rowCount, say('Zeile', 'row'), say('Zeilen', 'rows'));
  const width = count(dataset.columns.length, say('Spalte', 'column'), say('Spalten', 'columns'));
  return [
    `${file}: ${rows}, ${width}`,
    describeReading(dataset.reading, say),
    ...describeLines(dataset.reading, count, say),
    '',
    columns,
    ...describeTotals(dataset, say),
    ...(noticed.length > 0 ? ['', say('Bemerkt:', 'Noticed:'), ...noticed] : []),
    ...(proposals.length > 0
      ? ['', say('Vorschläge:', 'Proposals:'), ...proposals.map((step) => describeProposal(step, say))]
      : []),
    '',
  ].join('\n');
}

/** What became of the file's lines, where not each of them is a row. */
function describeLines(
  { lines }: Reading,
  count: (value: number, one: string, many: string) => string,
  say: (de: string, en: string) => string,
): readonly string[] {
  if (!lines || lines.doubtful + lines.skipped === 0) return [];
  const { read, doubtful, skipped } = lines;
  const all = count(
    read + doubtful + skipped,
    say('Zeile der Datei', 'line of the file'),
    say('Zeilen der Datei', 'lines of the file'),
  );
  const parts = [
    count(read, say('gelesen', 'read'), say('gelesen', 'read')),
    doubtful > 0 && count(doubtful, say('zweifelhaft', 'doubtful'), say('zweifelhaft', 'doubtful')),
    skipped > 0 && count(skipped, say('keine Datenzeile', 'no row'), say('keine Datenzeilen', 'no rows')),
  ];
  return [`${all}: ${parts.filter(Boolean).join(', ')}`];
}

/** Which rows are totals, by the words in them. */
function describeTotals({ totals }: Dataset, say: (de: string, en: string) => string): readonly string[] {
  if (totals.length === 0) return [];
  const listed = totals.map(({ column, labels }) => {
    const shown = labels.slice(0, 8).map((label) => say(`„${label}“`, `“${label}”`));
    return `${column}: ${[...shown, ...(labels.length > shown.length ? ['…'] : [])].join(', ')}`;
  });
  return ['', say('Summen, die nicht mitgerechnet werden:', 'Totals, left out of calculations:'), ...listed];
}

function describeProposal(step: Step, say: (de: string, en: string) => string): string {
  const options = writeStepOptions(step);
  switch (step.kind) {
    case 'fill-down':
      return say(
        `„${step.column}“ steht nur in der ersten Zeile jeder Gruppe; auffüllen mit ${options}`,
        `“${step.column}” stands only in the first row of each group; filled down by ${options}`,
      );
    case 'columns-into-rows': {
      const [first, last] = [step.columns[0], step.columns.at(-1)];
      return say(
        `Aus den Spalten „${first}“ bis „${last}“ Zeilen machen mit ${options}`,
        `The columns “${first}” to “${last}” become rows by ${options}`,
      );
    }
    default:
      return assertNever(step);
  }
}

function describeReading(reading: Reading, say: (de: string, en: string) => string): string {
  const { format, entry, sheet, encoding, delimiter, quote, decimal, thousands, headerRow, headerRows } =
    reading;
  const marks: Readonly<Record<string, string>> = {
    '\t': say('Tabulator', 'tab'),
    ' ': say('Leerzeichen', 'space'),
    spaces: say('mehrere Leerzeichen', 'several spaces'),
  };
  const groups: Readonly<Record<string, string>> = {
    '.': say('Tausenderpunkt', 'thousands point'),
    ',': say('Tausenderkomma', 'thousands comma'),
    ' ': say('Leerzeichen zwischen Tausendern', 'spaces between thousands'),
    "'": say('Apostroph zwischen Tausendern', 'apostrophes between thousands'),
  };
  const nameOf = (mark: string) => marks[mark] ?? mark;
  const last = headerRows > 1 ? `–${headerRow + headerRows - 1}` : '';
  return [
    entry && say(`aus dem Archiv „${entry}“`, `from the archive’s “${entry}”`),
    tableFormatNames[format],
    sheet && say(`Blatt „${sheet}“`, `sheet “${sheet}”`),
    encoding,
    delimiter && say(`getrennt durch ${nameOf(delimiter)}`, `separated by ${nameOf(delimiter)}`),
    quote && say(`Texte in ${quote}`, `texts in ${quote}`),
    decimal &&
      (decimal === ',' ? say('Dezimalkomma', 'decimal comma') : say('Dezimalpunkt', 'decimal point')),
    thousands && groups[thousands],
    headerRow === 0
      ? say('ohne Kopfzeile', 'no header')
      : say(`Kopf in Zeile ${headerRow}${last}`, `header in line ${headerRow}${last}`),
  ]
    .filter(Boolean)
    .join(', ');
}
