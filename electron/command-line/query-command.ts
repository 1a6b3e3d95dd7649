import { InvalidArgumentError, Option } from 'commander';
import type { JoinReport } from '../../model/join-report';
import { fillings, type Query } from '../../model/query';
import { columnsOfQuery } from '../../model/query-join-sql';
import { describeAnswer } from '../../model/query-sql';
import { parseCondition, parseGroup, parseMeasure, parseOrder, parseTop } from '../../model/query-text';
import { fail, type Result, success } from '../../model/result';
import type { AddCommand } from './add-command';
import type { CommandContext } from './command-context';
import { checkJoinOptions, type JoinOptions, joinSource, tellJoin } from './join-options';
import { openSource } from './open-source';
import { addReadingOptions, type ReadingOptions, readChoices } from './reading-options';
import { writeCsvRow, writeJsonEnd, writeJsonRows, writeJsonStart, writeTable } from './write-answer';

interface QueryOptions extends JoinOptions, ReadingOptions {
  readonly by?: readonly string[];
  readonly measure?: readonly string[];
  readonly where?: readonly string[];
  readonly order?: readonly string[];
  readonly top?: string;
  readonly others?: string | true;
  readonly fill?: Query['fill'];
  readonly withTotals?: boolean;
  readonly withoutTotals?: boolean;
  readonly limit?: number;
  readonly offset?: number;
  readonly csv?: boolean;
  readonly json?: boolean;
}

/** `query FILE …` answers a query on a file or on a dataset of a briefing. */
export const addQueryCommand: AddCommand = (program, context, finish) => {
  const say = context.say.bind(context);
  const command = program
    .command('query')
    .description(say('beantwortet eine Frage an einen Datensatz', 'answers a query on a dataset'))
    .argument(
      '<FILE>',
      say(
        'Datei mit einer Tabelle, oder x.briefing#datensatz',
        'file with a table in it, or x.briefing#dataset',
      ),
    );
  addReadingOptions(command, context)
    .option(
      '--join <FILE>',
      say(
        'verknüpft einen zweiten Datensatz: Datei, x.briefing#datensatz, #datensatz (desselben Briefings); seine Spalten heißen Spalte oder datensatz.Spalte',
        'joins a second dataset: a file, x.briefing#dataset, #dataset (of the same briefing); its columns are Column or dataset.Column',
      ),
    )
    .option(
      '--on <KEY...>',
      say(
        'mit --join: Schlüssel beider Datensätze: AGS, AGS=Schlüssel, year(Tag)=Jahr',
        'with --join: key of both datasets: AGS, AGS=Key, year(Day)=Year',
      ),
    )
    .option(
      '--loosely',
      say(
        'mit --join: führende Nullen, Groß-/Kleinschreibung und Leerzeichen am Rand zählen nicht',
        'with --join: leading zeros, capitals and spaces at the ends make no difference',
      ),
    )
    .option(
      '--matched',
      say('mit --join: nur Zeilen, die einen Partner haben', 'with --join: only rows that have a partner'),
    )
    .option(
      '--join-sheet <NAME>',
      say(
        'mit --join: Blatt der zweiten Arbeitsmappe, Liste der zweiten JSON-Datei',
        'with --join: sheet of the second workbook, list of the second JSON file',
      ),
    )
    .option(
      '--by <GROUP...>',
      say(
        'gruppiert nach Spalte, year(…), quarter(…), month(…)',
        'groups by column, year(…), quarter(…), month(…)',
      ),
    )
    .option(
      '--measure <MEASURE...>',
      say(
        'misst: count(), sum|mean|median|min|max|distinct(…); daraus share|change|growth|running(sum(…)), index(sum(…), 2020), moving(sum(…), 3), share(sum(…), Gruppe); ratio(Fälle, Einwohner, 1000), ratio(count(), Einwohner, 1000); davon weiter growth(ratio(…))',
        'measures: count(), sum|mean|median|min|max|distinct(…); of these share|change|growth|running(sum(…)), index(sum(…), 2020), moving(sum(…), 3), share(sum(…), Group); ratio(Cases, People, 1000), ratio(count(), People, 1000); of that again growth(ratio(…))',
      ),
    )
    .option(
      '--where <COND...>',
      say(
        "filtert: Kreis = 'Ulm', Wert >= 1.5 (auch !=, <, <=, >), Tag in (…), year(Tag) = 2024, Ort contains 'bad', Ort starts with 'Bad', Wert is missing, Wert is not missing",
        "filters: District = 'Ulm', Value >= 1.5 (also !=, <, <=, >), Day in (…), year(Day) = 2024, Town contains 'bad', Town starts with 'Bad', Value is missing, Value is not missing",
      ),
    )
    .option(
      '--order <COL...>',
      say(
        'ordnet nach einer Spalte der Antwort, auch „… desc“',
        'orders by a column of the answer, also “… desc”',
      ),
    )
    .option(
      '--top <TOP>',
      say(
        'nur die N größten der ersten Gruppierung: 5, „5 by sum(Wert)“',
        'only the N largest of the first group: 5, “5 by sum(Value)”',
      ),
    )
    .option(
      '--others [NAME]',
      say(
        'mit --top: alle übrigen als eine Zeile mit diesem Namen',
        'with --top: all others as one row of this name',
      ),
    )
    .addOption(
      new Option(
        '--fill [HOW]',
        say(
          'ergänzt fehlende Perioden; Summen darin fehlen (missing) oder sind 0 (zero)',
          'fills in missing periods; their sums are missing or zero',
        ),
      )
        .choices(fillings)
        .preset('missing'),
    )
    .option(
      '--with-totals',
      say(
        'rechnet auch Summenzeilen („Insgesamt“) mit',
        'includes rows that are totals (“Total”) in calculations',
      ),
    )
    .addOption(
      new Option(
        '--without-totals',
        say('listet Zeilen ohne Summenzeilen auf', 'lists rows without those that are totals'),
      ).conflicts('withTotals'),
    )
    .option('--limit <N>', say('höchstens so viele Zeilen', 'at most so many rows'), readCount)
    .option('--offset <N>', say('lässt so viele Zeilen aus', 'skips so many rows'), readCount)
    .addOption(new Option('--csv', say('als CSV', 'as CSV')).conflicts('json'))
    .option('--json', say('als ein JSON-Wert', 'as one JSON value'))
    .action(async (file: string, options: QueryOptions) => {
      // A query that cannot be understood need not wait for the file.
      const query = readQuery(options, say('Alle übrigen', 'All others'));
      if (!query.ok) return finish(query.failure);
      const choices = readChoices(options, context.language);
      if (!choices.ok) return finish(choices.failure);
      const opened = await openSource(file, choices.value, context);
      if (!opened.ok) return finish(opened.failure);
      const { dataset } = opened.value;
      const asked = { ...query.value, dataset: dataset.id };
      const joined = await joinSource(asked, options, { dataset, source: file }, context);
      if (!joined.ok) return finish(joined.failure);
      const answered = await answer(joined.value, options, context);
      finish(answered.ok ? 0 : answered.failure);
    });
};

async function answer(query: Query, options: QueryOptions, context: CommandContext): Promise<Result<null>> {
  const engine = await context.openEngine();
  const reported = await engine.reportJoin(query, context.io.signal);
  if (!reported.ok) return reported;
  const report = reported.value;
  const isRows = query.groups.length + query.measures.length === 0;
  if (isRows && (options.csv || options.json)) {
    const poured = await pour(query, report, options, context);
    if (poured.ok && report) await tellJoin(report, context);
    return poured;
  }
  const answered = await engine.ask(query, context.io.signal);
  if (!answered.ok) return answered;
  if (report) await tellJoin(report, context);
  const { columns, rows } = answered.value;
  if (options.json)
    await context.print(writeJsonStart(columns) + writeJsonRows(rows, true) + writeJsonEnd(report));
  else if (options.csv)
    await context.print([columns.map(({ name }) => name), ...rows].map(writeCsvRow).join(''));
  else await context.print(writeTable(answered.value, context.language));
  return success(null);
}

/** Rows may be many: they are written as they come. */
async function pour(
  query: Query,
  report: JoinReport | null,
  options: QueryOptions,
  context: CommandContext,
): Promise<Result<null>> {
  const engine = await context.openEngine();
  const columnsOf = (dataset: string | undefined) =>
    engine.list.find(({ id }) => id === dataset)?.columns ?? [];
  const named = columnsOfQuery(query, columnsOf(query.dataset), columnsOf(query.join?.dataset));
  const columns = describeAnswer(query, named);
  const start = options.json ? writeJsonStart(columns) : writeCsvRow(columns.map(({ name }) => name));
  let written = 0;
  const poured = await engine.pourRows(query, async (rows) => {
    const body = options.json ? writeJsonRows(rows, written === 0) : rows.map(writeCsvRow).join('');
    await context.print(written === 0 ? start + body : body);
    written += rows.length;
  });
  if (!poured.ok) return poured;
  await context.print((written === 0 ? start : '') + (options.json ? writeJsonEnd(report) : ''));
  return success(null);
}

function readQuery(options: QueryOptions, allOthers: string): Result<Query> {
  const joins = checkJoinOptions(options);
  if (!joins.ok) return joins;
  const groups = readAll(options.by, parseGroup);
  if (!groups.ok) return groups;
  const measures = readAll(options.measure, parseMeasure);
  if (!measures.ok) return measures;
  const filters = readAll(options.where, parseCondition);
  if (!filters.ok) return filters;
  const order = readAll(joinDirections(options.order ?? []), parseOrder);
  if (!order.ok) return order;
  const top = options.top === undefined ? undefined : parseTop(options.top);
  if (top?.ok === false) return top;
  const others = options.others === true ? allOthers : options.others;
  if (others !== undefined && !top)
    return fail('call-wrong', { reason: { de: '--others braucht --top', en: '--others needs --top' } });
  const { fill, withTotals, withoutTotals, limit, offset } = options;
  return success({
    ...{
      dataset: '',
      groups: groups.value,
      measures: measures.value,
      filters: filters.value,
      order: order.value,
    },
    ...(top ? { top: { ...top.value, ...(others ? { others } : {}) } } : {}),
    ...(fill === undefined ? {} : { fill }),
    ...(withTotals ? { totals: 'with' as const } : withoutTotals ? { totals: 'without' as const } : {}),
    ...(limit === undefined ? {} : { limit }),
    ...(offset === undefined ? {} : { offset }),
  });
}

function readAll<T>(texts: readonly string[] | undefined, read: (text: string) => Result<T>): Result<T[]> {
  const values: T[] = [];
  for (const text of texts ?? []) {
    const value = read(text);
    if (!value.ok) return value;
    values.push(value.value);
  }
  return success(values);
}

/** `--order Wert desc` without quotes arrives as two words. */
function joinDirections(words: readonly string[]): readonly string[] {
  const orders: string[] = [];
  for (const word of words) {
    const last = orders.at(-1);
    const joins = /^(asc|desc)$/i.test(word) && last !== undefined && !/\s(asc|desc)$/i.test(last);
    if (joins) orders[orders.length - 1] = `${last} ${word}`;
    else orders.push(word);
  }
  return orders;
}

function readCount(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('');
  return Number(text);
}
