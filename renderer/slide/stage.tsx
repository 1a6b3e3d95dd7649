import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { logicalSize } from '../../model/layout';
import type { Slide } from '../../model/slide';
import { useDocument } from '../store/document-store';
import { useView } from '../store/view-store';
import { useWords } from '../ui/words';
import { PartLayer } from './part-layer';
import { ScaledSlide } from './scaled-slide';
import { useSlideScale } from './slide-scale';
import { slideWords } from './slide-words';

/** Room around the slide, in pixels. */
const room = 24;

/** The slide as large as there is room for, and above it what can be clicked. */
export function Stage({ slide }: { readonly slide: Slide }) {
  const words = useWords(slideWords);
  const resolved = useDocument((now) => now.drawn);
  const language = useView((now) => now.language);
  const area = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const size = logicalSize(resolved.briefing.aspect);
  const ratio = size.width / size.height;
  const shown = resolved.briefing.slides.filter((each) => !each.hidden);
  const number = shown.indexOf(slide) + 1;

  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    const resize = () => {
      const high = (element.clientHeight - 2 * room) * ratio;
      setWidth(Math.max(160, Math.floor(Math.min(element.clientWidth - 2 * room, high))));
    };
    resize();
    const observer = new ResizeObserver(resize);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ratio]);
  useEffect(() => useSlideScale.setState({ scale: width / size.width }), [width, size.width]);

  return (
    <div className="stage" ref={area}>
      {width > 0 && (
        <section
          ref={box}
          className="stage-slide"
          aria-label={words.slide}
          style={{ width, height: width / ratio }}
        >
          <ScaledSlide {...{ resolved, slide, number, language, width }} marks />
          <PartLayer key={slide.id} slide={slide} scale={width / size.width} box={box} />
        </section>
      )}
      {slide.hidden && <p className="stage-note">{words.hidden}</p>}
    </div>
  );
}
