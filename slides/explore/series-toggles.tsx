import type { MouseEvent } from 'react';
import type { ChartData } from '../../model/chart-data';
import type { Box } from '../../model/layout';
import type { Language } from '../../model/localized';
import { type Frame, textBox } from '../chart/frame';
import { withoutSoftHyphens } from '../chart/soft-hyphen';
import { measureText } from '../theme/measure-text';
import { exploreWords } from './explore-words';
import { keepKeys } from './keep-keys';

/** The names of the series, in the legend or at the ends of lines, as switches: pressed is shown. */
export function SeriesToggles({
  frame,
  data,
  language,
  onToggle,
}: {
  readonly frame: Frame;
  readonly data: ChartData;
  readonly language: Language;
  readonly onToggle: (series: string) => void;
}) {
  if (data.series.length < 2) return null;
  const say = exploreWords[language];
  return data.series.map((series, index) => {
    const area = findName(frame, index);
    if (!area) return null;
    const shown = !data.view?.off.includes(index);
    const pressed = (event: MouseEvent<HTMLElement>) => {
      // After a click of the mouse, space and Enter are the show's again.
      if (event.detail > 0) event.currentTarget.blur();
      onToggle(series.key);
    };
    return (
      <button
        key={series.key}
        type="button"
        className="explore-toggle"
        data-control=""
        aria-label={say.toggle(withoutSoftHyphens(series.label))}
        aria-pressed={shown}
        style={{ left: area.x - 8, top: area.y - 6, width: area.width + 16, height: area.height + 12 }}
        onClick={pressed}
        onKeyDown={keepKeys}
      />
    );
  });
}

/** Where the name of a series stands, with its swatch. */
function findName({ texts, swatches }: Frame, series: number): Box | undefined {
  const isName = ({ of }: { readonly of?: Frame['texts'][number]['of'] }) =>
    of?.names === true && of.series === series;
  const boxes = [
    ...texts.filter(isName).map((text) => textBox(text, measureText)),
    ...swatches.filter(isName).map(({ x, y, size }) => ({ x, y, width: size, height: size })),
  ];
  if (boxes.length === 0) return undefined;
  const left = Math.min(...boxes.map((box) => box.x));
  const top = Math.min(...boxes.map((box) => box.y));
  return {
    x: left,
    y: top,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - left,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - top,
  };
}
