import { type RefObject, useEffect, useMemo } from 'react';
import type { ImportPreview, RawLine } from '../../model/import-preview';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { writeCount } from '../ui/write-count';
import { importWords } from './import-words';
import { pointAtLines, useLinePointer } from './line-pointer';
import { RawLineView } from './raw-line';
import { splitLines } from './split-line';
import { lineHeight, linesInSight, useSight } from './use-sight';
import './raw-pane.css';

/** Cells of a sheet's row that are drawn at most, and letters of a cell. */
const mostCells = 200;
const mostLetters = 24;

/** The file as it stands there, line by line, with what each line is to the table. */
export function RawPane({
  preview,
  area,
}: {
  readonly preview: ImportPreview;
  readonly area: RefObject<HTMLElement | null>;
}) {
  const words = useWords(importWords);
  const spoken = useInterfaceLanguage();
  const sight = useSight(area);
  const { raw, reading } = preview;
  const { delimiter, format, quote = '' } = reading;
  const isText = raw.every(({ cells }) => cells.length <= 1);
  const pieces = useMemo(
    () =>
      isText
        ? splitLines(
            raw.map(({ line, cells: [text = ''] }) => ({ line, text })),
            format === 'csv' ? delimiter : undefined,
            quote,
          )
        : [],
    [raw, isText, format, delimiter, quote],
  );
  const widths = useMemo(() => (isText ? [] : cellWidths(raw)), [raw, isText]);
  const width = useMemo(
    () =>
      isText
        ? Math.max(0, ...raw.map(({ cells: [text = ''] }) => text.length)) + 4
        : widths.reduce((sum, each) => sum + each, 0),
    [raw, isText, widths],
  );
  useEffect(() => (area.current ? pointAtLines(area.current) : undefined), [area]);
  const chosen = useLinePointer((now) => now.chosen);
  const [first, end] = linesInSight(raw.length, sight);
  const shown = raw.slice(first, end);
  const stop =
    shown.find(({ line }) => line === chosen)?.line ?? raw[Math.ceil(sight.top / lineHeight)]?.line;
  return (
    <section ref={area} className="import-pane raw-pane" aria-label={words.inFile}>
      {raw.length === 0 && (
        <p className="pane-note">{preview.columns.length > 0 ? words.noLines : words.chooseFirst}</p>
      )}
      <ol
        style={{
          height: raw.length * lineHeight,
          paddingTop: first * lineHeight,
          minWidth: `calc(${width}ch + 128px)`,
        }}
      >
        {shown.map((line, at) => {
          const index = first + at;
          const before = raw[index - 1]?.line ?? 0;
          const missing = line.line - before - 1;
          return [
            missing > 0 && index > 0 && (
              <li key={`gap-${line.line}`} className="raw-gap" aria-hidden>
                {missing > 3 && (
                  <span className="raw-gap-text">{words.gap(writeCount(missing, spoken))}</span>
                )}
              </li>
            ),
            <RawLineView
              key={line.line}
              raw={line}
              pieces={isText ? (pieces[index] ?? []) : undefined}
              widths={widths}
              isStop={line.line === stop}
              canChange={format !== 'json' && format !== 'parquet'}
            />,
          ];
        })}
      </ol>
    </section>
  );
}

/** How wide each cell of a sheet is drawn, in letters, so that columns stand below each other. */
function cellWidths(raw: readonly RawLine[]): readonly number[] {
  const count = Math.min(mostCells, Math.max(0, ...raw.map(({ cells }) => cells.length)));
  return Array.from({ length: count }, (_, index) => {
    // A title above the table is no reason for a wide first column.
    const lengths = raw.map(({ cells, part }) =>
      part === 'title' || part === 'note' ? 0 : (cells[index]?.length ?? 0),
    );
    return Math.max(5, Math.min(mostLetters, Math.max(...lengths) + 2));
  });
}
