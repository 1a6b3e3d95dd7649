import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { describeFailure } from '../../model/failure';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { GuessFields } from './guess-fields';
import { focusMain, ImportFoot } from './import-foot';
import { ImportHead } from './import-head';
import { acceptImport, leaveImport, type ProposedFile, useImport } from './import-store';
import { importWords } from './import-words';
import { chooseLine, useLinePointer } from './line-pointer';
import { NoticedList } from './noticed-list';
import { RawPane } from './raw-pane';
import { RowPane } from './row-pane';
import { scrollTogether } from './scroll-together';
import { StepList } from './step-list';
import { lineHeight } from './use-sight';
import './import-dialog.css';
import './import-panes.css';

/** A file before it is used: what stands in it, what would be read of it, and everything that can be said otherwise. */
export function ImportDialog() {
  const file = useImport((now) => now.file);
  return file ? <ImportSheet file={file} /> : null;
}

function ImportSheet({ file }: { readonly file: ProposedFile }) {
  const spoken = useInterfaceLanguage();
  const sheet = useRef<HTMLDialogElement>(null);
  const phase = useImport((now) => now.phase);
  const title = useId();
  const { preview, failure } = file;
  useEffect(() => {
    const element = sheet.current;
    element?.showModal();
    focusMain(element);
    return () => element?.close();
  }, []);
  // What had the focus may be gone with the change that it made, such as a column that is left out.
  useEffect(() => {
    if (preview && document.activeElement === document.body) focusMain(sheet.current);
  }, [preview]);
  return (
    <dialog
      ref={sheet}
      className="import-sheet"
      aria-labelledby={title}
      onCancel={(event) => {
        // A popover inside closes first; then the sheet, by way of its state.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        void leaveImport();
      }}
      onKeyDown={acceptOnEnter}
    >
      <div className="import-content" inert={phase === 'reading'} data-looking={file.isLooking || undefined}>
        <ImportHead file={file} title={title} />
        <GuessFields file={file} />
        <StepList file={file} />
        {failure && (
          <p className="import-failure" role="alert">
            {describeFailure(failure, spoken)}
          </p>
        )}
        <Panes key={preview.id} file={file} />
        <NoticedList problems={preview.columns.length > 0 ? preview.problems : []} />
      </div>
      <ImportFoot file={file} />
    </dialog>
  );
}

/** Both sides, at the same lines. */
function Panes({ file: { preview } }: { readonly file: ProposedFile }) {
  const words = useWords(importWords);
  const raw = useRef<HTMLElement>(null);
  const rows = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!raw.current || !rows.current) return;
    return scrollTogether(raw.current, rows.current, {
      raw: preview.raw.map(({ line }) => line),
      rows: preview.lines,
    });
  }, [preview]);
  useEffect(
    () =>
      useLinePointer.subscribe(({ chosen }, before) => {
        const at = preview.raw.findLastIndex(({ line }) => chosen !== null && line <= chosen);
        const pane = raw.current;
        if (chosen === before.chosen || at < 0 || !pane) return;
        const isInSight =
          at * lineHeight >= pane.scrollTop && (at + 1) * lineHeight <= pane.scrollTop + pane.clientHeight;
        if (!isInSight) pane.scrollTop = Math.max(0, (at - 3) * lineHeight);
      }),
    [preview],
  );
  useEffect(() => () => chooseLine(null), []);
  return (
    <div className="import-panes">
      <div className="import-side">
        <h3 className="pane-title">{words.inFile}</h3>
        <RawPane preview={preview} area={raw} />
      </div>
      <div className="import-side">
        <h3 className="pane-title">{words.asRead}</h3>
        <RowPane preview={preview} area={rows} />
      </div>
    </div>
  );
}

/** Enter accepts, unless it means something where it is pressed. */
function acceptOnEnter(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.defaultPrevented || event.nativeEvent.isComposing) return;
  if (event.target instanceof Element && event.target.closest('button, select, [popover]')) return;
  event.preventDefault();
  void acceptImport();
}
