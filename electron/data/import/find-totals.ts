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
const firstRows = 100_000;
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
  const part = `file_row_number < ${firstRows} OR file_row_number >= ${rowCount - lastRows}`;
  const rows = await session.rows(
    `WITH found AS (SELECT DISTINCT ${column} AS label FROM ${source} WHERE ${column} IS NOT NULL AND (${part})) ` +
      `SELECT label FROM found WHERE regexp_full_match(label, ${quoteText(totalPattern)}) ` +
      `OR (label IN (${wholeCountry.map(quoteText).join(', ')}) AND (SELECT count(*) FROM found WHERE label IN (${states.map(quoteText).join(', ')})) >= ${manyStates}) ` +
      `ORDER BY label LIMIT ${mostLabels}`,
  );
  return rows.map(([label]) => String(label));
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

/** A footnote's mark behind the word. */
const mark = '(?: ?(?::|\\*|[¹²³]|[0-9]\\)))*';
/** With what they are the total of in front or behind; "Summe der Einkünfte" is a name of something, no total. */
const totalPattern = [
  '(?i:(?:ins|alles )?gesamt|(?:gesamt|end|zwischen|teil)?summe|gesamtergebnis|zusammen|(?:grand |sub-?)?totals?|ensemble)',
  '(?i:(?:gesamt|zwischen|teil)?summe|(?:ins)?gesamt|subtotal),? \\(?[\\p{Lu}0-9].{0,60}',
  '.{1,60}[ ,] ?(?i:insgesamt|zusammen|gesamt|total|zwischensumme|gesamtergebnis)',
  '(?i:alle (?:kreise|länder|bezirke|regionen|gemeinden|staaten|altersgruppen|gruppen|bereiche|themen|branchen|kategorien))',
  '(?i:all (?:ages|sexes|regions|districts|states|countries|groups|categories|topics)|both sexes)',
]
  .map((word) => `${word}${mark}`)
  .join('|');

const manyStates = 12;
const wholeCountry = ['Deutschland', 'Bundesgebiet', 'Bundesrepublik Deutschland', 'Bund', 'Germany'];
const states = [
  ...['Baden-Württemberg', 'Bayern', 'Berlin', 'Brandenburg', 'Bremen', 'Hamburg', 'Hessen'],
  ...['Mecklenburg-Vorpommern', 'Niedersachsen', 'Nordrhein-Westfalen', 'Rheinland-Pfalz', 'Saarland'],
  ...['Sachsen', 'Sachsen-Anhalt', 'Schleswig-Holstein', 'Thüringen'],
];
