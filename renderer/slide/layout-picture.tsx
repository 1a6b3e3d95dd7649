import { bandBox, layouts, logicalSize } from '../../model/layout';
import { type LayoutName, places } from '../../model/slide';
import './layout-picture.css';

const size = logicalSize('16:9');

/** A small drawing of a layout, from the same boxes that its slides are drawn with. */
export function LayoutPicture({ layout }: { readonly layout: LayoutName }) {
  const { heading, places: boxes, shows } = layouts[layout];
  const head = heading(size);
  const dark = layout === 'section';
  const band = layout === 'title' || layout === 'closing' ? bandBox(size) : null;
  return (
    <svg
      className={dark ? 'layout-picture dark' : 'layout-picture'}
      viewBox={`0 0 ${size.width} ${size.height}`}
      aria-hidden
    >
      {band && <rect className="band" {...band} />}
      <rect className="words" x={head.x} y={head.y} width={head.width * 0.72} height={96} />
      {shows.subtitle && !dark && (
        <rect className="words faint" x={head.x} y={head.y + 136} width={head.width * 0.5} height={56} />
      )}
      {places.map((place) => {
        const box = boxes[place]?.box(size);
        return box && !(band && box.x >= band.x) && <rect key={place} className="place" {...box} />;
      })}
    </svg>
  );
}
