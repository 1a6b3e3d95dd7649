import type { ReadingChoices } from '../../../model/reading-choices';
import type { NumberMarks } from './number-cells';

type MarkChoice = Pick<ReadingChoices, 'decimal' | 'thousands'>;

/** The ways in which numbers may be written after what a person says of their marks, the likeliest first; undefined: nothing said. */
export function marksFor({ decimal, thousands }: MarkChoice): readonly NumberMarks[] | undefined {
  // Nothing can stand in both places.
  const between = thousands === decimal ? undefined : thousands;
  if (decimal === undefined && between === undefined) return undefined;
  return allMarks
    .filter(
      (way) =>
        (decimal === undefined || way.decimal === decimal) &&
        (between === undefined ? way.isUsual : way.thousands === between),
    )
    .map(({ marks }) => marks);
}

const allMarks: readonly {
  readonly marks: NumberMarks;
  readonly decimal: ',' | '.';
  readonly thousands: string;
  readonly isUsual: boolean;
}[] = [
  { marks: 'german', decimal: ',', thousands: '.', isUsual: true },
  { marks: 'english', decimal: '.', thousands: ',', isUsual: true },
  { marks: 'spaced', decimal: ',', thousands: ' ', isUsual: true },
  { marks: 'swiss', decimal: '.', thousands: "'", isUsual: true },
  { marks: 'spaced-point', decimal: '.', thousands: ' ', isUsual: true },
  { marks: 'swiss-comma', decimal: ',', thousands: "'", isUsual: true },
  { marks: 'comma', decimal: ',', thousands: '', isUsual: false },
  { marks: 'point', decimal: '.', thousands: '', isUsual: false },
];

/** The mark between thousands as `ReadingChoices` has it. */
export function thousandsOf(marks: NumberMarks): string | undefined {
  return allMarks.find((way) => way.marks === marks)?.thousands;
}
