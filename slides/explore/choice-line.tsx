import { useRef, useState } from 'react';
import type { ChartChoice } from '../../model/chart-choice';
import { type Box, choiceHeight } from '../../model/layout-grid';
import type { Language } from '../../model/localized';
import { placeAt } from '../slide/place-style';
import { ChoiceList } from './choice-list';
import { exploreWords } from './explore-words';
import { keepKeys } from './keep-keys';
import './choice-line.css';

export interface ChoiceLineProps {
  readonly choice: ChartChoice;
  /** The place of the chart on its slide. */
  readonly box: Box;
  readonly language: Language;
  /** Undefined where nothing can be chosen, as on paper. */
  readonly onChoose: ((value: string | undefined) => void) | undefined;
}

/** "Kreis: Calw", above the chart. On stage it opens a list; on paper it says what the chart shows. */
export function ChoiceLine({ choice, box, language, onChoose }: ChoiceLineProps) {
  const say = exploreWords[language];
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { name, chosen } = choice;
  const words = (
    <>
      {name}
      {language === 'fr' ? '\u00A0' : ''}: <strong>{chosen.label}</strong>
    </>
  );
  const style = placeAt({ ...box, height: choiceHeight });
  if (!onChoose) {
    return (
      <p className="choice-line" style={style}>
        {words}
      </p>
    );
  }
  // Who came by keyboard stays here; after the mouse, space and Enter are the show's again.
  const close = (by: 'keyboard' | 'mouse') => {
    setOpen(false);
    if (by === 'keyboard') button.current?.focus();
  };
  return (
    <div className="choice-line" style={style} data-control="">
      <button
        ref={button}
        type="button"
        className="choice-button"
        aria-label={say.choose(name, chosen.label)}
        aria-haspopup="listbox"
        aria-expanded={open}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setOpen(!open)}
        onKeyDown={keepKeys}
      >
        <span>{words}</span>
        <svg width="22" height="14" viewBox="0 0 22 14" aria-hidden="true">
          <path d="M2 2 L11 11 L20 2" fill="none" stroke="currentColor" strokeWidth="3.5" />
        </svg>
      </button>
      {open && (
        <ChoiceList
          choice={choice}
          language={language}
          onChoose={(value, by) => {
            onChoose(value);
            close(by);
          }}
          onClose={close}
        />
      )}
    </div>
  );
}
