import { type Column, type ColumnType, isNumeric, isTemporal } from './column';
import type { InterfaceLanguage } from './localized';
import { quoteName } from './query-group-sql';
import { assertNever } from './result';

/** Whether a cell contains a text, for each column that may: SQL with a `?` for each parameter. */
export interface CompiledSearch {
  readonly columns: readonly {
    /** Of the column. */
    readonly index: number;
    readonly sql: string;
    readonly parameters: readonly string[];
  }[];
}

/**
 * Looks for the text as it would be read in the window: texts whatever their case, numbers and days in the language's
 * marks or in plain ones. Columns that cannot contain it are left out, so that they cost nothing.
 */
export function compileSearch(
  text: string,
  columns: readonly Column[],
  language: InterfaceLanguage,
): CompiledSearch {
  const numbers = numberForms(text, language);
  const days = /^[\d.:/, T-]+$/.test(text) ? [...new Set([text, text.replace(', ', 'T')])] : [];
  const found = columns.map(({ name, type }, index) => {
    const column = quoteName(name);
    const either = (parts: readonly string[], parameters: readonly string[]) => ({
      index,
      sql: `(${parts.join(' OR ')})`,
      parameters,
    });
    const kind = kindOf(type);
    switch (kind) {
      case 'text':
        return either([`contains(lower(${column}), lower(?))`], [text]);
      case 'number':
        // With a percent sign, percentages alone.
        if (/%$/.test(text.trim()) && type !== 'percent') return either([], []);
        return either(
          numbers.map(() => `contains(${plainDigits(column)}, ?)`),
          numbers,
        );
      case 'day': {
        const time = type === 'datetime' ? ', %H:%M' : '';
        const shown = `strftime(${column}, '${language === 'de' ? '%d.%m.%Y' : '%d/%m/%Y'}${time}')`;
        const iso = `strftime(${column}, '%Y-%m-%d${type === 'datetime' ? 'T%H:%M' : ''}')`;
        return either(
          days.flatMap(() => [`contains(${shown}, ?)`, `contains(${iso}, ?)`]),
          days.flatMap((day) => [day, day]),
        );
      }
      case 'truth': {
        const wanted = truthsWith(text, language);
        return either(
          wanted.map((truth) => `${column} = ${truth}`),
          [],
        );
      }
      default:
        return assertNever(kind);
    }
  });
  return { columns: found.filter(({ sql }) => sql !== '()') };
}

function kindOf(type: ColumnType): 'text' | 'number' | 'day' | 'truth' {
  if (isNumeric(type)) return 'number';
  if (isTemporal(type)) return 'day';
  return type === 'boolean' ? 'truth' : 'text';
}

/** The digits as they are kept, `1355.9`: of a number with zeros at its end they are not shown. */
function plainDigits(column: string): string {
  const text = `CAST(${column} AS VARCHAR)`;
  return `CASE WHEN contains(${text}, '.') THEN rtrim(rtrim(${text}, '0'), '.') ELSE ${text} END`;
}

/** `1.355,9 %` is `1355.9`; a text that is also a plain number is looked for as that, too. */
function numberForms(text: string, language: InterfaceLanguage): readonly string[] {
  const digits = text.trim().replace(/\s?%$/, '').replace('\u2212', '-');
  if (!/\d/.test(digits) || !/^-?[\d.,'\s]+$/.test(digits)) return [];
  const spaceless = digits.replaceAll(/[\s']/g, '');
  const local =
    language === 'de' ? spaceless.replaceAll('.', '').replace(',', '.') : spaceless.replaceAll(',', '');
  const plain = /^-?\d+\.\d+$/.test(spaceless) ? [spaceless] : [];
  return [...new Set([local, ...plain])];
}

const truths = {
  de: { true: 'ja', false: 'nein' },
  en: { true: 'yes', false: 'no' },
} as const;

function truthsWith(text: string, language: InterfaceLanguage): readonly ('true' | 'false')[] {
  const sought = text.trim().toLowerCase();
  return (['true', 'false'] as const).filter((truth) => truths[language][truth].includes(sought));
}
