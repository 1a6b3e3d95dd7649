import { footerParts } from '../../model/footer';
import type { Aspect } from '../../model/layout';
import { transitions } from '../../model/transition';
import { edit, useDocument } from '../store/document-store';
import { Check } from '../ui/check';
import { Choice } from '../ui/choice';
import { useWords } from '../ui/words';
import { BrandFields } from './brand-fields';
import { designWords } from './design-words';
import { ThemeChoice } from './theme-choice';

const forms: readonly Aspect[] = ['16:9', '4:3', 'A4'];

/** What is chosen once for how all slides look. */
export function DesignFields() {
  const words = useWords(designWords);
  const { aspect, footer, transition } = useDocument((now) => now.history.present);
  return (
    <>
      <h3>{words.design}</h3>
      <ThemeChoice />
      <BrandFields />
      <Choice
        label={words.form}
        value={aspect}
        options={forms.map((value) => ({ value, label: words.forms[value] }))}
        onChoose={(value) => edit((briefing) => ({ ...briefing, aspect: value }))}
      />
      <p className="field-hint">{words.formHints[aspect]}</p>
      <fieldset className="field">
        <legend className="field-head">{words.footer}</legend>
        {footerParts.map((part) => (
          <Check
            key={part}
            label={words.footerParts[part]}
            checked={footer[part]}
            onChange={(shown) =>
              edit((briefing) => ({ ...briefing, footer: { ...briefing.footer, [part]: shown } }))
            }
          />
        ))}
        <p className="field-hint">{words.footerHint}</p>
      </fieldset>
      <Choice
        label={words.transition}
        value={transition}
        options={transitions.map((value) => ({ value, label: words.transitions[value] }))}
        onChoose={(value) => edit((briefing) => ({ ...briefing, transition: value }))}
      />
      <p className="field-hint">{words.transitionHint}</p>
    </>
  );
}
