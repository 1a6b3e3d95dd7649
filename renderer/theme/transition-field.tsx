import type { Slide } from '../../model/slide';
import { type Transition, transitions } from '../../model/transition';
import { edit, useDocument } from '../store/document-store';
import { changeSlide } from '../store/edits/slides';
import { Select } from '../ui/select';
import { useWords } from '../ui/words';
import { designWords } from './design-words';

/** How the slide before gives way to this one. */
export function TransitionField({ slide }: { readonly slide: Slide }) {
  const words = useWords(designWords);
  const usual = useDocument((now) => now.history.present.transition);
  const names = words.transitions;
  const choose = (transition: Transition | undefined) =>
    edit((briefing) => changeSlide(briefing, slide.id, (old) => ({ ...old, transition })));
  return (
    <Select
      label={words.ownTransition}
      value={slide.transition ?? ''}
      options={[
        { value: '', label: words.asBriefing(names[usual]) },
        ...transitions.map((value) => ({ value, label: names[value] })),
      ]}
      onChoose={(value) => choose(transitions.find((each) => each === value))}
    />
  );
}
