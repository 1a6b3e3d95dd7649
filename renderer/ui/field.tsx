import { type ReactNode, useId } from 'react';
import './field.css';

interface FieldProps {
  readonly label: string;
  /** Beside the label: a mark such as "noch nicht auf Englisch". */
  readonly mark?: ReactNode;
  /** Below the control: what is meant, or why something cannot be chosen. */
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** For a control that a browser does not label by itself: what a click on the label does. */
  readonly onLabel?: () => void;
  readonly children: (control: ControlProps) => ReactNode;
}

export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** A control with its label above it and what there is to say about it below. */
export function Field({ label, mark, hint, error, onLabel, children }: FieldProps) {
  const id = useId();
  const about = `${id}-about`;
  return (
    <div className="field">
      <div className="field-head">
        <label id={`${id}-label`} htmlFor={id} onMouseUp={onLabel}>
          {label}
        </label>
        {mark}
      </div>
      {children({
        id,
        'aria-describedby': hint || error ? about : undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {(error || hint) && (
        <p id={about} className={error ? 'field-error' : 'field-hint'}>
          {error ?? hint}
        </p>
      )}
    </div>
  );
}
