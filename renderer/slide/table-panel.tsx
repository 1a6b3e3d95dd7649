import { Plus, X } from 'lucide-react';
import { isNumeric } from '../../model/column';
import { describeFailure } from '../../model/failure';
import { datasetOfQuery } from '../../model/joined-dataset';
import { type Group, type Measure, nameGroup, nameMeasure } from '../../model/query';
import type { BlockOf, Place, Slide } from '../../model/slide';
import { DatasetField } from '../query/dataset-field';
import { FilterList } from '../query/filter-list';
import { GroupField } from '../query/group-field';
import { JoinField } from '../query/join-field';
import { MeasureField } from '../query/measure-field';
import { nameColumn, nameGroupIn, nameMeasureIn } from '../query/name-measure';
import { QuestionFields } from '../query/question-fields';
import { startRatio } from '../query/start-join';
import { useColumnsOf } from '../query/use-columns-of';
import { edit, useDocument } from '../store/document-store';
import { keyOf } from '../store/drawable';
import { changeBlock } from '../store/edits/blocks';
import { askTable, filterTable, firstTable, joinTable } from '../store/edits/tables';
import { useView } from '../store/view-store';
import { Button } from '../ui/button';
import { LocalizedField } from '../ui/localized-field';
import { NumberField } from '../ui/number-field';
import { Select } from '../ui/select';
import { withPlace } from '../ui/with-place';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { figuresToMake } from './insert';
import { TableColumns } from './table-columns';
import { TableLook } from './table-look';
import { tableWords } from './table-words';

interface TablePanelProps {
  readonly slide: Slide;
  readonly place: Place;
  readonly block: BlockOf<'table'>;
}

/** What a table on a slide asks, in which order, and what its columns are called. */
export function TablePanel({ slide, place, block }: TablePanelProps) {
  const words = useWords(tableWords);
  const spoken = useInterfaceLanguage();
  const language = useView((now) => now.language);
  const datasets = useDocument((now) => now.history.present.datasets);
  const failure = useDocument((now) => now.failures[keyOf(block.query)]);
  const dataset = datasetOfQuery(datasets, block.query);
  const change = (step: (block: BlockOf<'table'>) => BlockOf<'table'>, topic?: string) =>
    edit(
      (briefing) => changeBlock(briefing, slide.id, place, 'table', step),
      topic && `${slide.id}-${place}-${topic}`,
    );
  useColumnsOf(block.query.dataset);
  const { groups, measures, order, limit } = block.query;
  const setGroups = (next: readonly Group[]) =>
    dataset && change((now) => askTable(now, { groups: next }, dataset));
  const setMeasures = (next: readonly Measure[]) =>
    dataset && change((now) => askTable(now, { measures: next }, dataset));
  const ratioAt = (measure: Measure, index: number) => {
    const ratio = startRatio(block.query, measure, datasets);
    return (
      ratio &&
      (() =>
        change((now) =>
          askTable(
            joinTable(now, ratio.query.join),
            { measures: measures.map((old, at) => (at === index ? ratio.measure : old)) },
            ratio.dataset,
          ),
        ))
    );
  };
  const names = [
    ...groups.map((group) => ({ value: nameGroup(group), label: nameGroupIn(group, dataset, spoken) })),
    ...measures.map((measure) => ({
      value: nameMeasure(measure),
      label: dataset ? nameMeasureIn(measure, dataset, spoken) : nameMeasure(measure),
    })),
  ];
  const rowNumbers = (dataset?.columns ?? []).filter(
    ({ name, type }) => isNumeric(type) && (block.columns.length === 0 || block.columns.includes(name)),
  );
  const numbers =
    names.length > 0
      ? names.slice(groups.length)
      : rowNumbers.map(({ name }) => ({
          value: name,
          label: dataset ? nameColumn(dataset, name, language) : name,
        }));
  const orderable =
    names.length > 0 ? names : (dataset?.columns ?? []).map(({ name }) => ({ value: name, label: name }));
  const [first] = order;
  return (
    <>
      <div className="panel-part">
        {failure && (
          <p className="note wrong" role="alert">
            {describeFailure(failure, spoken)}
          </p>
        )}
        <DatasetField dataset={block.query.dataset} onChoose={(chosen) => change(() => firstTable(chosen))} />
        <JoinField query={block.query} onChange={(join) => change((now) => joinTable(now, join))} />
        {dataset && (
          <>
            {groups.map(withPlace).map(({ value: group, index }) => (
              <GroupField
                key={`group-${index}`}
                label={index === 0 ? words.split : `${words.split} (${index + 1})`}
                group={group}
                dataset={dataset}
                none={words.noSplit}
                taken={groups.filter((_, at) => at !== index).map((each) => each.column)}
                takenWhy={words.isSplit}
                onChoose={(next) =>
                  setGroups(groups.flatMap((old, at) => (at === index ? (next ?? []) : [old])))
                }
              />
            ))}
            {groups.length < 4 && (
              <GroupField
                key={`next-${groups.length}`}
                label={groups.length === 0 ? words.split : words.addSplit}
                group={undefined}
                dataset={dataset}
                none={words.noSplit}
                taken={groups.map((each) => each.column)}
                takenWhy={words.isSplit}
                onChoose={(next) => next && setGroups([...groups, next])}
              />
            )}
            {measures.map(withPlace).map(({ value: measure, index }) => (
              <div key={`measure-${index}`} className="item-row tall">
                <div className="field">
                  <MeasureField
                    measure={measure}
                    query={block.query}
                    dataset={dataset}
                    onChoose={(next) => setMeasures(measures.map((old, at) => (at === index ? next : old)))}
                    onJoin={ratioAt(measure, index)}
                  />
                </div>
                <Button
                  icon={X}
                  iconOnly
                  label={words.removeValue}
                  onPress={() => setMeasures(measures.filter((_, at) => at !== index))}
                />
              </div>
            ))}
            <Button
              kind="link"
              icon={Plus}
              label={words.addValue}
              onPress={() => {
                const taken = measures.map(nameMeasure);
                const next = figuresToMake(dataset).find((each) => !taken.includes(nameMeasure(each)));
                setMeasures([...measures, next ?? { kind: 'count' }]);
              }}
            />
            {names.length === 0 && (
              <TableColumns
                dataset={dataset}
                chosen={block.columns}
                onChange={(columns) => change((now) => ({ ...now, columns }))}
              />
            )}
            <FilterList
              filters={block.query.filters}
              join={block.query.join}
              dataset={dataset}
              onChange={(filters) => change((now) => filterTable(now, filters))}
            />
            <QuestionFields
              query={block.query}
              dataset={dataset}
              withTop
              onChange={(query) => change((now) => ({ ...now, query }), 'question')}
            />
          </>
        )}
        <div className="pair">
          <Select
            label={words.sort}
            value={first?.by ?? ''}
            options={[{ value: '', label: words.sortNone }, ...orderable]}
            onChoose={(by) =>
              change((now) => ({
                ...now,
                query: { ...now.query, order: by ? [{ by, descending: first?.descending ?? true }] : [] },
              }))
            }
          />
          <Select
            label={words.direction}
            value={first?.descending === false ? 'up' : 'down'}
            options={[
              { value: 'down', label: words.descending },
              { value: 'up', label: words.ascending },
            ]}
            onChoose={(direction) =>
              first &&
              change((now) => ({
                ...now,
                query: { ...now.query, order: [{ by: first.by, descending: direction === 'down' }] },
              }))
            }
          />
        </div>
        <NumberField
          label={words.limit}
          value={limit}
          min={1}
          max={1_000}
          whole
          hint={words.limitHint}
          onChange={(next) =>
            next !== undefined && change((now) => ({ ...now, query: { ...now.query, limit: next } }), 'limit')
          }
        />
      </div>
      <TableLook block={block} numbers={numbers} onChange={change} />
      {names.length > 0 && (
        <div className="panel-part">
          <h3>{words.headings}</h3>
          {names.map(({ value, label }) => (
            <LocalizedField
              key={value}
              label={label}
              text={block.headings[value]}
              language={language}
              longest={200}
              onChange={(text) =>
                change(
                  (now) => ({ ...now, headings: { ...now.headings, [value]: text } }),
                  `heading-${value}-${language}`,
                )
              }
            />
          ))}
        </div>
      )}
    </>
  );
}
