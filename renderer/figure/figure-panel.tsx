import { ChevronLeft } from 'lucide-react';
import { describeFailure } from '../../model/failure';
import type { Figure } from '../../model/figure';
import { queriesOfFigure } from '../../model/figure';
import { datasetOfQuery } from '../../model/joined-dataset';
import { isAdditive } from '../../model/query';
import { phraseFigure, valueOfFigure } from '../../model/resolved';
import { DatasetField } from '../query/dataset-field';
import { FilterList } from '../query/filter-list';
import { FormatFields } from '../query/format-fields';
import { JoinField } from '../query/join-field';
import { MeasureField } from '../query/measure-field';
import { queryWords } from '../query/query-words';
import { startRatio } from '../query/start-join';
import { useColumnsOf } from '../query/use-columns-of';
import { insertFigure } from '../slide/insert';
import { slideWords } from '../slide/slide-words';
import { edit, useDocument } from '../store/document-store';
import { keyOf } from '../store/drawable';
import {
  aboutDataset,
  changeFigure,
  deleteFigure,
  filterFigure,
  joinFigure,
  measureFigure,
  shareFigure,
  slidesWithFigure,
} from '../store/edits/figures';
import { chooseSlide, showPanel, useView } from '../store/view-store';
import { Button } from '../ui/button';
import { LocalizedField } from '../ui/localized-field';
import { Select } from '../ui/select';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { figureWords } from './figure-words';
import { WordingFields } from './wording-fields';
import './figure.css';

/** One number with a name: what it asks, how it is written and said, and where it stands. */
export function FigurePanel({ figure }: { readonly figure: Figure }) {
  const words = useWords(figureWords);
  const about = useWords(queryWords);
  const slide = useWords(slideWords);
  const spoken = useInterfaceLanguage();
  const language = useView((now) => now.language);
  const briefing = useDocument((now) => now.history.present);
  const answers = useDocument((now) => now.answers);
  const failures = useDocument((now) => now.failures);
  const dataset = datasetOfQuery(briefing.datasets, figure.query);
  const measure = figure.query.measures[0] ?? { kind: 'count' };
  const ratio = startRatio(figure.query, measure, briefing.datasets);
  const resolved = { briefing, answers };
  const value = valueOfFigure(resolved, figure);
  useColumnsOf(figure.query.dataset);
  const phrase = phraseFigure(resolved, figure, language, true);
  const failure = queriesOfFigure(figure).flatMap((query) => failures[keyOf(query)] ?? [])[0];
  const change = (step: (figure: Figure) => Figure, topic?: string) =>
    edit((now) => changeFigure(now, figure.id, step), topic && `${figure.id}-${topic}`);
  return (
    <>
      <div className="panel-head">
        <Button icon={ChevronLeft} label={slide.slide} onPress={() => showPanel({ kind: 'slide' })} />
        <h2>{words.figure}</h2>
      </div>
      <div className="panel-part">
        <output className="figure-now selectable">{phrase?.text ?? '–'}</output>
        {failure && (
          <p className="note wrong" role="alert">
            {describeFailure(failure, spoken)}
          </p>
        )}
        {!failure && dataset && value === undefined && isAnswered(figure, answers) && (
          <p className="note">{words.noValue}</p>
        )}
        <LocalizedField
          label={words.name}
          text={figure.name}
          language={language}
          longest={200}
          hint={`${words.inText} {${figure.id}}`}
          onChange={(name) => change((now) => ({ ...now, name }), `name-${language}`)}
        />
        <DatasetField
          dataset={figure.query.dataset}
          onChoose={(chosen) => change((now) => aboutDataset(now, chosen))}
        />
        <JoinField query={figure.query} onChange={(join) => change((now) => joinFigure(now, join))} />
        {dataset && (
          <>
            <MeasureField
              measure={measure}
              query={figure.query}
              dataset={dataset}
              onChoose={(next) => change((now) => measureFigure(now, next, dataset))}
              onJoin={
                ratio &&
                (() =>
                  change((now) =>
                    measureFigure(joinFigure(now, ratio.query.join), ratio.measure, ratio.dataset),
                  ))
              }
            />
            <FilterList
              filters={figure.query.filters}
              join={figure.query.join}
              dataset={dataset}
              onChange={(filters) => change((now) => filterFigure(now, filters))}
            />
            <Select
              label={words.share}
              value={figure.share ? 'all' : 'none'}
              options={[
                { value: 'none', label: words.shareNone },
                {
                  value: 'all',
                  label: words.shareAll,
                  why: figure.share
                    ? undefined
                    : figure.query.filters.length === 0
                      ? words.shareNeedsFilter
                      : isAdditive(measure, figure.query)
                        ? undefined
                        : words.shareNeedsSum,
                },
              ]}
              onChoose={(choice) => change((now) => shareFigure(now, choice === 'all', dataset))}
            />
          </>
        )}
      </div>
      <div className="panel-part">
        <h3>{about.format}</h3>
        <FormatFields
          format={figure.format}
          sample={value}
          onChange={(format) => change((now) => ({ ...now, format }), 'format')}
        />
      </div>
      <WordingFields figure={figure} value={value} onChange={change} />
      <Uses figure={figure} />
    </>
  );
}

function Uses({ figure }: { readonly figure: Figure }) {
  const words = useWords(figureWords);
  const briefing = useDocument((now) => now.history.present);
  const slides = slidesWithFigure(briefing, figure.id);
  const remove = () => {
    showPanel({ kind: 'slide' });
    edit((now) => deleteFigure(now, figure.id));
  };
  return (
    <div className="panel-part">
      <h3>{words.usedOn}</h3>
      {slides.length === 0 && <p className="field-hint">{words.usedNowhere}</p>}
      <div className="figure-uses">
        {slides.map((slide) => (
          <Button
            key={slide.id}
            kind="plain"
            label={words.slide(briefing.slides.indexOf(slide) + 1)}
            onPress={() => chooseSlide(slide.id)}
          />
        ))}
      </div>
      <Button kind="link" label={words.put} onPress={() => insertFigure(figure.id)} />
      <Button
        label={words.delete}
        why={slides.length > 0 ? words.cannotDelete : undefined}
        onPress={remove}
      />
    </div>
  );
}

function isAnswered(figure: Figure, answers: Readonly<Record<string, unknown>>): boolean {
  return queriesOfFigure(figure).every((query) => keyOf(query) in answers);
}
