import type { Column } from '../../model/column';
import type { Dataset } from '../../model/dataset';
import { compareColumns, type DatasetChange } from '../../model/dataset-change';
import { formatShortDate } from '../../model/date-format';
import { type RowComparison, sameRows } from '../../model/row-comparison';
import { datasetWords } from '../dataset/dataset-words';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { writeCount } from '../ui/write-count';
import { ChangedRows } from './changed-rows';
import { sourceWords } from './source-words';

/** Things noticed in reading that are said at once. */
const shownProblems = 3;
/** Columns named in which rows have changed. */
const shownColumns = 12;

/** What the file itself has other: rows, columns, the date it speaks of. */
export function ChangeSummary({
  before,
  change,
}: {
  readonly before: Dataset;
  readonly change: DatasetChange;
}) {
  const words = useWords(sourceWords);
  const { types } = useWords(datasetWords);
  const columns = compareColumns(before.columns, change.dataset.columns);
  const name = ({ name }: Column) => name;
  const kind = ({ type, unit }: Column) => [types[type], unit].filter(Boolean).join(', ');
  const spoken = useInterfaceLanguage();
  const facts: readonly (readonly [string, string])[] = [
    [
      words.otherValues,
      change.rows.changedColumns
        .slice(0, shownColumns)
        .map(({ column, rows }) => words.changedIn(column, writeCount(rows, spoken)))
        .join(', '),
    ],
    [words.columnsAdded, columns.added.map(name).join(', ')],
    [words.columnsGone, columns.gone.map(name).join(', ')],
    [
      words.columnsChanged,
      columns.changed
        .map(({ before, after }) => `${before.name}: ${kind(before)} → ${kind(after)}`)
        .join('; '),
    ],
    [words.cut, useCut(change.dataset)],
    [words.noticed, useNoticed(change)],
    [words.asOf, useAsOf(before, change.dataset)],
  ];
  return (
    <>
      <RowCounts
        rows={change.rows}
        sameColumns={columns.added.length + columns.gone.length + columns.changed.length === 0}
      />
      <dl className="facts selectable">
        {facts.map(
          ([fact, value]) =>
            value && (
              <div key={fact}>
                <dt>{fact}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <ChangedRows before={before} change={change} />
    </>
  );
}

interface RowCountsProps {
  readonly rows: RowComparison;
  readonly sameColumns: boolean;
}

function RowCounts({ rows, sameColumns }: RowCountsProps) {
  const words = useWords(sourceWords);
  const spoken = useInterfaceLanguage();
  const write = (count: number) => writeCount(count, spoken);
  if (sameRows(rows)) {
    return <p className="row-counts">{sameColumns ? words.sameRows : words.sameShared}</p>;
  }
  const kinds = [
    ['added', rows.added],
    ['changed', rows.changed],
    ['removed', rows.removed],
  ] as const;
  return (
    <>
      <p className="row-counts">
        {kinds.map(([kind, count]) =>
          count > 0 ? (
            <span key={kind} className={kind}>
              {words[kind](write(count))}
            </span>
          ) : null,
        )}
        <span className="row-total">{words.rowsNow(write(rows.before), write(rows.after))}</span>
      </p>
      <p className="field-hint">{rows.key.length > 0 ? words.byKey(rows.key.join(', ')) : words.byWholes}</p>
    </>
  );
}

/** What was chosen by hand holds for the longer file, too: nobody should lose rows by it unawares. */
function useCut({ reading: { choices } }: Dataset): string {
  const words = useWords(sourceWords);
  const spoken = useInterfaceLanguage();
  if (choices?.range) return words.cutByRange(choices.range);
  return choices?.lastRow === undefined ? '' : words.cutAt(writeCount(choices.lastRow, spoken));
}

function useNoticed({ problems }: DatasetChange): string {
  const words = useWords(sourceWords);
  const spoken = useInterfaceLanguage();
  const shown = problems.slice(0, shownProblems).map(({ message }) => message);
  const more = problems.length - shown.length;
  return [...shown, ...(more > 0 ? [words.moreRows(writeCount(more, spoken))] : [])].join(' · ');
}

function useAsOf(before: Dataset, after: Dataset): string {
  const words = useWords(sourceWords);
  const spoken = useInterfaceLanguage();
  const write = (iso: string | undefined) => (iso ? formatShortDate(iso, spoken) : '–');
  const [was, is] = [before.provenance.asOf, after.provenance.asOf];
  if (was !== is) return words.asOfNew(write(was), write(is));
  return was ? words.asOfKept(write(was)) : '';
}
