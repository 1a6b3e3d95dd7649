import type { KeyboardEvent } from 'react';
import type { RawLine } from '../../model/import-preview';
import { MenuItem, Popover } from '../ui/popover';
import { withPlace } from '../ui/with-place';
import { useInterfaceLanguage, useWords, type Words } from '../ui/words';
import { writeCount } from '../ui/write-count';
import { headerFrom, headerTo, mostHeaderRows, withChoice } from './choose-reading';
import { changeReading, useImport } from './import-store';
import { importWords } from './import-words';
import { useLineState } from './line-pointer';
import type { Piece } from './split-line';

interface RawLineProps {
  readonly raw: RawLine;
  /** The line of a text, taken apart; undefined for a row of a sheet. */
  readonly pieces: readonly Piece[] | undefined;
  /** Widths of a sheet's cells, in letters. */
  readonly widths: readonly number[];
  /** Whether the lines' edges are reached here with the tab key. */
  readonly isStop: boolean;
  /** Whether what it is to the table can be said: files of records have no header lines. */
  readonly canChange: boolean;
}

/** A line as it stands in the file, what it is to the table, and at its edge the way to say otherwise. */
export function RawLineView({ raw, pieces, widths, isStop, canChange }: RawLineProps) {
  const state = useLineState(raw.line);
  return (
    <li className={`raw-line is-${raw.part}`} data-line={raw.line} data-state={state}>
      {canChange ? (
        <LineEdge raw={raw} isStop={isStop} />
      ) : (
        <span className="raw-edge">
          <EdgeText raw={raw} />
        </span>
      )}
      {pieces ? (
        <code className="raw-text">{pieces.map(drawPiece)}</code>
      ) : (
        <span className="raw-cells">
          {raw.cells
            .slice(0, widths.length)
            .map(withPlace)
            .map(({ value, index }) => (
              <span key={index} style={{ width: `${widths[index] ?? 4}ch` }} title={value || undefined}>
                {value}
              </span>
            ))}
        </span>
      )}
    </li>
  );
}

/** "Kopf 3"; for those who listen "Kopf, Zeile 3". */
function EdgeText({ raw }: { readonly raw: RawLine }) {
  const words = useWords(importWords);
  const spoken = useInterfaceLanguage();
  return (
    <>
      <span className="raw-part">{sayPart(raw, words)}</span>
      <span className="raw-number">
        <span className="for-readers">{words.line('')}</span>
        {writeCount(raw.line, spoken)}
      </span>
    </>
  );
}

function LineEdge({ raw, isStop }: { readonly raw: RawLine; readonly isStop: boolean }) {
  const words = useWords(importWords);
  const spoken = useInterfaceLanguage();
  const headerRow = useImport((now) => now.file?.preview.reading.headerRow ?? 0);
  const number = writeCount(raw.line, spoken);
  const { line } = raw;
  const tooMany = headerRow > 0 && headerRow <= line && line - headerRow >= mostHeaderRows;
  return (
    <Popover
      kind="menu"
      label={words.line(number)}
      button={(opens) => (
        <button
          {...opens}
          type="button"
          className="raw-edge"
          tabIndex={isStop ? 0 : -1}
          onKeyDown={walkLines}
        >
          <EdgeText raw={raw} />
        </button>
      )}
    >
      {(close) => {
        const choose = (change: Parameters<typeof changeReading>[0]) => {
          close();
          void changeReading(change);
        };
        return (
          <>
            <MenuItem label={words.headerBegins} onChoose={() => choose((now) => headerFrom(now, line))} />
            <MenuItem
              label={words.headerEnds}
              why={tooMany ? words.tooManyHeaderLines : undefined}
              onChoose={() => choose((now) => endHeader(now, line))}
            />
            <MenuItem
              label={words.tableEnds}
              onChoose={() => choose((now) => withChoice(now, { lastRow: line }))}
            />
          </>
        );
      }}
    </Popover>
  );
}

function endHeader(choices: Parameters<typeof headerTo>[0], line: number) {
  const preview = useImport.getState().file?.preview;
  return preview ? headerTo(choices, preview, line) : choices;
}

/** A line without anything in it is not left out, it is empty. */
function sayPart({ part, cells }: RawLine, words: Words<typeof importWords>): string {
  const isEmpty = part === 'left-out' && cells.every((cell) => cell.trim() === '');
  return isEmpty ? words.emptyLine : words.parts[part];
}

/** Up and down go from edge to edge. */
function walkLines(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const line = event.currentTarget.closest('li');
  const next = event.key === 'ArrowDown' ? line?.nextElementSibling : line?.previousElementSibling;
  event.preventDefault();
  next?.querySelector<HTMLElement>('button.raw-edge')?.focus();
}

function drawPiece({ kind, text }: Piece, index: number) {
  const key = `${index}${kind}`;
  return kind === 'text' ? (
    <span key={key}>{text}</span>
  ) : (
    <span key={key} className={`sign ${kind}`}>
      {text}
    </span>
  );
}
