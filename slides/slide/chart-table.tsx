import type { ChartTable } from '../../model/chart-table';
import type { Language } from '../../model/localized';
import './chart-table.css';

export interface ChartTableProps {
  readonly table: ChartTable;
  /** Where the numbers come from; "" where nothing says it. */
  readonly source: string;
  readonly language: Language;
}

/** The numbers behind a chart as a table: what and in which unit above it, the source below. */
export function ChartTableView({ table, source, language }: ChartTableProps) {
  const rows = table.rows.map((cells, index) => ({ cells, key: `${index}` }));
  return (
    <table className="chart-table" lang={language}>
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          {table.columns.map(({ key, heading, numeric }) => (
            <th key={key} scope="col" className={numeric ? 'chart-table-number' : undefined}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells, key }) => (
          <tr key={key}>
            {table.columns.map((column, index) =>
              index === 0 ? (
                <th key={column.key} scope="row">
                  {cells[index]}
                </th>
              ) : (
                <td key={column.key} className="chart-table-number">
                  {cells[index]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
      <TableFoot table={table} source={source} language={language} />
    </table>
  );
}

function TableFoot({ table, source, language }: ChartTableProps) {
  const more = table.leftOut > 0 ? words[language](table.leftOut) : '';
  const lines = [more, source].filter(Boolean);
  if (lines.length === 0) return null;
  return (
    <tfoot>
      {lines.map((line) => (
        <tr key={line}>
          <td colSpan={table.columns.length}>{line}</td>
        </tr>
      ))}
    </tfoot>
  );
}

const words: Readonly<Record<Language, (count: number) => string>> = {
  de: (count) => (count === 1 ? 'und 1 weiterer Eintrag' : `und ${count} weitere Einträge`),
  en: (count) => (count === 1 ? 'and 1 more entry' : `and ${count} more entries`),
  fr: (count) => (count === 1 ? 'et 1 autre entrée' : `et ${count} autres entrées`),
};
