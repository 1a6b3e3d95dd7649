import { useState } from 'react';
import type { InterfaceLanguage } from '../../model/localized';
import { Field } from './field';
import { useInterfaceLanguage, useWords } from './words';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly min?: number;
  readonly max?: number;
  /** Whole numbers only. */
  readonly whole?: boolean;
  readonly placeholder?: string;
  readonly hint?: string;
  /** Why it cannot be used now. */
  readonly why?: string | undefined;
}

/** A number as people write it in the language of the window: "1.234,5". Empty is undefined. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, onChange, min = -Infinity, max = Infinity, whole = false } = props;
  const { placeholder, hint, why } = props;
  const language = useInterfaceLanguage();
  const words = useWords(numberWords);
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === undefined ? '' : writeNumber(value, language));
  const read = typed === null ? undefined : readNumber(typed, language);
  const wrong = typed !== null && typed.trim() !== '' && !isFine(read, min, max, whole);
  return (
    <Field label={label} hint={why ?? hint} error={wrong ? words.wrong(min, max, whole) : undefined}>
      {(control) => (
        <input
          {...control}
          className="input"
          inputMode="decimal"
          value={shown}
          placeholder={placeholder}
          disabled={Boolean(why)}
          onChange={(event) => {
            const text = event.target.value;
            setTyped(text);
            const number = readNumber(text, language);
            if (text.trim() === '') onChange(undefined);
            else if (isFine(number, min, max, whole)) onChange(number);
          }}
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  );
}

/** "1.234,5" and "1234,5" in German, "1,234.5" in English; undefined for what is no number. */
export function readNumber(text: string, language: InterfaceLanguage): number | undefined {
  const [mark, group] = language === 'de' ? [',', '.'] : ['.', ','];
  const compact = text.replace(/[\s\u00a0\u202f]/g, '').replace(/^[−–]/, '-');
  const pattern = new RegExp(`^-?(\\d{1,3}(\\${group}\\d{3})+|\\d+)?(\\${mark}\\d+)?$`);
  if (!/\d/.test(compact) || !pattern.test(compact)) return undefined;
  return Number(compact.replaceAll(group, '').replace(mark, '.'));
}

export function writeNumber(value: number, language: InterfaceLanguage): string {
  return new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    useGrouping: false,
    maximumFractionDigits: 12,
  }).format(value);
}

function isFine(value: number | undefined, min: number, max: number, whole: boolean): value is number {
  return value !== undefined && value >= min && value <= max && (!whole || Number.isInteger(value));
}

const numberWords = {
  wrong: {
    de: (min: number, max: number, whole: boolean) =>
      Number.isFinite(min) && Number.isFinite(max)
        ? `Bitte eine ${whole ? 'ganze ' : ''}Zahl von ${min} bis ${max} eingeben.`
        : `Bitte eine ${whole ? 'ganze ' : ''}Zahl eingeben.`,
    en: (min: number, max: number, whole: boolean) =>
      Number.isFinite(min) && Number.isFinite(max)
        ? `Please enter a ${whole ? 'whole ' : ''}number from ${min} to ${max}.`
        : `Please enter a ${whole ? 'whole ' : ''}number.`,
  },
} as const;
