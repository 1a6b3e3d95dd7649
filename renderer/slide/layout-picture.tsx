import type { ReactNode } from 'react';
import { type Box, bandBox, layouts, logicalSize } from '../../model/layout';
import { type BlockKind, type LayoutName, places } from '../../model/slide';
import './layout-picture.css';

const size = logicalSize('16:9');

/** A small drawing of a layout, from the same boxes that its slides are drawn with. */
export function LayoutPicture({ layout }: { readonly layout: LayoutName }) {
  const { heading, places: boxes, shows, made } = layouts[layout];
  const head = heading(size);
  const dark = layout === 'section';
  const band = layout === 'title' || layout === 'closing' ? bandBox(size) : null;
  const big = layout === 'quote';
  return (
    <svg
      className={dark ? 'layout-picture dark' : 'layout-picture'}
      viewBox={`0 0 ${size.width} ${size.height}`}
      aria-hidden
    >
      {band && <rect className="band" {...band} />}
      {big && <path className="strong" d={quoteMark} />}
      <rect className="words" x={head.x} y={head.y} width={head.width * (big ? 0.9 : 0.72)} height={96} />
      {big && <rect className="words" x={head.x} y={head.y + 152} width={head.width * 0.7} height={96} />}
      {shows.subtitle && !dark && (
        <rect
          className="words faint"
          x={head.x}
          y={head.y + (big ? 376 : 136)}
          width={head.width * 0.5}
          height={56}
        />
      )}
      {places.map((place) => {
        const named = boxes[place];
        const box = named?.box(size);
        if (!named || !box || (band && box.x >= band.x)) return null;
        const kind = layout === 'timeline' ? 'timeline' : (named.accepts[0] ?? 'text');
        return <g key={place}>{place.endsWith('heading') ? lines(box, 1) : contents[kind](box)}</g>;
      })}
      {made && <g>{layout === 'agenda' ? lines(made(size), 4) : listing(made(size))}</g>}
    </svg>
  );
}

const contents: Readonly<Record<BlockKind | 'timeline', (box: Box) => ReactNode>> = {
  chart: ({ x, y, width, height }) =>
    [0.9, 0.62, 0.44, 0.28].map((share, index) => (
      <rect
        key={share}
        className={index === 0 ? 'strong' : 'place'}
        x={x}
        y={y + 24 + (index * (height - 24)) / 4}
        width={width * share}
        height={(height - 24) / 4 - 44}
      />
    )),
  figures: ({ x, y, width, height }) =>
    [0, 1, 2].map((index) => (
      <rect
        key={index}
        className={index === 0 ? 'strong' : 'place'}
        x={x + (index * width) / 3}
        y={y + height * 0.1}
        width={width / 3 - 96}
        height={height * 0.5}
      />
    )),
  text: (box) => lines(box, 4),
  table: ({ x, y, width, height }) =>
    [0, 1, 2, 3].flatMap((row) =>
      [0, 1, 2].map((column) => (
        <rect
          key={`${row} ${column}`}
          className={row === 0 ? 'strong' : 'place'}
          x={x + (column * width) / 3}
          y={y + 24 + (row * height) / 4}
          width={width / 3 - 48}
          height={height / 4 - 56}
        />
      )),
    ),
  image: (box) => (
    <>
      <rect className="place" {...box} />
      <path
        className="hill"
        d={`M${box.x} ${box.y + box.height}l${box.width * 0.4} ${-box.height * 0.45}l${box.width * 0.25} ${box.height * 0.2}l${box.width * 0.15} ${-box.height * 0.12}l${box.width * 0.2} ${box.height * 0.2}V${box.y + box.height}z`}
      />
    </>
  ),
  timeline: ({ x, y, width }) => (
    <>
      <rect className="place" x={x} y={y + 128} width={width} height={40} />
      {[0, 1, 2, 3].map((index) => (
        <g key={index}>
          <circle className="strong" cx={x + 64 + (index * width) / 4} cy={y + 148} r={68} />
          <rect
            className="words faint"
            x={x + (index * width) / 4}
            y={y + 300}
            width={width / 4 - 96}
            height={56}
          />
          <rect
            className="words faint"
            x={x + (index * width) / 4}
            y={y + 404}
            width={width / 6}
            height={56}
          />
        </g>
      ))}
    </>
  ),
};

function lines({ x, y, width, height }: Box, count: number): ReactNode {
  const step = count === 1 ? height : Math.min(152, height / count);
  const rows = Array.from({ length: count }, (_, index) => index);
  return rows.map((row) => (
    <rect
      key={row}
      className="place"
      x={x}
      y={y + 24 + row * step}
      width={width * (row === count - 1 && count > 1 ? 0.7 : 1)}
      height={Math.min(64, step - 24)}
    />
  ));
}

function listing(box: Box): ReactNode {
  const width = box.width / 2 - 64;
  return (
    <>
      {lines({ ...box, width }, 4)}
      {lines({ ...box, width, x: box.x + width + 128 }, 4)}
    </>
  );
}

const quoteMark = 'M96 64h120v96l-56 72h-64zM264 64h120v96l-56 72h-64z';
