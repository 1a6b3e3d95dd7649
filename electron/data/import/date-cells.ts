import { quoteText } from '../sql-text';
import type { CellFormat } from './cell-format';

const day = '(?:0?[1-9]|[12][0-9]|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
const year = '(?:1[5-9]|2[0-9])[0-9]{2}';
const time = '(?:[01]?[0-9]|2[0-3]):[0-5][0-9]';
const seconds = ':[0-5][0-9](?:\\.[0-9]{1,6})?';

const weekdays = 'Mo|Di|Mi|Do|Fr|Sa|So|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag';

const months: readonly (readonly string[])[] = [
  ['Januar', 'Jänner', 'January', 'janvier', 'Jan.', 'Jan'],
  ['Februar', 'February', 'février', 'Feb.', 'Feb'],
  ['März', 'March', 'mars', 'Mär.', 'Mär', 'Mrz', 'Mar'],
  ['April', 'avril', 'Apr.', 'Apr'],
  ['Mai', 'May', 'mai'],
  ['Juni', 'June', 'juin', 'Jun.', 'Jun'],
  ['Juli', 'July', 'juillet', 'Jul.', 'Jul'],
  ['August', 'août', 'Aug.', 'Aug'],
  ['September', 'septembre', 'Sept.', 'Sep.', 'Sep'],
  ['Oktober', 'October', 'Okt.', 'Okt', 'Oct', 'octobre'],
  ['November', 'novembre', 'Nov.', 'Nov'],
  ['Dezember', 'December', 'décembre', 'Dez.', 'Dez', 'Dec'],
];

/** The ways in which days, moments, months and quarters are written. A month or quarter becomes its first day. */
export const dateFormats: Readonly<Record<string, CellFormat>> = {
  iso: date(`${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])`, (cell) => `try_cast(${cell} AS DATE)`),
  german: {
    ...date(`${day}.${month}.${year}`, strptime('%d.%m.%Y')),
    // For such a day strptime takes nothing else but spaces around it and years of fewer digits.
    quickSql: (cell) => `CAST(strptime(${cell}, '%d.%m.%Y') AS DATE)`,
    isQuickValue: (value) => `${value} BETWEEN DATE '1500-01-01' AND DATE '2999-12-31'`,
  },
  'german-short': date(`${day}\\.${month}\\.[0-9]{2}`, strptime('%d.%m.%y')),
  'german-any': date(
    `${day}\\.${month}\\.(?:${year}|[0-9]{2})`,
    (cell) =>
      `CAST(CASE WHEN regexp_full_match(${cell}, '.*[.][0-9]{4}') THEN try_strptime(${cell}, '%d.%m.%Y') ELSE try_strptime(${cell}, '%d.%m.%y') END AS DATE)`,
  ),
  'year-slashes': date(`${year}/${month}/${day}`, strptime('%Y/%m/%d')),
  'day-first': date(`${day}/${month}/${year}`, strptime('%d/%m/%Y')),
  'month-first': date(`${month}/${day}/${year}`, strptime('%m/%d/%Y')),
  'day-dashes': date(`${day}-${month}-${year}`, strptime('%d-%m-%Y')),
  'iso-month': date(`${year}-(?:0[1-9]|1[0-2])`, (cell) => `try_cast(${cell} || '-01' AS DATE)`),
  'month-year': date(
    `(?:0[1-9]|1[0-2])\\.${year}|(?:0?[1-9]|1[0-2])/${year}`,
    (cell) =>
      `try_cast(right(${cell}, 4) || '-' || lpad(regexp_extract(${cell}, '^[0-9]+'), 2, '0') || '-01' AS DATE)`,
  ),
  'month-name': date(
    `${monthNames()} ${year}`,
    (cell) =>
      `try_cast(right(${cell}, 4) || '-' || ${monthNumber(`substr(${cell}, 1, length(${cell}) - 5)`)} || '-01' AS DATE)`,
  ),
  'day-month-name': date(`(?:${day}(?:\\. ?| |-)|1er )${monthNames()}[ -]${year}`, (cell) =>
    dayInWords(cell, `regexp_extract(${cell}, '^([0-9]+)', 1)`),
  ),
  'month-name-day': date(`${monthNames()} ${day}(?:st|nd|rd|th)?,? ${year}`, (cell) =>
    dayInWords(cell, `regexp_extract(${cell}, ' ([0-9]+)', 1)`),
  ),
  'year-quarter': date(`${year}[- /]?Q[1-4]`, (cell) =>
    quarterStart(`left(${cell}, 4)`, `right(${cell}, 1)`),
  ),
  'quarter-year': date(`Q[1-4][- /]${year}`, (cell) =>
    quarterStart(`right(${cell}, 4)`, `substr(${cell}, 2, 1)`),
  ),
  'quarter-words': date(`[1-4]\\. ?(?:Quartal|Vierteljahr|Quarter|trimestre|Qu?\\.?) ?${year}`, (cell) =>
    quarterStart(`right(${cell}, 4)`, `left(${cell}, 1)`),
  ),
  'quarter-roman': date(`(?:IV|I{1,3})[ /.]\\s?${year}`, (cell) =>
    quarterStart(
      `right(${cell}, 4)`,
      `CASE WHEN ${cell} LIKE 'IV%' THEN 4 ELSE length(regexp_extract(${cell}, '^I+')) END`,
    ),
  ),
  'half-words': date(`[12]\\. ?(?:Hj\\.?|Halbjahr) ${year}`, (cell) =>
    halfStart(`right(${cell}, 4)`, `left(${cell}, 1)`),
  ),
  'year-half': date(`${year}[- ]?H[12]`, (cell) => halfStart(`left(${cell}, 4)`, `right(${cell}, 1)`)),
  'half-year': date(`H[12][- /]${year}`, (cell) => halfStart(`right(${cell}, 4)`, `substr(${cell}, 2, 1)`)),
  'week-year': date(`KW ?(?:0?[1-9]|[1-4][0-9]|5[0-3])[ /.-]{1,2}${year}`, (cell) =>
    weekStart(`right(${cell}, 4)`, `regexp_extract(${cell}, '^KW ?([0-9]+)', 1)`),
  ),
  'year-week': date(`${year}[- ]?(?:W|KW ?)(?:0?[1-9]|[1-4][0-9]|5[0-3])`, (cell) =>
    weekStart(`left(${cell}, 4)`, `regexp_extract(${cell}, '([0-9]+)$', 1)`),
  ),
  'weekday-german': date(
    `(?:${weekdays})\\.?,? ${day}\\.${month}\\.${year}`,
    (cell) => `CAST(try_strptime(regexp_extract(${cell}, '[0-9.]+$'), '%d.%m.%Y') AS DATE)`,
  ),
  'slashes-time': moment(
    `${year}/${month}/${day} ${time}(?::[0-5][0-9])?`,
    (cell) => `coalesce(try_strptime(${cell}, '%Y/%m/%d %H:%M'), try_strptime(${cell}, '%Y/%m/%d %H:%M:%S'))`,
  ),
  'iso-zoned': moment(
    `${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])[T ]${time}(?:${seconds})?[+-][0-9]{2}:?[0-9]{2}`,
    (cell) => `try_cast(regexp_replace(${cell}, '[+-][0-9]{2}:?[0-9]{2}$', '') AS TIMESTAMP)`,
  ),
  'iso-time': moment(
    `${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])[T ]${time}(?:${seconds})?Z?`,
    (cell) => `try_cast(rtrim(${cell}, 'Z') AS TIMESTAMP)`,
  ),
  'german-time': moment(
    `${day}\\.${month}\\.${year},? ${time}(?::[0-5][0-9])?(?: Uhr)?`,
    (cell) =>
      `coalesce(${['%d.%m.%Y %H:%M', '%d.%m.%Y %H:%M:%S']
        .map((form) => `try_strptime(replace(replace(${cell}, ',', ''), ' Uhr', ''), '${form}')`)
        .join(', ')})`,
  ),
};

/** Tried before its American twin; which of the two is meant, all rows of the column decide together. */
export const dayFirst = dateFormats['day-first'];

/** A year by itself stays a number, unless a person says it is a date. */
export const yearOnly = date(year, (cell) => `make_date(CAST(${cell} AS INTEGER), 1, 1)`);

function date(pattern: string, sql: CellFormat['sql']): CellFormat {
  return { type: 'date', pattern, sql };
}

function moment(pattern: string, sql: CellFormat['sql']): CellFormat {
  return { type: 'datetime', pattern, sql };
}

function strptime(form: string): CellFormat['sql'] {
  return (cell) => `CAST(try_strptime(${cell}, '${form}') AS DATE)`;
}

function quarterStart(yearSql: string, quarterSql: string): string {
  return `make_date(CAST(${yearSql} AS INTEGER), CAST(${quarterSql} AS INTEGER) * 3 - 2, 1)`;
}

function halfStart(yearSql: string, halfSql: string): string {
  return `make_date(CAST(${yearSql} AS INTEGER), CAST(${halfSql} AS INTEGER) * 6 - 5, 1)`;
}

/** The Monday of a week as ISO 8601 counts them: the first has the fourth of January. Not every year has a week 53. */
function weekStart(yearSql: string, weekSql: string): string {
  const first = `date_trunc('week', make_date(CAST(${yearSql} AS INTEGER), 1, 4))`;
  const monday = `CAST(${first} + to_days((CAST(${weekSql} AS INTEGER) - 1) * 7) AS DATE)`;
  return `CASE WHEN isoyear(${monday}) = CAST(${yearSql} AS INTEGER) THEN ${monday} END`;
}

/** A pattern for the months by name, in full and shortened. */
export function monthNames(): string {
  return `(?:${months.flat().join('|').replaceAll('.', '\\.')})`;
}

/** SQL for the month of a name, `02` of Februar. */
function monthNumber(name: string): string {
  const cases = months.map((names, index) => {
    const listed = names.map((known) => `'${known}'`).join(', ');
    return `WHEN ${name} IN (${listed}) THEN '${String(index + 1).padStart(2, '0')}'`;
  });
  return `CASE ${cases.join(' ')} END`;
}

/** SQL for a day whose month is a word. */
function dayInWords(cell: string, dayOfMonth: string): string {
  const name = `regexp_extract(${cell}, ${quoteText(monthNames())})`;
  return `try_cast(right(${cell}, 4) || '-' || ${monthNumber(name)} || '-' || lpad(${dayOfMonth}, 2, '0') AS DATE)`;
}
