import type { ChartData, UnsuitedData } from '../../model/chart-data';
import { rulesOf } from '../../model/chart-kinds';
import { describeFailure } from '../../model/failure';
import { datasetOfQuery } from '../../model/joined-dataset';
import { datasetsOf } from '../../model/query';
import { SourceReminder } from '../dataset/source-reminder';
import { DatasetField } from '../query/dataset-field';
import { FilterList } from '../query/filter-list';
import { FormatFields } from '../query/format-fields';
import { GroupField } from '../query/group-field';
import { JoinField } from '../query/join-field';
import { MeasureField } from '../query/measure-field';
import { queryWords } from '../query/query-words';
import { QuestionFields } from '../query/question-fields';
import { startRatio } from '../query/start-join';
import { useColumnsOf } from '../query/use-columns-of';
import { edit, useDocument } from '../store/document-store';
import { keyOf } from '../store/drawable';
import {
  askBeside,
  categoryOf,
  changeChart,
  chooseDataset,
  filterBy,
  measureBy,
  measureOf,
  seriesOf,
  splitBy,
  splitIntoSeries,
} from '../store/edits/charts';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { AnnotationFields } from './annotation-fields';
import { ArrowFields } from './arrow-fields';
import { AxisFields } from './axis-fields';
import { BetterKind } from './better-kind';
import type { ChangeChart } from './change-chart';
import { chartWords } from './chart-words';
import { DescriptionFields } from './description-fields';
import { FurtherFields } from './further-fields';
import { KindChoice } from './kind-choice';
import { LookFields } from './look-fields';
import { MapFields } from './map-fields';
import { markWords } from './mark-words';
import { MomentFields } from './moment-fields';
import { ReferenceFields } from './reference-fields';
import { StageFields } from './stage-fields';
import { stageWords } from './stage-words';
import { useChartData } from './use-chart-data';
import { useKindAdvice } from './use-kind-advice';

/** With more names, or longer ones, they may not fit below columns. */
const fewNames = 6;
const shortName = 10;

/** Everything about a chart: what it asks of which data, how it is drawn, and what it says. */
export function ChartPanel({ id }: { readonly id: string }) {
  const words = useWords(chartWords);
  const marks = useWords(markWords);
  const about = useWords(queryWords);
  const stage = useWords(stageWords);
  const spoken = useInterfaceLanguage();
  const chart = useDocument((now) => now.history.present.charts.find((each) => each.id === id));
  const datasets = useDocument((now) => now.history.present.datasets);
  const failures = useDocument((now) => now.failures);
  const data = useChartData(chart);
  const advices = useKindAdvice(chart);
  useColumnsOf(chart?.query.dataset);
  if (!chart) return null;
  const dataset = datasetOfQuery(datasets, chart.query);
  const ratio = startRatio(chart.query, measureOf(chart), datasets);
  const failure = failures[keyOf(chart.query)];
  const change: ChangeChart = (step, topic) =>
    edit((briefing) => changeChart(briefing, id, step), topic && `${id}-${topic}`);
  const drawn = data?.kind === 'drawable' ? data : undefined;
  const sample = drawn?.series[0]?.values.find((value) => value !== null);
  const withMarks = (rulesOf(chart.kind).marks ?? []).filter((mark) => mark !== 'range');
  return (
    <>
      <div className="panel-part">
        <KindChoice chart={chart} dataset={dataset} advices={advices} onChange={change} />
        <BetterKind chart={chart} dataset={dataset} data={data} advices={advices} onChange={change} />
        {chart.kind === 'column' && hasLongAxis(data) && <p className="field-hint">{words.columnsMayLie}</p>}
        {failure && (
          <p className="note wrong" role="alert">
            {describeFailure(failure, spoken)}
          </p>
        )}
      </div>
      <div className="panel-part">
        <h3>{words.data}</h3>
        <DatasetField
          dataset={chart.query.dataset}
          onChoose={(chosen) => change((now) => chooseDataset(now, chosen))}
        />
        <JoinField
          query={chart.query}
          onChange={(join) => change((now) => askBeside(now, { ...now.query, join }))}
        />
        <SourceReminder datasets={datasets.filter(({ id }) => datasetsOf(chart.query).includes(id))} />
        {!dataset && <p className="note wrong">{words.datasetGone}</p>}
        {dataset && (
          <>
            <GroupField
              label={about.splitBy}
              group={categoryOf(chart)}
              dataset={dataset}
              onChoose={(group) => group && change((now) => splitBy(now, group))}
            />
            {rulesOf(chart.kind).areas && <MapFields chart={chart} onChange={change} />}
            <GroupField
              label={words.series}
              group={seriesOf(chart)}
              dataset={dataset}
              none={words.noSeries}
              taken={[categoryOf(chart).column]}
              takenWhy={words.isSplit}
              onChoose={(series) => change((now) => splitIntoSeries(now, series))}
            />
            {chart.kind === 'donut' && seriesOf(chart) && <p className="note">{words.donutSeries}</p>}
            {rulesOf(chart.kind).value === 'moment' ? (
              <MomentFields chart={chart} dataset={dataset} onChange={change} />
            ) : (
              <>
                <MeasureField
                  measure={measureOf(chart)}
                  query={chart.query}
                  dataset={dataset}
                  onChoose={(measure) => change((now) => measureBy(now, measure, dataset))}
                  onJoin={
                    ratio &&
                    (() =>
                      change((now) => measureBy(askBeside(now, ratio.query), ratio.measure, ratio.dataset)))
                  }
                />
                <FurtherFields chart={chart} dataset={dataset} onChange={change} />
              </>
            )}
            <QuestionFields
              query={chart.query}
              dataset={dataset}
              withTop={false}
              onChange={(query) => change((now) => askBeside(now, query))}
            />
            <FilterList
              filters={chart.query.filters}
              join={chart.query.join}
              dataset={dataset}
              onChange={(filters) => change((now) => filterBy(now, filters))}
            />
          </>
        )}
      </div>
      {dataset && (
        <div className="panel-part">
          <h3>{words.look}</h3>
          <LookFields chart={chart} dataset={dataset} data={data} onChange={change} />
        </div>
      )}
      <div className="panel-part">
        <h3>{marks.axis}</h3>
        <AxisFields chart={chart} data={data} onChange={change} />
        {rulesOf(chart.kind).value === 'number' && (
          <FormatFields
            format={chart.format}
            sample={sample ?? undefined}
            onChange={(format) => change((now) => ({ ...now, format }), 'format')}
          />
        )}
      </div>
      {withMarks.length > 0 && (
        <div className="panel-part">
          <h3>{marks.marks}</h3>
          {withMarks.includes('references') && (
            <ReferenceFields chart={chart} data={drawn} onChange={change} />
          )}
          {withMarks.includes('arrows') && <ArrowFields chart={chart} data={drawn} onChange={change} />}
        </div>
      )}
      <div className="panel-part">
        <h3>{words.texts}</h3>
        <AnnotationFields chart={chart} data={data} onChange={change} />
        <DescriptionFields chart={chart} onChange={change} />
      </div>
      {dataset && (
        <div className="panel-part">
          <h3>{stage.stage}</h3>
          <StageFields chart={chart} dataset={dataset} onChange={change} />
        </div>
      )}
    </>
  );
}

function hasLongAxis(data: ChartData | UnsuitedData | undefined): boolean {
  if (data?.kind !== 'drawable') return false;
  return data.categories.length > fewNames || data.categories.some(({ label }) => label.length > shortName);
}
