import { formatPeriod, formatShortPeriod } from '../../model/date-format';
import { type Figure, formatOfFigure } from '../../model/figure';
import { type CoursePoint, courseOfFigure } from '../../model/figure-course';
import type { Language } from '../../model/localized';
import { formatNumber } from '../../model/number-format';
import type { Group } from '../../model/query';
import { sparkDot, sparkFrame } from '../chart/spark-frame';
import { colours } from '../theme/tokens';
import { useSlideScene } from './slide-scene';

const height = 88;

/** The course of a figure as a small line, its last point marked; below it from when to when, and from which value. */
export function SparkLine({
  figure,
  group,
  width,
}: {
  readonly figure: Figure;
  readonly group: Group;
  readonly width: number;
}) {
  const { resolved, language } = useSlideScene();
  const points = courseOfFigure(resolved, figure, group);
  const frame = sparkFrame(points, width, height);
  const first = points.find(({ value }) => value !== null);
  const last = points.findLast(({ value }) => value !== null);
  if (!frame || !first || !last) return null;
  const say = ({ value }: CoursePoint) => formatNumber(value ?? 0, formatOfFigure(figure), language);
  const label = words[language](
    `${say(first)} (${formatPeriod(first.period, language)})`,
    `${say(last)} (${formatPeriod(last.period, language)})`,
  );
  return (
    <div className="slide-spark" style={{ width }}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {frame.lines.map((line) => (
          <path
            key={line}
            d={line}
            fill="none"
            stroke={colours.grey}
            strokeWidth={4}
            strokeLinejoin="round"
            strokeLinecap="round"
          />
        ))}
        <circle cx={frame.last.x} cy={frame.last.y} r={sparkDot} fill={colours.strong} />
      </svg>
      <span>
        {formatShortPeriod(first.period, language)}: {say(first)}
      </span>
      <span>{formatShortPeriod(last.period, language)}</span>
    </div>
  );
}

const words: Readonly<Record<Language, (from: string, to: string) => string>> = {
  de: (from, to) => `Verlauf: von ${from} auf ${to}`,
  en: (from, to) => `Course: from ${from} to ${to}`,
  fr: (from, to) => `Évolution\u00A0: de ${from} à ${to}`,
};
