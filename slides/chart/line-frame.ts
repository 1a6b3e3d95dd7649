import { type CourseFrame, layCourse, nameEnd } from './course-frame';
import type { FrameInput } from './frame';
import { layValueAxis } from './value-axis';

/** Lays out lines, which need not begin at zero; each has its name at its last value. */
export function layLines(input: FrameInput): CourseFrame {
  const { data, language } = input;
  return layCourse(input, {
    axis: layValueAxis(data, false, language),
    ends: data.series.map(({ values }, index) => ({
      lines: nameEnd(input, index),
      at: values.findLast((value) => value !== null) ?? undefined,
    })),
    heightOf: ({ category, series }) => data.series[series]?.values[category] ?? null,
  });
}
