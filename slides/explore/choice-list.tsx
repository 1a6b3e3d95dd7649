import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { ChartChoice } from '../../model/chart-choice';
import type { Language } from '../../model/localized';
import { exploreWords } from './explore-words';
import { findOptions } from './find-options';

export interface ChoiceListProps {
  readonly choice: ChartChoice;
  readonly language: Language;
  readonly onChoose: (value: string | undefined, by: 'keyboard' | 'mouse') => void;
  readonly onClose: (by: 'keyboard' | 'mouse') => void;
}

/**
 * The options of a choice with a field to type into. While it is open its field takes all keys but those that only a
 * clicker sends.
 */
export function ChoiceList({ choice, language, onChoose, onClose }: ChoiceListProps) {
  const say = exploreWords[language];
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const found = findOptions(choice.options, typed, language);
  const [reached, setReached] = useState(() => found.findIndex(({ key }) => key === choice.chosen.key));
  const active = Math.max(0, Math.min(reached, found.length - 1));
  useEffect(() => field.current?.focus(), []);
  useEffect(
    () => document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' }),
    [id, active],
  );

  const pressed = (event: KeyboardEvent) => {
    const { key } = event;
    if (key === 'PageDown' || key === 'PageUp' || key === 'F5') return;
    const option = found[active];
    if (key === 'Escape') onClose('keyboard');
    else if (key === 'Enter' && option) onChoose(option.key, 'keyboard');
    else if (key === 'ArrowDown') setReached(active + 1);
    else if (key === 'ArrowUp') setReached(active - 1);
    if (['Escape', 'Enter', 'ArrowDown', 'ArrowUp'].includes(key)) event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="choice-list" lang={language}>
      <input
        ref={field}
        className="choice-field"
        role="combobox"
        aria-label={`${choice.name}: ${say.search}`}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={found.length > 0 ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        placeholder={say.search}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setReached(0);
        }}
        onKeyDown={pressed}
        onBlur={() => onClose('mouse')}
      />
      <div id={`${id}-list`} className="choice-options" role="listbox" aria-label={choice.name} tabIndex={-1}>
        {found.map((option, index) => (
          <div
            key={option.key ?? 'all'}
            id={`${id}-${index}`}
            className={index === active ? 'choice-option choice-active' : 'choice-option'}
            role="option"
            tabIndex={-1}
            aria-selected={option.key === choice.chosen.key}
            // The field keeps the focus.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(option.key, 'mouse')}
            onKeyDown={pressed}
          >
            {option.label}
          </div>
        ))}
      </div>
      {found.length === 0 && <p className="choice-none">{say.noneFound}</p>}
    </div>
  );
}
