import { useEffect, useMemo, useRef } from 'react';
import { findChart } from '../../model/briefing';
import { boxOfDrawing, choiceOf } from '../../model/chart-choice';
import { chartData } from '../../model/chart-data';
import { figuresOfReferences } from '../../model/chart-reference';
import { dataAtStep, withoutSeries } from '../../model/chart-view';
import { keyOfDrawing } from '../../model/drawing';
import { termsOfQuery } from '../../model/joined-dataset';
import type { Box } from '../../model/layout';
import { markOccasion } from '../../model/mark-occasion';
import { answerTo, figureValues } from '../../model/resolved';
import type { BlockOf, Place } from '../../model/slide';
import { describeChart } from '../../model/text-alternative';
import { DrawnChart } from '../chart/drawn-chart';
import { LazyChart } from '../chart/lazy-chart';
import { noteChart } from '../chart/noted-charts';
import { ChoiceLine } from '../explore/choice-line';
import { ExploreChart } from '../explore/explore-chart';
import { chartAsSet, toggleSeries, untouched } from '../explore/live-scene';
import { placeAt } from './place-style';
import { useSlideScene } from './slide-scene';
import { useSlideSize } from './use-slide-size';

export interface ChartBlockProps {
  readonly block: BlockOf<'chart'>;
  readonly box: Box;
  readonly place: Place;
}

/** A chart, or the sentence that says why there is none. */
export function ChartBlock({ block, box: whole, place }: ChartBlockProps) {
  const { resolved, language, font, drawings, blockSteps, settings, live } = useSlideScene();
  const slide = useSlideSize();
  const step = blockSteps[place];
  const set = settings[block.chart] ?? untouched;
  const { off } = set;
  const found = findChart(resolved.briefing, block.chart);
  const chart = useMemo(() => found && chartAsSet(found, set), [found, set]);
  const box = chart ? boxOfDrawing(chart, whole) : whole;
  const { width, height } = box;
  // Only a chart with a line at a figure depends on more than its own answer.
  const named = chart && figuresOfReferences(chart.references).length > 0 ? resolved : undefined;
  const table = chart && answerTo(resolved, chart.query);
  const { datasets, geometries, occasion } = resolved.briefing;
  const { date } = occasion;
  const { shapes } = resolved;
  const choice = useMemo(
    () => chart?.choice && choiceOf(resolved, chart, language),
    [resolved, chart, language],
  );
  const drawn = useMemo(() => {
    if (!chart) return undefined;
    const found = chartData(
      chart,
      table,
      termsOfQuery(datasets, chart.query),
      language,
      named && figureValues(named),
      { geometries, shapes },
    );
    const all = markOccasion(chart.kind, found, date, language);
    const label = describeChart(chart, all, language, choice && `${choice.name}: ${choice.chosen.label}`);
    const data = all.kind === 'unsuited' ? all : withoutSeries(dataAtStep(chart, all, step), off);
    const key =
      data.kind === 'drawable' ? keyOfDrawing(chart.kind, data, { width, height }, language, font) : '';
    return { data, label, key };
  }, [
    chart,
    choice,
    table,
    datasets,
    geometries,
    shapes,
    date,
    language,
    named,
    width,
    height,
    font,
    step,
    off,
  ]);
  const noted = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!noted.current || !chart || drawn?.data.kind !== 'drawable') return;
    noteChart(noted.current, { kind: chart.kind, data: drawn.data, size: { width, height }, language, font });
  }, [chart, drawn, width, height, language, font]);
  if (!chart || !drawn) return <p className="slide-missing" style={placeAt(box)} />;
  const choose = (value: string | undefined) => live?.change(chart.id, { ...set, choice: { value } });
  const line = choice && (
    <ChoiceLine choice={choice} box={whole} language={language} onChoose={live ? choose : undefined} />
  );
  if (drawn.data.kind === 'unsuited') {
    return (
      <>
        {line}
        <p className="slide-missing" style={placeAt(box)}>
          {drawn.data.sentence}
        </p>
      </>
    );
  }
  const drawing = drawings[drawn.key];
  const picture = (
    // The svg is the figure: a second one around it would stand in the PDF's tags without an alternative.
    <div
      ref={noted}
      className="slide-chart"
      style={placeAt(box)}
      data-place={place}
      data-drawing={drawing ? undefined : drawn.key}
    >
      {drawing ? (
        <DrawnChart drawing={drawing} label={drawn.label} />
      ) : (
        <LazyChart
          kind={chart.kind}
          data={drawn.data}
          size={box}
          language={language}
          font={font}
          label={drawn.label}
        />
      )}
      {live && (
        <ExploreChart
          kind={chart.kind}
          data={drawn.data}
          box={box}
          slide={slide}
          language={language}
          font={font}
          onToggle={(series) => live.change(chart.id, toggleSeries(set, series))}
          onTable={() => live.showTable(chart.id)}
        />
      )}
    </div>
  );
  return (
    <>
      {line}
      {picture}
    </>
  );
}
