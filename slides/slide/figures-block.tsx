import type { CSSProperties } from 'react';
import { findFigure } from '../../model/briefing';
import type { Figure } from '../../model/figure';
import { type Box, gutter } from '../../model/layout';
import { type LocalizedText, pickText } from '../../model/localized';
import type { Group } from '../../model/query';
import { phraseFigure, unknownFigure } from '../../model/resolved';
import type { BlockOf } from '../../model/slide';
import { type MeasureText, measureWith } from '../theme/measure-text';
import { type FitSizes, FitText } from './fit-text';
import { LocalizedLine } from './localized-text';
import { placeAt } from './place-style';
import { useSlideScene } from './slide-scene';
import { SparkLine } from './spark-line';
import './figures.css';

interface Item {
  readonly id: string;
  readonly figure: Figure | undefined;
  /** By what its course is drawn. */
  readonly course: Group | undefined;
  readonly lead: string;
  readonly number: string;
  readonly unit: string;
  readonly label: LocalizedText;
  readonly known: boolean;
  /** Said otherwise than was chosen: the data no longer hold that. */
  readonly changed: boolean;
}

const numberSizes = [192, 176, 160, 144, 128, 112, 96, 80, 72];
const unitSize = 48;
const unitGap = 20;
const labelSizes: FitSizes = [36, 34, 32, 30, 28];

/** One to four big numbers: side by side where the place is wide, else one above the other. All of one size. */
export function FiguresBlock({ block, box }: { readonly block: BlockOf<'figures'>; readonly box: Box }) {
  const { resolved, language, font } = useSlideScene();
  const items = block.items.map(({ figure: id, lead, label, course }): Item => {
    const figure = findFigure(resolved.briefing, id);
    const phrase = figure && phraseFigure(resolved, figure, language, false);
    return {
      id,
      figure,
      course,
      lead: pickText(lead, language) || phrase?.lead || '',
      number: phrase?.number ?? unknownFigure,
      unit: phrase?.unit ?? '',
      label,
      known: phrase !== undefined,
      changed: phrase?.changed ?? false,
    };
  });
  // One lead makes room for a line above every number, so that the numbers stand level.
  const leads = items.some((item) => item.lead);
  const courses = items.some((item) => item.course);
  const across = box.width > 800;
  const count = items.length;
  const between = across ? 2 * gutter : 24;
  const width = across ? (box.width - (Math.max(count, 2) - 1) * between) / Math.max(count, 2) : box.width;
  const height = across ? box.height : (box.height - (count - 1) * between) / count;
  const sizes = across
    ? numberSizes
    : numberSizes.filter((size) => size <= Math.min(128, height * (courses ? 0.3 : 0.45)));
  const { size, below } = chooseSize(items, width, sizes, across, measureWith(font));
  const rows = items.map((item, index) => ({ ...item, key: `${item.id} ${index}` }));
  return (
    <FitText
      className={`slide-figures ${across ? 'slide-figures-across' : 'slide-figures-stacked'}`}
      sizes={labelSizes}
      style={{ ...placeAt(box), '--figure-width': `${width}px` } as CSSProperties}
    >
      {rows.map((item) => (
        <div key={item.key} className="slide-figure">
          {leads && <p className="slide-figure-lead">{item.lead || '\u00A0'}</p>}
          <p className="slide-figure-number">
            <span
              data-figure={item.id}
              data-unknown={item.known ? undefined : true}
              data-changed={item.changed ? true : undefined}
              style={{ fontSize: size }}
            >
              {item.number}
            </span>
            {item.unit && below ? <br /> : ' '}
            <span className="slide-figure-unit">{item.unit}</span>
          </p>
          {courses && (
            <div className="slide-figure-course">
              {item.figure && item.course && (
                <SparkLine figure={item.figure} group={item.course} width={Math.min(width, 520)} />
              )}
            </div>
          )}
          <LocalizedLine className="slide-figure-label" text={item.label} />
        </div>
      ))}
    </FitText>
  );
}

/** The largest size in which every number fits its column, with its unit beside it or, failing that, below. */
function chooseSize(
  items: readonly Item[],
  width: number,
  sizes: readonly number[],
  across: boolean,
  measure: MeasureText,
) {
  const widest = (size: number, below: boolean) =>
    Math.max(
      ...items.map((item) => {
        const number = measure(item.number, size, 600);
        const unit = item.unit ? measure(item.unit, unitSize, 600) : 0;
        return below ? Math.max(number, unit) : number + (unit && unitGap + unit);
      }),
    );
  for (const below of [false, true]) {
    const size = sizes.find((each) => (below || !across || each >= 112) && widest(each, below) <= width);
    if (size !== undefined) return { size, below };
  }
  return { size: sizes.at(-1) ?? 72, below: true };
}
