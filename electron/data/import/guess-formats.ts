import type { ColumnType } from '../../../model/column';
import type { ColumnChoice } from '../../../model/reading-choices';
import { isSign } from '../../../model/statistical-signs';
import { type CellFormat, matcher } from './cell-format';
import { formatsForType, isAllowed } from './chosen-formats';
import { dateFormats } from './date-cells';
import {
  currencies,
  type NumberMarks,
  type NumberSpec,
  numberFormat,
  numberMarks,
  scales,
  withoutSign,
} from './number-cells';
import { flagOf, withoutFlag } from './statistical-signs';
import { truthFormats } from './truth-cells';

/** What a sample of a column's cells says; all rows are checked against it afterwards. */
export interface ColumnGuess {
  /** The format that all cells of the sample have; null for text; undefined where the sample disagrees with itself. */
  readonly format: CellFormat | null | undefined;
  /** What else the column might be, for a look at all its rows. */
  readonly candidates: readonly Candidate[];
  /** Signs for "no value" in the sample. */
  readonly marks: readonly string[];
  /** Whether cells have spaces around them. */
  readonly padded: boolean;
  /** Whether there was any value at all. */
  readonly empty: boolean;
  /** Whether nothing in the column says what its marks mean: `1.234` could be either. */
  readonly ambiguous: boolean;
  /** How the column's numbers are written, where that is known for certain. */
  readonly ownMarks?: NumberMarks | undefined;
  /** What a person says of the column. */
  readonly choice?: ColumnChoice;
}

/** A kind of format; of numbers the marks and digits are still open. */
export type Candidate =
  | { readonly kind: 'fixed'; readonly format: CellFormat }
  | ({ readonly kind: 'number'; readonly whole?: boolean } & NumberTraits);

/** What is known of a column's numbers before their marks are. */
export type NumberTraits = Pick<NumberSpec, 'sign' | 'flags' | 'zeros' | 'signOptional'>;

export interface Guess {
  readonly columns: readonly ColumnGuess[];
  /** How the file writes numbers where a column does not say it by itself. */
  readonly marks: NumberMarks;
  /** Whether a number or date in the file says so (or a person), or only habit does. */
  readonly evident: boolean;
  /** The ways in which numbers may be written. */
  readonly ways: readonly NumberMarks[];
}

/** What a person says of the columns, by their place, and of the numbers in them. */
export interface FormatChoices {
  readonly columns: readonly (ColumnChoice | undefined)[];
  readonly ways?: readonly NumberMarks[] | undefined;
}

/** How numbers are usually written in files of a kind, and whether that leaves no doubt. */
export interface Habit {
  readonly marks: NumberMarks;
  readonly sure: boolean;
}

/**
 * Guesses the format of each column from sample cells (`cells[column]` are the texts found there, empty ones included).
 * `habit` counts where nothing in the file says how numbers are written.
 */
export function guessFormats(
  names: readonly string[],
  cells: readonly (readonly string[])[],
  habit: Habit,
  ownMarks: readonly (NumberMarks | undefined)[] = [],
  choices: FormatChoices = { columns: [] },
): Guess {
  const views = names.map((name, index) => viewColumn(name, cells[index] ?? []));
  // A column that knows its marks says nothing about the others.
  const counts = views.map((view, index) => (ownMarks[index] ? noEvidence : countEvidence(view.values)));
  const german = counts.reduce((sum, count) => sum + count.german, 0);
  const english = counts.reduce((sum, count) => sum + count.english, 0);
  const found = german === english ? habit.marks : german > english ? 'german' : 'english';
  const ways = choices.ways ?? numberMarks;
  const marks = ways.includes(found) ? found : (ways[0] ?? found);
  const columns = views.map((view, index) => {
    const own = ownMarks[index];
    const evidence = counts[index] ?? noEvidence;
    const known = { ways: own ? numberMarks : ways, fileMarks: own ?? marks, evidence };
    const choice = choices.columns[index];
    return { ...guessColumn(view, known, choice), ownMarks: own, ...(choice ? { choice } : {}) };
  });
  return { columns, marks, ways, evident: choices.ways !== undefined || german !== english || habit.sure };
}

/** What is known of the numbers of a column before it is looked at. */
interface KnownNumbers {
  readonly evidence: Evidence;
  readonly fileMarks: NumberMarks;
  readonly ways: readonly NumberMarks[];
}

interface ColumnView {
  readonly name: string;
  readonly values: readonly string[];
  readonly marks: readonly string[];
  readonly padded: boolean;
}

function viewColumn(name: string, cells: readonly string[]): ColumnView {
  const trimmed = cells.map((cell) => cell.trim()).filter(Boolean);
  const marks = [...new Set(trimmed.filter(isSign))];
  const padded = cells.some((cell) => cell !== cell.trim());
  return { name, values: trimmed.filter((cell) => !isSign(cell)), marks, padded };
}

interface Evidence {
  /** Numbers that only the German, or only the English, way of writing explains. */
  readonly german: number;
  readonly english: number;
  /** Numbers with a mark that could be either. */
  readonly open: number;
  /** Whether there are numbers below 1,000 without a mark, and none above: then the mark groups thousands. */
  readonly groups: boolean;
}

const noEvidence: Evidence = { german: 0, english: 0, open: 0, groups: false };
const isGerman = matcher(numberFormat({ marks: 'german', decimals: 'any', loose: true }));
const isEnglish = matcher(numberFormat({ marks: 'english', decimals: 'any', loose: true }));
const isGermanDate = matcher(dateFormats.german as CellFormat);

function countEvidence(values: readonly string[]): Evidence {
  const count = { german: 0, english: 0, open: 0 };
  let [small, large] = [0, 0];
  for (const value of values) {
    const bare = withoutFlag(withoutSign(value));
    const [german, english] = [isGerman(bare), isEnglish(bare)];
    if (german && !english) count.german += 1;
    else if (english && !german) count.english += 1;
    else if (german && /[.,]/.test(bare)) count.open += 1;
    else if (german && Number(bare) < 1_000) small += 1;
    else if (german) large += 1;
    else if (isGermanDate(value)) count.german += 0.001;
  }
  return { ...count, groups: small > 0 && large === 0 };
}

function guessColumn(
  view: ColumnView,
  known: KnownNumbers,
  { type, days, leftOut }: ColumnChoice = {},
): ColumnGuess {
  const { evidence, fileMarks } = known;
  const { values, marks, padded } = view;
  const base = { marks, padded, empty: values.length + marks.length === 0, ambiguous: false };
  if (type === 'text' || leftOut) return { ...base, format: null, candidates: [] };
  if (type) return { ...base, empty: false, ...fitToType(view, known, type, days) };
  if (isCodeName(view.name)) return { ...base, format: null, candidates: [] };
  // A column of nothing but dashes and dots says nothing: it stays the text it is.
  if (values.length === 0) return { ...base, format: null, candidates: [] };
  const fixed = [...truthFormats, ...Object.values(dateFormats)]
    .filter(isAllowed(days))
    .map((format) => ({ format, share: shareOf(values, matcher(format)) }))
    .filter(({ share }) => share >= 0.5)
    .sort((one, other) => other.share - one.share);
  const sign = findSign(values);
  const flags = haveFlags(values, marks);
  const numbers = { kind: 'number' as const, ...(sign ? { sign } : {}), ...(flags ? { flags } : {}) };
  const loose = (way: NumberMarks) =>
    matcher(numberFormat({ marks: way, decimals: 'any', loose: true, sign, flags }));
  const ways = known.ways
    .map((way) => ({ way, share: shareOf(values, loose(way)) }))
    .sort((one, other) => other.share - one.share);
  const best = ways[0];
  const candidates: Candidate[] = [
    ...fixed.map(({ format }) => ({ kind: 'fixed' as const, format })),
    ...(best && best.share >= 0.5 ? [numbers] : []),
  ];
  if (candidates.length === 0) return { ...base, format: null, candidates };
  if (fixed[0]?.share === 1) return { ...base, format: fixed[0].format, candidates };
  const full = ways.filter(({ share }) => share === 1).map(({ way }) => way);
  const own = evidence.german + evidence.english > 0 || !full.includes(fileMarks);
  const way = own ? full[0] : fileMarks;
  if (!way) return { ...base, format: undefined, candidates };
  const ambiguous = evidence.open > 0 && evidence.german + evidence.english === 0 && !evidence.groups;
  return { ...base, format: refineNumber(values, way, { sign }), candidates, ambiguous };
}

/** The formats of a type that a person says the column has; a cell that has none of them is missing. */
function fitToType(
  { values, marks }: ColumnView,
  { fileMarks, ways }: KnownNumbers,
  type: Exclude<ColumnType, 'text'>,
  days: ColumnChoice['days'],
): Pick<ColumnGuess, 'format' | 'candidates'> {
  if (type === 'boolean' || type === 'date' || type === 'datetime') {
    const formats = formatsForType(type, days);
    const candidates = formats.map((format) => ({ kind: 'fixed' as const, format }));
    return { format: formats.find((format) => shareOf(values, matcher(format)) === 1), candidates };
  }
  const sign = findSign(values, 0) ?? (type === 'percent' ? '%' : undefined);
  const flags = haveFlags(values, marks);
  const traits = { ...(sign ? { sign } : {}), ...(flags ? { flags } : {}), zeros: true, signOptional: true };
  const whole = type === 'integer';
  const format = [fileMarks, ...ways]
    .map((way) => (flags ? undefined : refineNumber(values, way, traits, whole)))
    .find((refined) => refined !== undefined);
  return { format, candidates: [{ kind: 'number', whole, ...traits }] };
}

/** The narrowest number format that all the values have. */
function refineNumber(
  values: readonly string[],
  marks: NumberMarks,
  traits: NumberTraits,
  whole = false,
): CellFormat | undefined {
  const ways = [{ ungrouped: true }, {}, { loose: true }];
  for (const way of ways) {
    for (const decimals of whole ? [0] : ([0, 2, 4, 6, 'any'] as const)) {
      const spec: NumberSpec = { marks, decimals, ...traits, ...way };
      const format = numberFormat(spec);
      if (shareOf(values, matcher(format)) === 1) return format;
    }
  }
  return undefined;
}

/**
 * Whether single letters behind numbers are flags: a letter behind all of them is a unit, and `12 b` among small whole numbers
 * is the number of a house.
 */
function haveFlags(values: readonly string[], marks: readonly string[]): boolean {
  const flagged = values.filter((value) => flagOf(value));
  // The mark of a footnote is nothing else.
  if (flagged.some((value) => !/[a-z]/.test(flagOf(value) ?? ''))) return true;
  if (flagged.length === 0 || new Set(values.map(flagOf)).size < 2) return false;
  return (
    marks.some((mark) => mark.startsWith(':')) ||
    flagged.some((value) => /[0-9][.,][0-9]|[0-9]{4}/.test(value))
  );
}

/** What stands at the numbers, at this share of them or more. */
function findSign(values: readonly string[], least = 0.5): string | undefined {
  if (values.length === 0) return undefined;
  const isEnough = (share: number) => share > 0 && share >= least;
  if (isEnough(shareOf(values, (value) => /\d\s?%$/.test(value)))) return '%';
  const scale = scales.find((sign) => isEnough(shareOf(values, (value) => value.endsWith(sign))));
  if (scale) return scale;
  return currencies
    .flat()
    .map((sign) => ({
      sign,
      share: shareOf(values, (value) => value.startsWith(sign) || value.endsWith(sign)),
    }))
    .filter(({ share }) => isEnough(share))
    .sort((one, other) => other.share - one.share)[0]?.sign;
}

function shareOf(values: readonly string[], test: (value: string) => boolean): number {
  return values.length === 0 ? 1 : values.filter(test).length / values.length;
}

/** Numbers with such a name are keys: nobody adds them up, and a zero in front counts. */
function isCodeName(name: string): boolean {
  return (
    /^(AGS|ARS|RS|PLZ|LAU|NUTS ?\d?|IBAN|BIC|Telefon|Tel\.?|Telefax|Fax|Vorwahl|Mobil|Postleitzahl|Aktenzeichen|AZ|Kennziffer|Hausnummer)$/i.test(
      name.trim(),
    ) || /(schlüssel|postleitzahl|aktenzeichen|telefonnummer|kennziffer)$/i.test(name.trim())
  );
}
