import { useId, useState } from 'react';
import { useWords } from '../ui/words';
import { GuessHead } from './guess-field';
import { importWords } from './import-words';

interface LastLineFieldProps {
  readonly chosen: number | undefined;
  readonly found: number | undefined;
  readonly onChoose: (line: number | undefined) => void;
}

/** The last line of the table. It takes effect when one is done with it: each digit would be another line. */
export function LastLineField({ chosen, found, onChoose }: LastLineFieldProps) {
  const words = useWords(importWords);
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (chosen === undefined ? '' : String(chosen));
  const isWrong = typed !== null && typed.trim() !== '' && !/^\s*[1-9]\d{0,8}\s*$/.test(typed);
  const settle = () => {
    if (typed === null || isWrong) return;
    setTyped(null);
    const line = typed.trim() === '' ? undefined : Number(typed);
    if (line !== chosen) onChoose(line);
  };
  return (
    <div className={`guess${chosen === undefined ? '' : ' changed'}`}>
      <GuessHead
        id={id}
        label={words.lastRow}
        isChanged={chosen !== undefined}
        onFind={() => {
          setTyped(null);
          onChoose(undefined);
        }}
      />
      <input
        id={id}
        className="input"
        inputMode="numeric"
        placeholder={words.found(found === undefined ? words.fileEnd : String(found))}
        value={text}
        title={isWrong ? words.lastRowWrong : undefined}
        aria-invalid={isWrong || undefined}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || typed === null) return;
          // Enter here settles the number, it does not accept the file yet.
          event.stopPropagation();
          settle();
        }}
      />
    </div>
  );
}
