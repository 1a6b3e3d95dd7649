import { useState } from 'react';
import { Field } from './field';
import { readDate, writeDate } from './read-date';
import { useInterfaceLanguage } from './words';

interface DateFieldProps {
  readonly label: string;
  readonly hint: string;
  /** What to say of a text that is no date. */
  readonly wrong: string;
  /** ISO date, month or year. */
  readonly value: string | undefined;
  /** Whether the ISO text is precise enough; by default any is. */
  readonly accepts?: (iso: string) => boolean;
  readonly onChange: (value: string | undefined) => void;
}

/** A date as people write it, "31.12.2023". It takes effect as soon as it is one; until then it says what is expected. */
export function DateField({ label, hint, wrong, value, accepts = () => true, onChange }: DateFieldProps) {
  const spoken = useInterfaceLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const read = (text: string) => {
    const date = readDate(text);
    return date && accepts(date) ? date : undefined;
  };
  const isWrong = typed !== null && typed.trim() !== '' && read(typed) === undefined;
  return (
    <Field label={label} hint={hint} error={isWrong && left ? wrong : undefined}>
      {(control) => (
        <input
          {...control}
          className="input"
          value={typed ?? writeDate(value, spoken)}
          onChange={(event) => {
            const text = event.target.value;
            setTyped(text);
            setLeft(false);
            const date = read(text);
            if (date || text.trim() === '') onChange(date);
          }}
          onBlur={() => {
            setLeft(true);
            if (!isWrong) setTyped(null);
          }}
        />
      )}
    </Field>
  );
}
