import { type CSSProperties, useMemo } from 'react';
import { describeChartProblem } from '../../model/chart-problem';
import { termsOfQuery } from '../../model/joined-dataset';
import type { Box } from '../../model/layout';
import type { Language } from '../../model/localized';
import { answerTo } from '../../model/resolved';
import type { BlockOf } from '../../model/slide';
import { tableText } from '../../model/table-text';
import { placeAt } from './place-style';
import { useSlideScene } from './slide-scene';

const rowHeight = 50;
/** A table of few rows breathes. */
const tallestRow = 80;
const headHeight = 56;

/** A real table: what does not fit on the slide is counted below it. */
export function TableBlock({ block, box }: { readonly block: BlockOf<'table'>; readonly box: Box }) {
  const { resolved, language } = useSlideScene();
  const table = answerTo(resolved, block.query);
  const { datasets } = resolved.briefing;
  const text = useMemo(
    () => table && tableText(block, table, termsOfQuery(datasets, block.query), language),
    [block, table, datasets, language],
  );
  if (!text || text.rows.length === 0) {
    const problem = text ? ({ kind: 'no-rows' } as const) : ({ kind: 'no-answer' } as const);
    return (
      <p className="slide-missing" style={placeAt(box)}>
        {describeChartProblem(problem, language)}
      </p>
    );
  }
  const all = Math.floor((box.height - headHeight) / rowHeight);
  const shown = text.rows.length <= all ? text.rows.length : all - 1;
  const hidden = text.rows.length - shown;
  const rows = text.rows.slice(0, shown).map((cells, index) => ({ cells, key: `${index}` }));
  return (
    <div className="slide-table" style={placeAt(box)}>
      <table style={measures(text.columns.length, (box.height - headHeight) / Math.max(1, shown + 1))}>
        <thead>
          <tr>
            {text.columns.map((column) => (
              <th key={column.name} scope="col" className={column.numeric ? 'slide-number-cell' : undefined}>
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, key }) => (
            <tr key={key}>
              {text.columns.map((column, index) =>
                index === text.naming ? (
                  <th key={column.name} scope="row">
                    {cells[index]}
                  </th>
                ) : (
                  <td key={column.name} className={column.numeric ? 'slide-number-cell' : undefined}>
                    {cells[index]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && <p className="slide-more">{more[language](hidden)}</p>}
    </div>
  );
}

function measures(columns: number, room: number) {
  const height = Math.floor(Math.min(tallestRow, Math.max(rowHeight, room)));
  return { '--columns': columns, '--row-height': `${height}px` } as CSSProperties;
}

const more: Readonly<Record<Language, (count: number) => string>> = {
  de: (count) => (count === 1 ? 'und 1 weitere Zeile' : `und ${count} weitere Zeilen`),
  en: (count) => (count === 1 ? 'and 1 more row' : `and ${count} more rows`),
  fr: (count) => (count === 1 ? 'et 1 autre ligne' : `et ${count} autres lignes`),
};
