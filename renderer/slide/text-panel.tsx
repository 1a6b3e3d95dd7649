import { useEffect, useRef } from 'react';
import type { BlockOf, Place, Slide } from '../../model/slide';
import { edit } from '../store/document-store';
import { changeBlock } from '../store/edits/blocks';
import { useView } from '../store/view-store';
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
    </div>
  );
}
