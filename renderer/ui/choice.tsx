import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly icon?: LucideIcon;
    readonly why?: string | undefined;
  }[];
  readonly onChoose: (value: T) => void;
}

/** A few things of which one is chosen, all in sight. */
export function Choice<T extends string>({ label, value, options, onChoose }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className="field">
      <legend className="field-head">{label}</legend>
      <div className="choice">
        {options.map(({ icon: Icon, ...option }) => (
          <label key={option.value} title={option.why ?? option.label}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              disabled={Boolean(option.why)}
              onChange={() => onChoose(option.value)}
            />
            {Icon && <Icon size={18} aria-hidden />}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
