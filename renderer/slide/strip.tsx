import { useEffect, useRef, useState } from 'react';
import { edit, useDocument } from '../store/document-store';
import { moveSlide } from '../store/edits/slides';
import { chooseSlide, useView } from '../store/view-store';
import { useWords } from '../ui/words';
import { slideWords } from './slide-words';
import { Thumbnail } from './thumbnail';
import './strip.css';

/** All slides, small, in their order. Dragging or Alt and an arrow key moves one. */
export function Strip() {
  const words = useWords(slideWords);
  const resolved = useDocument((now) => now.drawn);
  const language = useView((now) => now.language);
  const chosen = useView((now) => now.slide);
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  /** The slide would go in front of the one with this index. */
  const [gap, setGap] = useState<number | null>(null);
  const { slides } = resolved.briefing;

  useEffect(() => {
    const element = list.current?.querySelector(`[data-slide="${chosen}"]`);
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosen]);

  const drop = () => {
    const from = slides.findIndex((slide) => slide.id === dragged);
    if (dragged && gap !== null && from >= 0) {
      edit((briefing) => moveSlide(briefing, dragged, gap > from ? gap - 1 : gap));
      chooseSlide(dragged);
    }
    setDragged(null);
    setGap(null);
  };

  let number = 0;
  return (
    <nav className="strip" aria-label={words.strip} title={words.stripHint}>
      <ol
        ref={list}
        onDragOver={(event) => {
          if (!dragged) return;
          event.preventDefault();
          setGap(gapAt(event.clientX, list.current));
        }}
        onDrop={(event) => {
          event.preventDefault();
          drop();
        }}
      >
        {slides.map((slide, index) => {
          if (!slide.hidden) number += 1;
          return (
            <Thumbnail
              key={slide.id}
              {...{ resolved, slide, language, number, index }}
              chosen={slide.id === chosen}
              mark={
                gap === index ? 'before' : gap === index + 1 && index === slides.length - 1 ? 'after' : null
              }
              onDrag={(on) => {
                setDragged(on ? slide.id : null);
                if (!on) setGap(null);
              }}
            />
          );
        })}
      </ol>
    </nav>
  );
}

/** Index of the slide before which something dropped at `x` would stand. */
function gapAt(x: number, list: HTMLElement | null): number {
  const items = [...(list?.children ?? [])];
  const after = items.findIndex((item) => {
    const { left, width } = item.getBoundingClientRect();
    return x < left + width / 2;
  });
  return after < 0 ? items.length : after;
}
