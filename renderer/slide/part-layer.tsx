import { type RefObject, useLayoutEffect, useState } from 'react';
import { layouts, logicalSize } from '../../model/layout';
import { isWritten } from '../../model/localized';
import { places, type Slide } from '../../model/slide';
import { titleOf } from '../../model/slide-title';
import { chartWords } from '../chart/chart-words';
import { useDocument } from '../store/document-store';
import { chooseBlock, showPanel, useView } from '../store/view-store';
import { useWords } from '../ui/words';
import { briefingWords } from '../window/briefing-words';
import { EmptyPlace } from './empty-place';
import { MadePlace } from './made-place';
import { PartEditor } from './part-editor';
import { findOverflows, findParts, type Overflow, type Part, type PartName } from './slide-parts';
import { slideWords } from './slide-words';
import { nameTexts } from './title-fields';

interface PartLayerProps {
  readonly slide: Slide;
  readonly scale: number;
  readonly box: RefObject<HTMLElement | null>;
}

/** Lies above the drawn slide: its texts can be clicked and written in place, its blocks chosen, its gaps filled. */
export function PartLayer({ slide, scale, box }: PartLayerProps) {
  const words = useWords(slideWords);
  const aspect = useDocument((now) => now.drawn.briefing.aspect);
  const about = useWords(briefingWords);
  const aboutChart = useWords(chartWords);
  const panel = useView((now) => now.panel);
  const charts = useDocument((now) => now.history.present.charts);
  // Where there are several, each has its subtitle above it, which is written in its panel.
  const shown = layouts[slide.layout].places.main?.caption ? undefined : slide.blocks.main;
  const chart = charts.find((each) => shown?.kind === 'chart' && each.id === shown.chart);
  const [parts, setParts] = useState<readonly Part[]>([]);
  const [overflows, setOverflows] = useState<readonly Overflow[]>([]);
  const [writing, setWriting] = useState<PartName | null>(null);
  const size = logicalSize(aspect);
  const layout = layouts[slide.layout];
  const head = layout.heading(size);

  // Without dependencies: whatever was drawn anew may stand elsewhere now.
  useLayoutEffect(() => {
    if (!box.current) return;
    const over = findOverflows(box.current);
    if (JSON.stringify(over) !== JSON.stringify(overflows)) setOverflows(over);
    const found = findParts(box.current, slide, chart, scale);
    if (JSON.stringify(found) !== JSON.stringify(parts)) setParts(found);
  });

  const write = (name: PartName) => {
    if (name !== 'chart') showPanel({ kind: 'slide' });
    setWriting(name);
  };
  const names = nameTexts(slide, words);
  const nameOf = (name: Part['name']) =>
    ({ ...words, ...names, occasion: about.occasion, chart: aboutChart.subtitleShort })[name];
  const titlePart = parts.find((part) => part.name === 'title');
  return (
    <div className="part-layer">
      {places.map((place) => {
        const named = layout.places[place];
        if (!named) return null;
        const at = named.box(size);
        const block = slide.blocks[place];
        const style = {
          left: at.x * scale,
          top: at.y * scale,
          width: at.width * scale,
          height: at.height * scale,
        };
        if (!block) return <EmptyPlace key={place} {...{ slide, place, style }} accepts={named.accepts} />;
        const chosen = panel.kind === 'block' && panel.place === place;
        return (
          <button
            type="button"
            key={place}
            className={chosen ? 'part block chosen' : 'part block'}
            aria-label={words.editPart(place.endsWith('heading') ? words.heading : words.blocks[block.kind])}
            aria-pressed={chosen}
            style={style}
            onClick={() => chooseBlock(slide.id, place)}
          />
        );
      })}
      {parts.map((part) => (
        <button
          type="button"
          key={part.name}
          className="part text"
          aria-label={words.editPart(nameOf(part.name))}
          style={{ left: part.x - 6, top: part.y - 3, width: part.width + 12, height: part.height + 6 }}
          onClick={() => (part.name === 'occasion' ? showPanel({ kind: 'briefing' }) : write(part.name))}
        />
      ))}
      {!titlePart && !isWritten(titleOf(slide)) && layout.shows.title && (
        <button
          type="button"
          className={slide.layout === 'section' ? 'ghost-title on-deep' : 'ghost-title'}
          style={{
            left: head.x * scale,
            top: head.y * scale,
            maxWidth: head.width * scale,
            fontSize: Math.max(13, 64 * scale),
          }}
          onClick={() => write('title')}
        >
          {names.titleHint}
        </button>
      )}
      {overflows.map(({ x, y }) => (
        <p key={`${x} ${y}`} className="overflow-note" style={{ left: x, top: y }}>
          {words.tooMuch}
        </p>
      ))}
      <MadePlace slide={slide} scale={scale} size={size} />
      {writing && (
        <PartEditor
          slide={slide}
          chart={chart}
          name={writing}
          part={parts.find((part) => part.name === writing)}
          width={head.width * scale}
          fallback={{ x: head.x * scale, y: head.y * scale, fontSize: 64 * scale }}
          onEnd={() => setWriting(null)}
        />
      )}
    </div>
  );
}
