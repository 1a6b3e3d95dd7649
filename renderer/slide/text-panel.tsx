import { useEffect, useRef } from 'react';
import { pickText } from '../../model/localized';
import { countItems } from '../../model/rich-text';
import type { BlockOf, Place, Slide } from '../../model/slide';
import { edit } from '../store/document-store';
import { changeBlock } from '../store/edits/blocks';
import { useView } from '../store/view-store';
import { Check } from '../ui/check';
import { useWords } from '../ui/words';
import { RichField } from './rich-field';
import { slideWords } from './slide-words';

interface TextPanelProps {
  readonly slide: Slide;
  readonly place: Place;
  readonly block: BlockOf<'text'>;
}

export function TextPanel({ slide, place, block }: TextPanelProps) {
  const words = useWords(slideWords);
  const language = useView((now) => now.language);
  const part = useRef<HTMLDivElement>(null);
  // Whoever chooses a text wants to write it.
  useEffect(() => part.current?.querySelector<HTMLElement>('[contenteditable]')?.focus(), []);
  return (
    <div ref={part} className="panel-part">
      <RichField
        label={words.blocks.text}
        text={block.text}
        language={language}
        lists
        onChange={(text) =>
          edit(
            (briefing) => changeBlock(briefing, slide.id, place, 'text', (old) => ({ ...old, text })),
            `${slide.id}-${place}-text-${language}`,
          )
        }
      />
      <Check
        label={words.itemSteps}
        checked={block.steps === 'items'}
        why={block.steps || countItems(pickText(block.text, language)) > 1 ? undefined : words.itemStepsWhy}
        onChange={(wanted) =>
          edit((briefing) => changeBlock(briefing, slide.id, place, 'text', (old) => withSteps(old, wanted)))
        }
      />
    </div>
  );
}

function withSteps({ steps: _before, ...block }: BlockOf<'text'>, wanted: boolean): BlockOf<'text'> {
  return wanted ? { ...block, steps: 'items' } : block;
}
