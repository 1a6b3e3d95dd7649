import { Field } from './field';

/** One thing to choose. One that cannot be chosen now says why in its own line. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly why?: string | undefined;
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

export function Select({ label, value, options, onChoose, hint, error }: SelectProps) {
  const unknown = !options.some((option) => option.value === value);
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <select
          {...control}
          className="input"
          value={value}
          title={options.find((option) => option.value === value)?.label}
          onChange={(event) => onChoose(event.target.value)}
        >
          {unknown && <option value={value}>{value || '–'}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={Boolean(option.why)}>
              {option.why ? `${option.label} – ${option.why}` : option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
