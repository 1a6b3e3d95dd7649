import type { Column } from '../../../model/column';
import { quoteName } from '../../../model/query-sql';
import type { Totals } from '../../../model/totals';
import type { Session } from '../engine';
import { quoteText } from '../sql-text';

/** Rows that look like totals: by their labels, the indexes of the first of them, and how many there are. */
export interface FoundTotals {
  readonly totals: readonly Totals[];
  readonly rows: readonly number[];
  readonly count: number;
}

const none: FoundTotals = { totals: [], rows: [], count: 0 };

/** Totals are named in one of the first columns of text, somewhere in the first or the last rows. */
const searchedColumns = 12;
const firstRows = 50_000;
const lastRows = 200;
const mostLabels = 1_000;
const toldRows = 20;

/**
 * Finds rows that are the total of others, by a word in a column of text: "Insgesamt", "Ulm zusammen", "Total", "Deutschland" among
 * the Länder.
 */
export async function findTotals(
  session: Session,
  source: string,
  columns: readonly Column[],
  rowCount: number,
): Promise<FoundTotals> {
  const texts = columns.filter(({ type }) => type === 'text').slice(0, searchedColumns);
  if (texts.length === columns.length) return none;
  const totals: Totals[] = [];
  for (const { name } of texts) {
    const labels = await findLabels(session, source, name, rowCount);
    if (labels.length > 0 && labels.length < mostLabels) totals.push({ column: name, labels: [...labels] });
  }
  const counts = await countRows(session, source, totals);
  // Of "insgesamt" and "darunter Frauen", or in a column full of totals, nothing is the total of the rest.
  const kept = totals.filter((_, index) => (counts[index] ?? 0) * 2 < rowCount);
  if (kept.length === 0) return none;
  const rows = await session.rows(
    `SELECT file_row_number, count(*) OVER () FROM ${source} WHERE ${kept.map(isTotalSql).join(' OR ')} ORDER BY 1 LIMIT ${toldRows}`,
  );
  return { totals: kept, rows: rows.map(([row]) => Number(row)), count: Number(rows[0]?.[1] ?? 0) };
}

async function findLabels(
  session: Session,
  source: string,
  name: string,
  rowCount: number,
): Promise<readonly string[]> {
  const column = quoteName(name);
  // Two ranges: each is found without reading what lies between.
  const parts = [`< ${firstRows}`, `>= ${Math.max(firstRows, rowCount - lastRows)}`].map(
    (range) => `SELECT ${column} AS label FROM ${source} WHERE file_row_number ${range}`,
  );
  const names = [...wholeCountry, ...states].map(quoteText).join(', ');
  const rows = await session.rows(
    `SELECT DISTINCT label FROM (${parts.join(' UNION ALL ')}) ` +
      `WHERE regexp_matches(label, ${quoteText(totalStems)}) OR label IN (${names}) LIMIT ${mostFound}`,
  );
  const found = rows.map(([label]) => String(label)).sort();
  const ofCountry = found.filter((label) => states.includes(label)).length >= manyStates;
  return found.filter((label) => isTotalName(label) || (ofCountry && wholeCountry.includes(label)));
}

async function countRows(
  session: Session,
  source: string,
  totals: readonly Totals[],
): Promise<readonly number[]> {
  if (totals.length === 0) return [];
  const counts = totals.map((one) => `count(*) FILTER (WHERE ${isTotalSql(one)})`);
  const [row = []] = await session.rows(`SELECT ${counts.join(', ')} FROM ${source}`);
  return row.map(Number);
}

function isTotalSql({ column, labels }: Totals): string {
  return `${quoteName(column)} IN (${labels.map(quoteText).join(', ')})`;
}

/** What every word for a total contains: a quick first look. */
const totalStems = '(?i:gesamt|summe|zusammen|total|ensemble|alle? |both )';
const mostFound = 20_000;

/** Footnotes' marks and a colon behind the word. */
const marks = '(?: ?(?::|\\*|[¹²³]|[0-9]\\)))*';
const isWhole = new RegExp(
  `^(?:${[
    '(?:ins|alles )?gesamt|(?:gesamt|end|zwischen|teil)?summe|gesamtergebnis|zusammen|(?:grand |sub-?)?totals?|ensemble',
    '.{1,60}[ ,] ?(?:insgesamt|zusammen|gesamt|total|zwischensumme|gesamtergebnis)',
    'alle (?:kreise|länder|bezirke|regionen|gemeinden|staaten|altersgruppen|gruppen|bereiche|themen|branchen|kategorien)',
    'all (?:ages|sexes|regions|districts|states|countries|groups|categories|topics)|both sexes',
  ].join('|')})${marks}$`,
  'iu',
);
const withParts = /^(?:(?:gesamt|zwischen|teil)?summe|(?:ins)?gesamt|subtotal),? \(?(.).{0,60}$/iu;

/** "Insgesamt", "Ulm zusammen", "Summe Oberbayern"; "Summe der Einkünfte" is a name of something, no total. */
function isTotalName(label: string): boolean {
  const [, first = ''] = withParts.exec(label) ?? [];
  return isWhole.test(label) || /[\p{Lu}0-9]/u.test(first);
}

const manyStates = 12;
const wholeCountry = ['Deutschland', 'Bundesgebiet', 'Bundesrepublik Deutschland', 'Bund', 'Germany'];
const states = [
  ...['Baden-Württemberg', 'Bayern', 'Berlin', 'Brandenburg', 'Bremen', 'Hamburg', 'Hessen'],
  ...['Mecklenburg-Vorpommern', 'Niedersachsen', 'Nordrhein-Westfalen', 'Rheinland-Pfalz', 'Saarland'],
  ...['Sachsen', 'Sachsen-Anhalt', 'Schleswig-Holstein', 'Thüringen'],
];
