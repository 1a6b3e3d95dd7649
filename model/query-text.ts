import {
  type Calculation,
  type Comparison,
  type Condition,
  calculationKinds,
  comparisons,
  furtherKinds,
  type Group,
  type Join,
  type Measure,
  measureKinds,
  nameGroup,
  nameMeasure,
  type Order,
  type Presence,
  periods,
  presences,
  type Scalar,
  type TextSearch,
  type Top,
  textSearches,
  topSchema,
  writeMeasure,
} from './query';
import { fail, type Result, success } from './result';

/*
 * The texts of the command line: GROUP `Kreis`, `year(Quartal)` · MEASURE `count()`, `sum("Anzahl Fälle")` ·
 * COND `Kreis = 'Ulm'`, `Wert >= 1234.5`, `col in (a, b)`, `Kreis contains 'ulm'`, `Kreis starts with 'Ul'`, `Wert is missing`,
 * `Wert is not missing` · ORDER `sum(Wert) desc`.
 * A name in double quotes and a text in single quotes write that quote twice to mean it.
 */

export function parseGroup(text: string): Result<Group> {
  const called = parseCall(text, periods);
  if (called?.column) return success({ column: called.column, period: called.name });
  const column = called ? undefined : parseName(text);
  return column ? success({ column }) : wrong(text, expected.group);
}

export function printGroup(group: Group): string {
  const name = printName(group.column);
  return group.period ? `${group.period}(${name})` : name;
}

export function parseMeasure(text: string): Result<Measure> {
  const calculated = parseCalculated(text);
  return calculated ? success(calculated) : parseBase(text);
}

/** `share(sum(Wert))` and its like; undefined for what is none. */
function parseCalculated(text: string): Measure | undefined {
  const called = parseCall(text, calculationKinds);
  if (!called) return undefined;
  const [first = '', second, third, ...more] = splitArguments(called.argument);
  if (more.length > 0 || (third !== undefined && called.name !== 'ratio')) return undefined;
  if (called.name === 'ratio') {
    const counted = parseCall(first, ['count'])?.argument;
    const [column, divisor] = [parseName(first), parseName(second ?? '')];
    const per = third === undefined ? undefined : parseBare(third.trim());
    if ((!column && counted === undefined) || !divisor || (per !== undefined && typeof per !== 'number'))
      return undefined;
    if (third !== undefined && (per === undefined || per <= 0)) return undefined;
    const calculate = { kind: called.name, column: divisor, ...(per === undefined ? {} : { per }) };
    if (column) return { kind: 'sum', column, calculate };
    return counted === '' || counted === '*' ? { kind: 'count', calculate } : undefined;
  }
  const calculation = readCalculation(called.name, second);
  if (!calculation) return undefined;
  const made = parseCalculated(first);
  // One calculation may be made of another, and no more than one.
  if (made) return made.further || !canFollow(calculation) ? undefined : { ...made, further: calculation };
  const base = parseBase(first);
  return base.ok ? { ...base.value, calculate: calculation } : undefined;
}

function canFollow({ kind }: Calculation): boolean {
  return furtherKinds.some((known) => known === kind);
}

function readCalculation(
  kind: Exclude<Calculation['kind'], 'ratio'>,
  detail: string | undefined,
): Calculation | undefined {
  switch (kind) {
    case 'share': {
      if (detail === undefined) return { kind };
      const within = parseGroup(detail);
      return within.ok ? { kind, within: within.value } : undefined;
    }
    case 'index': {
      const [base, ...more] = parseValues(detail ?? '') ?? [];
      return base === undefined || typeof base === 'boolean' || more.length > 0 ? undefined : { kind, base };
    }
    case 'moving': {
      const periods = Number(detail);
      return Number.isInteger(periods) && periods >= 2 && periods <= 1000 ? { kind, periods } : undefined;
    }
    default:
      return detail === undefined ? { kind } : undefined;
  }
}

/** At the commas outside quotes and parentheses. */
function splitArguments(text: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const [piece] of text.matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[\s\S]/gu)) {
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
    if (piece === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

function parseBase(text: string): Result<Measure> {
  const called = parseCall(text, measureKinds);
  if (called?.name === 'count' && (called.argument === '' || called.argument === '*'))
    return success({ kind: 'count' });
  if (!called?.column || called.name === 'count') return wrong(text, expected.measure);
  return success({ kind: called.name, column: called.column });
}

export function printMeasure(measure: Measure): string {
  return writeMeasure(measure, printName, printScalar);
}

export function parseOrder(text: string): Result<Order> {
  const [, target = '', direction = ''] = /^(.*?)(?:\s+(asc|desc))?$/is.exec(text.trim()) ?? [];
  const descending = direction.toLowerCase() === 'desc';
  const measure = parseMeasure(target);
  if (measure.ok) return success({ by: nameMeasure(measure.value), descending });
  const group = parseGroup(target);
  return group.ok ? success({ by: nameGroup(group.value), descending }) : wrong(text, expected.order);
}

export function printOrder(order: Order): string {
  return `${printName(order.by)}${order.descending ? ' desc' : ''}`;
}

/** `AGS`, `AGS=Schlüssel`, `year(Tag)=Jahr`: a part of the key of two datasets, named once where both call it the same. */
export function parseKey(text: string): Result<Join['on'][number]> {
  const [, left = '', right] = keyForm.exec(text) ?? [];
  const ours = parseGroup(left);
  const theirs = right === undefined ? ours : parseGroup(right);
  return ours.ok && theirs.ok
    ? success({ left: ours.value, right: theirs.value })
    : wrong(text, expected.key);
}

/** `5`, or `5 by sum(Wert)`: how many of the first group, and by what. */
export function parseTop(text: string): Result<Top> {
  const [, digits = '', by] = /^\s*(\d{1,4})(?:\s+by\s+(.+))?$/is.exec(text) ?? [];
  const measure = by === undefined ? undefined : parseMeasure(by);
  const top = topSchema.safeParse({
    count: Number(digits),
    ...(measure?.ok ? { by: nameMeasure(measure.value) } : {}),
  });
  return top.success && measure?.ok !== false ? success(top.data) : wrong(text, expected.top);
}

export function parseCondition(text: string): Result<Condition> {
  const [, left = '', operator = '', right = ''] = conditionForm.exec(text.trim()) ?? [];
  const group = parseGroup(left);
  if (!operator || !group.ok) return wrong(text, expected.condition);
  const word = operator.trim().toLowerCase().replace(/\s+/g, ' ');
  const presence = presences.find((known): known is Presence => `is ${known}` === word);
  if (presence) return success({ ...group.value, is: presence });
  const values = parseValues(right.trim());
  const search = textSearches.find((known): known is TextSearch => known === word);
  if (search) {
    // `AGS starts with 8` means the sign 8.
    const sought = values?.length === 1 ? String(values[0]) : '';
    return sought ? success({ ...group.value, is: search, value: sought }) : wrong(text, expected.condition);
  }
  if (/^in$/i.test(operator.trim())) {
    const listed = /^\(.*\)$/s.test(right.trim()) ? parseValues(right.trim().slice(1, -1)) : undefined;
    return listed ? success({ ...group.value, is: 'in', values: listed }) : wrong(text, expected.condition);
  }
  const is = comparisons.find((comparison): comparison is Comparison => comparison === operator);
  const [value, ...more] = values ?? [];
  if (!is || value === undefined || more.length > 0) return wrong(text, expected.condition);
  return success({ ...group.value, is, value });
}

export function printCondition(condition: Condition): string {
  const left = printGroup(condition);
  if ('values' in condition) return `${left} in (${condition.values.map(printScalar).join(', ')})`;
  if (!('value' in condition)) return `${left} is ${condition.is}`;
  return `${left} ${condition.is} ${printScalar(condition.value)}`;
}

const quotedName = /"(?:[^"]|"")+"/.source;
/** Letters of any language, digits and most signs; not what has a meaning here. Spaces only within. */
const plainName = /[^\s"'()=<>!,][^"'()=<>!,]*/.source;
const operatorForm =
  /!=|<=|>=|=|<|>|\sin(?=\s*\()|\scontains(?=[\s'])|\sstarts\s+with(?=[\s'])|\sis\s+(?:not\s+)?missing\s*$/
    .source;
const conditionForm = new RegExp(
  `^((?:\\w+\\s*\\(\\s*)?(?:${quotedName}|${plainName}?)(?:\\s*\\))?)\\s*(${operatorForm})(.*)$`,
  'isu',
);

const keyForm = /^((?:"(?:[^"]|"")*"|[^"=])+)(?:=((?:"(?:[^"]|"")*"|[^"=])+))?$/su;

function parseCall<Name extends string>(
  text: string,
  names: readonly Name[],
): { readonly name: Name; readonly argument: string; readonly column: string | undefined } | undefined {
  const [, word = '', argument = ''] = /^\s*(\w+)\s*\(\s*(.*?)\s*\)\s*$/s.exec(text) ?? [];
  const name = names.find((known) => known === word.toLowerCase());
  return name && { name, argument, column: parseName(argument) };
}

function parseName(text: string): string | undefined {
  // Names of columns are kept in composed letters.
  const name = text.trim().normalize('NFC');
  if (new RegExp(`^${quotedName}$`, 'su').test(name)) return name.slice(1, -1).replaceAll('""', '"');
  return new RegExp(`^${plainName}$`, 'su').test(name) ? name : undefined;
}

function printName(name: string): string {
  return /^[\p{L}\p{N}_.%-]+$/u.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

const scalarForm = /'((?:[^']|'')*)'|([^\s,'"()]+(?: \d{2}:\d{2}(?::\d{2})?)?)/y;
const separatorForm = /\s*(,|$)\s*/y;

/** Values with commas between them; undefined where one cannot be understood. */
function parseValues(text: string): Scalar[] | undefined {
  const values: Scalar[] = [];
  let at = 0;
  const source = text.trim();
  while (at < source.length || values.length === 0) {
    scalarForm.lastIndex = at;
    const found = scalarForm.exec(source);
    const value = found?.[1] === undefined ? parseBare(found?.[2]) : found[1].replaceAll("''", "'");
    if (!found || value === undefined) return undefined;
    values.push(value);
    separatorForm.lastIndex = scalarForm.lastIndex;
    const separator = separatorForm.exec(source);
    if (!separator) return undefined;
    at = separatorForm.lastIndex;
    // A comma must be followed by a value.
    if (separator[1] === ',' && at >= source.length) return undefined;
  }
  return values;
}

/** A value without quotes: number, day, moment, quarter, month, true or false. Codes such as 08111 stay text. */
function parseBare(text: string | undefined): Scalar | undefined {
  if (text === undefined) return undefined;
  if (/^-?(0|[1-9]\d*)(\.\d+)?$/.test(text)) return Number(text);
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  return isPlainText(text) ? text : undefined;
}

function isPlainText(text: string): boolean {
  return (
    /^\d{4}-(Q[1-4]|(0[1-9]|1[0-2])(-\d{2}([T ]\d{2}:\d{2}(:\d{2})?)?)?)$/.test(text) || /^0\d+$/.test(text)
  );
}

function printScalar(value: Scalar): string {
  if (typeof value === 'string') return isPlainText(value) ? value : `'${value.replaceAll("'", "''")}'`;
  return typeof value === 'number' ? printNumber(value) : String(value);
}

/** Without an exponent: 1e21 is written with all its digits. */
function printNumber(value: number): string {
  const [, sign = '', lead = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const shift = Number(exponent);
  if (shift === 0) return String(value);
  const digits = lead + fraction;
  if (shift > 0) return `${sign}${digits.padEnd(lead.length + shift, '0')}`;
  return `${sign}0.${'0'.repeat(-shift - lead.length)}${digits}`;
}

function wrong(text: string, form: { readonly de: string; readonly en: string }): Result<never> {
  return fail('query-text-wrong', { text, expected: form });
}

const expected = {
  key: {
    de: 'eine Spalte beider Datensätze, etwa AGS, oder je eine, etwa AGS=Schlüssel oder year(Tag)=Jahr',
    en: 'a column of both datasets, such as AGS, or one of each, such as AGS=Key or year(Day)=Year',
  },
  group: {
    de: 'eine Spalte oder year(Spalte), quarter(Spalte), month(Spalte); eine Spalte mit Sonderzeichen in doppelten Anführungszeichen',
    en: 'a column or year(column), quarter(column), month(column); a column with special characters in double quotes',
  },
  measure: {
    de: 'count() oder sum, mean, median, min, max, distinct mit einer Spalte, etwa sum(Fälle); daraus share(sum(Fälle)), change(…), growth(…), index(…, 2020), running(…), moving(…, 3); ratio(Fälle, Einwohner, 1000) oder ratio(count(), Einwohner, 1000); davon weiter change, growth, index oder moving, etwa growth(ratio(…))',
    en: 'count(), or sum, mean, median, min, max, distinct with a column, such as sum(Cases); of these share(sum(Cases)), change(…), growth(…), index(…, 2020), running(…), moving(…, 3); ratio(Cases, People, 1000) or ratio(count(), People, 1000); of that again change, growth, index or moving, such as growth(ratio(…))',
  },
  condition: {
    de: '„Spalte = Wert“ (auch !=, <, <=, >, >=) oder „Spalte in (Wert, Wert)“, „Spalte contains Text“, „Spalte starts with Text“, „Spalte is missing“, „Spalte is not missing“; Text in einfachen Anführungszeichen, Zahlen und Tage als 1234.5 und 2024-02-14',
    en: '“column = value” (also !=, <, <=, >, >=) or “column in (value, value)”, “column contains text”, “column starts with text”, “column is missing”, “column is not missing”; texts in single quotes, numbers and days as 1234.5 and 2024-02-14',
  },
  top: {
    de: 'eine Anzahl von 1 bis 1000 und wahlweise eine Kennzahl, etwa „5“ oder „5 by sum(Fälle)“',
    en: 'a number from 1 to 1000 and, if wanted, a measure, such as “5” or “5 by sum(Cases)”',
  },
  order: {
    de: 'eine Spalte der Antwort, etwa Kreis oder sum(Fälle), und wahlweise desc',
    en: 'a column of the answer, such as District or sum(Cases), and desc if wanted',
  },
} as const;
