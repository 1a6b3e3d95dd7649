import { saySpan } from '../../model/time-spans';
import { chartWords } from './chart-words';
import type { FrameInput, FramePoint } from './frame';
import { withoutSoftHyphens } from './soft-hyphen';
import { boxOfTask, type RowPlace } from './time-line-shapes';
import type { Task } from './time-line-tasks';

/** Every row of a time line as the tooltip says it: "Ausbau der Beratung: Jan. 2023 – Dez. 2024". */
export function pointsOfTasks<T extends Task>(
  { data, language }: FrameInput,
  tasks: readonly T[],
  placeOf: (task: T) => RowPlace,
): readonly FramePoint[] {
  return tasks.map((task) => ({
    box: boxOfTask(task, placeOf(task)),
    of: data.series.length > 1 ? task.of : { category: task.of.category },
    category: withoutSoftHyphens(task.category.label),
    series: withoutSoftHyphens(data.series[task.of.series]?.label ?? ''),
    value: saySpan(task.span, language) || chartWords[language].missing,
  }));
}
