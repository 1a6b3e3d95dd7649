import type { Provenance } from '../../../model/dataset';
import { provenanceFacts, provenanceSchema } from '../../../model/dataset';

/** A column that has the same value in all rows. */
export interface ConstantColumn {
  readonly name: string;
  /** As text; days as `2024-02-14`. */
  readonly value: string;
}

/** What the file itself says of its source, as-of date, licence and link, in constant columns or in the lines around the table. */
export function proposeProvenance(
  constants: readonly ConstantColumn[],
  around: readonly string[],
): Provenance {
  const lines = around.flatMap((line) => line.split(nextStatement));
  const find = (form: RegExp) => constants.find(({ name }) => form.test(name.trim()))?.value;
  const english = constants.some(({ name }) => /^(data )?source$/i.test(name.trim()));
  const source =
    find(/^(daten)?quelle$|^(data )?source$/i) ??
    findInLines(lines, /^(?:daten)?quelle\s*:\s*(.+)$|^source\s*:\s*(.+)$/i);
  const asOf =
    find(/^(daten)?stand$|^stichtag$|^as[ _-]of$/i) ??
    findInLines(lines, /^(?:daten|gebiets)?stand\s*:?\s*(.+)$|^stichtag\s*:?\s*(.+)$|^as of\s*:?\s*(.+)$/i);
  const licence = find(/^lizenz$|^licen[cs]e$/i) ?? findInLines(lines, /^(?:lizenz|licen[cs]e)\s*:\s*(.+)$/i);
  const link = find(/^(link|url)$/i);
  const said = { source, asOf: asOf === undefined ? undefined : readAsOf(asOf), licence, link };
  const proposed = provenanceFacts.filter((fact) => said[fact] !== undefined);
  const parsed = provenanceSchema.safeParse({
    source: source ? { [english ? 'en' : 'de']: source.slice(0, 2_000) } : {},
    asOf: said.asOf,
    licence: licence?.slice(0, 500),
    link: link?.slice(0, 2_000),
    ...(proposed.length > 0 ? { proposed } : {}),
    madeUp: [...constants.map(({ value }) => value), ...lines].some((text) =>
      /frei erfunden|made[ -]up/i.test(text),
    ),
  });
  return parsed.success ? parsed.data : { source: {}, madeUp: false };
}

/** Where one line says several things: "Quelle: Statistisches Landesamt, Stand: 31.12.2023", "Auszug (Stand 2023)". */
const nextStatement =
  /[,;·|(]\s*(?=(?:(?:daten|gebiets)?stand|stichtag|as of|lizenz|licen[cs]e|(?:daten)?quelle|source)\b)/i;

/** Whether a column by this name would say something about the whole table, whatever its type. */
export function isAboutTable(name: string): boolean {
  return /^((daten)?stand|stichtag|as[ _-]of)$/i.test(name.trim());
}

function findInLines(lines: readonly string[], form: RegExp): string | undefined {
  for (const line of lines) {
    const said = form.exec(line.trim())?.slice(1).find(Boolean);
    if (said) return said.trim();
  }
  return undefined;
}

/** `14.02.2024`, `2024-02-14`, `02/2024`, `2024-02`, `2024` as an ISO date, month or year. */
export function readAsOf(text: string): string | undefined {
  const [, day, month, year] = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/.exec(text) ?? [];
  if (day && month && year) return checkDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  const [iso] = /\b\d{4}-\d{2}-\d{2}\b/.exec(text) ?? [];
  if (iso) return checkDay(iso);
  const [, shortMonth, itsYear] = /\b(0?[1-9]|1[0-2])[./](\d{4})\b/.exec(text) ?? [];
  if (shortMonth && itsYear) return `${itsYear}-${shortMonth.padStart(2, '0')}`;
  return /\b\d{4}-(0[1-9]|1[0-2])\b/.exec(text)?.[0] ?? /\b(19|20)\d{2}\b/.exec(text)?.[0];
}

function checkDay(text: string): string | undefined {
  return Number.isNaN(Date.parse(text)) ? undefined : text;
}
