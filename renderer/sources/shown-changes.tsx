import { Fragment, useMemo } from 'react';
import { queriesOf } from '../../model/briefing';
import { compareBriefings, type FigureChange, replaceAnswers } from '../../model/briefing-comparison';
import type { ValueChange } from '../../model/chart-comparison';
import type { DatasetChange } from '../../model/dataset-change';
import { keyOfQuery, type Query } from '../../model/query';
import type { SlideMention } from '../../model/slide-mentions';
import { useDocument } from '../store/document-store';
import { chooseSlide, useView } from '../store/view-store';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { writeCount } from '../ui/write-count';
import { sourceWords } from './source-words';

/** Values shown of a chart; the drawing has few more. */
const shownValues = 12;

/** What the audience would see otherwise: each figure, chart and table on a slide, before and now. */
export function ShownChanges({ change }: { readonly change: DatasetChange }) {
  const words = useWords(sourceWords);
  const spoken = useInterfaceLanguage();
  const { figures, charts, tables, unchanged } = useComparison(change);
  const nothing = figures.length + charts.length + tables.length === 0;
  return (
    <div className="shown-changes">
      {nothing && <p>{words.nothingShown}</p>}
      {figures.length + charts.length > 0 && (
        <table className="selectable">
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col" className="amount">
                {words.before}
              </th>
              <th scope="col" className="amount">
                {words.after}
              </th>
              <th scope="col" className="on-slides">
                {words.slides}
              </th>
            </tr>
          </thead>
          {figures.length > 0 && (
            <tbody>
              <Heading text={words.figures} />
              {figures.map((figure) => (
                <FigureRow key={figure.id} figure={figure} />
              ))}
            </tbody>
          )}
          {charts.length > 0 && (
            <tbody>
              <Heading text={words.charts} />
              {charts.map(({ id, name, values, unsuited, lostAnnotations, slides }) => (
                <Fragment key={id}>
                  <tr className="named">
                    <th scope="row" colSpan={3}>
                      {name}
                      {unsuited && <small className="source-refusal">{unsuited}</small>}
                      {lostAnnotations.map((text) => (
                        <small key={text}>{words.lostNote(text)}</small>
                      ))}
                    </th>
                    <td className="on-slides">
                      <SlideLinks slides={slides} />
                    </td>
                  </tr>
                  {!unsuited && <ValueRows values={values} />}
                </Fragment>
              ))}
            </tbody>
          )}
        </table>
      )}
      {tables.length > 0 && (
        <>
          <h4>{words.tables}</h4>
          <ul>
            {tables.map(({ slide, place, added, removed }) => (
              <li key={slide.id + place}>
                <SlideLinks slides={[slide]} />{' '}
                {words.tableRows(writeCount(added, spoken), writeCount(removed, spoken))}
              </li>
            ))}
          </ul>
        </>
      )}
      {unchanged > 0 && <p className="field-hint">{words.unchanged(writeCount(unchanged, spoken))}</p>}
    </div>
  );
}

/** With the briefing as it is now: what was added since the file was read was not asked. */
function useComparison({ dataset, answers, failures }: DatasetChange) {
  const briefing = useDocument((now) => now.history.present);
  const known = useDocument((now) => now.answers);
  const language = useView((now) => now.language);
  return useMemo(() => {
    const before = { briefing, answers: known };
    const isAsked = (query: Query) => {
      const key = keyOfQuery(query);
      return Object.hasOwn(answers, key) || Object.hasOwn(failures, key);
    };
    const asked = queriesOf(briefing).filter(isAsked);
    const after = {
      ...replaceAnswers(before, asked, answers),
      briefing: {
        ...briefing,
        datasets: briefing.datasets.map((each) => (each.id === dataset.id ? dataset : each)),
      },
    };
    return compareBriefings(before, after, language, isAsked);
  }, [briefing, known, language, dataset, answers, failures]);
}

function Heading({ text }: { readonly text: string }) {
  return (
    <tr className="heading">
      <th scope="rowgroup" colSpan={4}>
        {text}
      </th>
    </tr>
  );
}

function FigureRow({ figure: { name, before, after, slides } }: { readonly figure: FigureChange }) {
  const words = useWords(sourceWords);
  return (
    <tr className="named">
      <th scope="row">{name}</th>
      <td className="amount">
        {before.number}
        {before.phrase !== before.number && <small>{before.phrase}</small>}
      </td>
      <td className="amount new">
        {after.number}
        {after.phrase !== after.number && (
          <small>{before.phrase === after.phrase ? words.wordingStays : after.phrase}</small>
        )}
      </td>
      <td className="on-slides">
        <SlideLinks slides={slides} />
      </td>
    </tr>
  );
}

function ValueRows({ values }: { readonly values: readonly ValueChange[] }) {
  const words = useWords(sourceWords);
  const spoken = useInterfaceLanguage();
  return (
    <>
      {values.slice(0, shownValues).map(({ label, written: [before, after] }) => (
        <tr key={label}>
          <td className="value-name">{label || words.value}</td>
          <td className="amount">{before}</td>
          <td className="amount new">{after}</td>
          <td />
        </tr>
      ))}
      {values.length > shownValues && (
        <tr>
          <td className="value-name" colSpan={4}>
            {words.moreValues(writeCount(values.length - shownValues, spoken))}
          </td>
        </tr>
      )}
    </>
  );
}

function SlideLinks({ slides }: { readonly slides: readonly SlideMention[] }) {
  const words = useWords(sourceWords);
  if (slides.length === 0) return <span className="no-slide">{words.noSlide}</span>;
  return (
    <span className="slide-links">
      {slides.map(({ id, number, title }) => (
        <button
          key={id}
          type="button"
          className="source-link"
          title={title || undefined}
          onClick={() => chooseSlide(id)}
        >
          {number === null ? words.hiddenSlide : words.slide(String(number))}
        </button>
      ))}
    </span>
  );
}
