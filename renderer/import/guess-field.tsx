import { RotateCcw } from 'lucide-react';
import { useId } from 'react';
import { useWords } from '../ui/words';
import { importWords } from './import-words';

interface GuessFieldProps {
  readonly label: string;
  /** What the person chose; undefined: what was found. */
  readonly chosen: string | undefined;
  /** What was found, in words; undefined where there is nothing to say about it. */
  readonly found: string | undefined;
  readonly options: readonly (readonly [value: string, label: string])[];
  /** For longer words. */
  readonly isWide?: boolean;
  readonly onChoose: (value: string | undefined) => void;
}

/** Something that was found out about the file: shown, changed with one choice, and found out again with another. */
export function GuessField({ label, chosen, found, options, isWide, onChoose }: GuessFieldProps) {
  const words = useWords(importWords);
  const id = useId();
  const isChanged = chosen !== undefined;
  const foundText = found === undefined ? words.foundByItself : words.found(found);
  const unknown = isChanged && !options.some(([value]) => value === chosen);
  return (
    <div className={`guess${isWide ? ' wide' : ''}${isChanged ? ' changed' : ''}`}>
      <GuessHead id={id} label={label} isChanged={isChanged} onFind={() => onChoose(undefined)} />
      <select
        id={id}
        className="input"
        title={isChanged ? options.find(([value]) => value === chosen)?.[1] : foundText}
        value={isChanged ? `=${chosen}` : ''}
        onChange={({ target }) => onChoose(target.value === '' ? undefined : target.value.slice(1))}
      >
        <option value="">{isChanged ? words.findAgain : foundText}</option>
        {unknown && <option value={`=${chosen}`}>{chosen}</option>}
        {options.map(([value, name]) => (
          <option key={value} value={`=${value}`}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

interface GuessHeadProps {
  readonly id: string;
  readonly label: string;
  readonly isChanged: boolean;
  readonly onFind: () => void;
}

/** The name of the field; if it was changed, that it was, and the way back. */
export function GuessHead({ id, label, isChanged, onFind }: GuessHeadProps) {
  const words = useWords(importWords);
  return (
    <div className="guess-head">
      <label htmlFor={id}>{label}</label>
      {isChanged && (
        <button
          type="button"
          className="find-again"
          title={words.findAgainOf(label)}
          aria-label={words.findAgainOf(label)}
          onClick={onFind}
        >
          <RotateCcw size={14} aria-hidden />
        </button>
      )}
    </div>
  );
}
