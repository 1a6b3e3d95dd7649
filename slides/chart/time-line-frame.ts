import { saySpan, type TimeSpan } from '../../model/time-spans';
import { colours } from '../theme/tokens';
import { layRows } from './bar-rows';
import { cutRule } from './cut-rule';
import { drawMore } from './draw-more';
import { type FrameInput, type FrameText, linearScale, textBox } from './frame';
import { layLegend } from './legend';
import { drawReferences, layReferenceLabels, writeAbove } from './reference-marks';
import { drawRowNotes, layRowNotes, type RowNote } from './row-notes';
import type { ShapesFrame } from './shapes-drawing';
import { pointsOfTasks } from './time-line-points';
import { boxOfTask, drawSpan, layTimeLabel, stubLength } from './time-line-shapes';
import { coloursOfTasks, type Task, tasksOf, timeDomain } from './time-line-tasks';
import { timeTicks } from './time-ticks';

const nameGap = 24;
const tickSize = 24;
const axisHeight = 44;
/** A shape at the very end has its half beyond it. */
const edge = 18;
const labelGap = 12;

/** Lays out what lasts from when to when: a row each, along an axis of time that stands above. */
export function layTimeLine(input: FrameInput): ShapesFrame {
  const { data, size, language, measure } = input;
  const { tasks, named } = tasksOf(data);
  const legend = named ? layLegend(input) : { texts: [], swatches: [], height: 0 };
  const marked = layReferenceLabels(input, size.width * 0.3, 1, timeDomain(data, tasks));
  // Their rows depend on where they stand, which the rows do not change much: as many as there are names.
  const headMost = marked.length > 0 ? marked.length * 32 + 12 : 0;
  const top = legend.height + headMost + axisHeight;
  const categories = tasks.map((task) => ({ ...task.category, label: task.name }));
  const rows = layRows(
    {
      ...input,
      // The axis stands above: nothing is kept free for one below.
      data: { ...data, arrangement: 'parts', categories, series: seriesOfRows(tasks) },
    },
    size.height - top,
  );
  const shown = rows.shown.flatMap((index, row) => {
    const task = tasks[index];
    return task ? [{ ...task, row }] : [];
  });
  const [low, high] = timeDomain(data, shown);
  const references = layReferenceLabels(input, size.width * 0.3, 1, [low, high]);
  const notes = layRowNotes(
    input,
    (category) => (shown.find(isNoted(category)) ?? shown.find(({ of }) => of.category === category))?.row,
    rows.pitch,
  );
  const noteOf = (row: number) => notes.find((note) => note.row === row);
  const left = rows.nameWidth + nameGap + edge;
  const room = Math.max(1, size.width - left - edge);
  const width = Math.max(1, Math.floor(Math.min(room, ...shown.map((task) => widthFor(task, noteOf)))));
  const plot = { x: left, y: top, width, height: rows.pitch * shown.length };
  const x = linearScale(low, high, plot.x, plot.x + plot.width);
  const middle = (row: number) => plot.y + (row + 0.5) * rows.pitch;
  // Where rows are low, bars are high enough to be written on.
  const thickness = Math.max(6, Math.min(44, rows.pitch * (rows.pitch < 46 ? 0.82 : 0.56)));
  const fills = coloursOfTasks(data, named);

  const placeOf = ({ row }: { readonly row: number }) => ({
    ...{ x, plot, thickness, size: rows.textSize },
    middle: middle(row),
  });
  const bars = shown.map((task) => {
    const place = placeOf(task);
    const colour = fills(task);
    const note = noteOf(task.row);
    const label = layTimeLabel(task, place, colour, input, size.width - (note?.width ?? 0));
    return { box: boxOfTask(task, place), shapes: drawSpan(task, place, colour), label };
  });
  const texts = bars.flatMap(({ label }) => label ?? []);
  const placed = drawRowNotes(notes, endOfRow, middle);
  const ticks = layTicks();
  const head = writeAbove(references, x, size.width, legend.height + headMost);
  const written = [...texts, ...placed.texts].map((text) => textBox(text, measure));
  const marks = drawReferences(references, { plot, upright: false, domain: [low, high], at: x }, [
    ...written,
    ...ticks.texts.map((text) => textBox(text, measure)),
  ]);

  return {
    plot,
    underlay: marks.underlay,
    grid: ticks.times.flatMap((time) =>
      cutRule(
        {
          from: [x(time), plot.y - 12],
          to: [x(time), plot.y + plot.height],
          stroke: colours.line,
          width: 1.5,
        },
        written,
      ),
    ),
    shapes: bars.flatMap(({ shapes }) => shapes),
    rules: [...marks.rules, ...placed.rules],
    rings: [],
    texts: [
      ...legend.texts,
      ...head.texts,
      ...ticks.texts,
      ...shown.flatMap((task): readonly FrameText[] => {
        const name = rows.names[task.row];
        // The spans of one category stand below each other, and it is named once.
        if (!name || shown[task.row - 1]?.of.category === task.of.category) return [];
        return [
          {
            x: rows.nameWidth,
            y: middle(task.row),
            lines: name.lines,
            anchor: 'end',
            ...name.style,
            fill: colours.ink,
          },
        ];
      }),
      ...texts,
      ...placed.texts,
      ...drawMore(rows.hidden, input),
    ],
    swatches: legend.swatches,
    points: () => pointsOfTasks(input, shown, placeOf),
  };

  function isNoted(category: number) {
    const note = data.annotations.find((each) => each.category === category);
    return ({ of }: Task) => of.category === category && of.series === note?.series;
  }

  /** So wide that the sentence behind what is drawn in the row stays in the drawing. */
  function widthFor(
    task: Task & { readonly row: number },
    note: (row: number) => RowNote | undefined,
  ): number {
    const noted = note(task.row);
    const over = task.span.end ?? task.span.begin;
    if (!noted || over === null) return Number.POSITIVE_INFINITY;
    const stub = task.span.kind === 'open-end' ? stubLength : edge;
    const label = measure(saySpan(task.span, language), rows.textSize, 600) + 2 * labelGap;
    const spare = room - noted.width - stub;
    const beside = spare - label > room * 0.35 ? spare - label : spare;
    return Math.max(room * 0.2, beside / Math.max(0.05, (over - low) / (high - low)));
  }

  function layTicks() {
    const found = timeTicks(
      [low, high],
      (label, span) => measure(label, tickSize, 400) + 24 <= (span / (high - low)) * plot.width,
      language,
    );
    const wide = (label: string) => measure(label, tickSize, 400);
    return {
      times: found.map(({ time }) => time),
      texts: found.flatMap(({ time, label }): readonly FrameText[] =>
        x(time) + 6 + wide(label) > size.width
          ? []
          : [
              {
                x: x(time) + 6,
                y: plot.y - 24,
                lines: [label],
                anchor: 'start',
                size: tickSize,
                weight: 400,
                fill: colours.muted,
              },
            ],
      ),
    };
  }

  function endOfRow(row: number): number {
    const bar = bars[row];
    const label = bar?.label && textBox(bar.label, measure);
    const ends = [bar ? bar.box.x + bar.box.width : plot.x, label ? label.x + label.width : 0];
    return Math.max(plot.x, ...ends);
  }
}

/** Rows are chosen by whether anything is drawn in them. */
function seriesOfRows(tasks: readonly Task[]) {
  const value = ({ begin, end }: TimeSpan) => begin ?? end;
  return [{ key: '', label: '', strong: false, rest: false, values: tasks.map(({ span }) => value(span)) }];
}
