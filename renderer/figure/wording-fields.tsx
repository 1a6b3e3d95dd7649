import { useId } from 'react';
import { type Figure, formatOfFigure } from '../../model/figure';
import { sayFraction } from '../../model/fraction-wording';
import type { Language } from '../../model/localized';
import { isTrueWording, trueValue, type Wording } from '../../model/wording';
import { useView } from '../store/view-store';
import { Check } from '../ui/check';
import { useWords } from '../ui/words';
import { figureWords } from './figure-words';
import { wordingChoices } from './wording-choices';

interface WordingFieldsProps {
  readonly figure: Figure;
  readonly value: number | undefined;
  readonly onChange: (step: (figure: Figure) => Figure) => void;
}

/** How the number is said. Only what is true of it is offered. */
export function WordingFields({ figure, value, onChange }: WordingFieldsProps) {
  const words = useWords(figureWords);
  const language = useView((now) => now.language);
  const name = useId();
  const choices =
    value === undefined ? [] : wordingChoices(value, figure.bound, formatOfFigure(figure), language);
  const isTrue =
    value === undefined ||
    isTrueWording(trueValue(value, formatOfFigure(figure)), figure.wording, {
      format: formatOfFigure(figure),
      bound: figure.bound,
    });
  const known = choices.some(({ wording }) => isSame(wording, figure.wording, language));
  const setFloor = (floor: boolean) => {
    const bound = floor ? 'floor' : 'exact';
    onChange((now) => {
      const [first] = value === undefined ? [] : wordingChoices(value, bound, formatOfFigure(now), language);
      const format = formatOfFigure(now);
      const fits =
        value !== undefined && isTrueWording(trueValue(value, format), now.wording, { format, bound });
      return { ...now, bound, wording: fits || !first ? now.wording : first.wording };
    });
  };
  return (
    <div className="panel-part">
      <fieldset className="wordings">
        <legend>{words.wording}</legend>
        <p className="field-hint">{words.onlyTrue}</p>
        {!isTrue && <p className="note wrong">{words.noLonger}</p>}
        {choices.map(({ wording, phrase }) => (
          <label key={JSON.stringify(wording)} className="check">
            <input
              type="radio"
              name={name}
              checked={isSame(wording, figure.wording, language)}
              onChange={() =>
                onChange((now) => ({ ...now, wording: keepGender(wording, now.wording, language) }))
              }
            />
            <span>{phrase.text}</span>
            {wording.kind === 'exact' && <span className="check-detail">{words.wordings.exact}</span>}
          </label>
        ))}
        {!known && isTrue && figure.wording.kind !== 'exact' && (
          <p className="field-hint">{words.wordings[figure.wording.kind]}</p>
        )}
      </fieldset>
      <Check label={words.floor} checked={figure.bound === 'floor'} onChange={setFloor} />
    </div>
  );
}

function isSame(a: Wording, b: Wording, language: Language): boolean {
  if (a.kind === 'fraction' && b.kind === 'fraction') {
    const [one, other] = [sayFraction(a, language), sayFraction(b, language)];
    return a.form === b.form && one.lead === other.lead && one.words === other.words;
  }
  if (a.kind === 'fraction' || b.kind === 'fraction') return false;
  return a.kind === b.kind && (a.kind === 'exact' || b.kind === 'exact' || a.step === b.step);
}

/** Choosing "jeder dritte" in German says nothing about the French noun. */
function keepGender(chosen: Wording, before: Wording, language: Language): Wording {
  if (chosen.kind !== 'fraction' || before.kind !== 'fraction') return chosen;
  const { german, french } = before.gender;
  return {
    ...chosen,
    gender: language === 'fr' ? { ...chosen.gender, german } : { ...chosen.gender, french },
  };
}
