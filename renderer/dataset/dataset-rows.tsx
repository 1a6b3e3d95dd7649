import { useEffect, useMemo, useRef, useState } from 'react';
import type { Dataset } from '../../model/dataset';
import { type CellPlace, type CellSelection, selectCell } from './cell-selection';
import { FilterBar } from './filter-bar';
import { FindBar } from './find-bar';
import { RowTable } from './row-table';
import { takeTarget, useRowViews, wholeView } from './row-view-store';
import { useFinding } from './use-finding';
import { useRowPages } from './use-row-pages';

/** The rows of a dataset with what can be asked of them: find a text, filter, sort, copy. */
export function DatasetRows({ dataset }: { readonly dataset: Dataset }) {
  const { id } = dataset;
  const whole = useMemo(() => wholeView(id), [id]);
  const view = useRowViews((now) => now.views[id]) ?? whole;
  const rows = useRowPages(view);
  const field = useRef<HTMLInputElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const [selection, setSelection] = useState<CellSelection>(selectCell({ row: 0, column: 0 }));
  const [wanted, setWanted] = useState<(CellPlace & { readonly flash: boolean }) | null>(null);
  const finding = useFinding(view, selection.active, (cell) => {
    setSelection(selectCell(cell));
    setWanted({ ...cell, flash: false });
  });
  const focusTable = () => page.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();

  const target = useRowViews((now) => now.target);
  useEffect(() => {
    if (target?.index === null || !takeTarget(target, id)) return;
    const named = dataset.columns.findIndex(({ name }) => name === target.column);
    const cell = { row: target.index ?? 0, column: Math.max(0, named) };
    setSelection(selectCell(cell));
    setWanted({ ...cell, flash: true });
  }, [target, id, dataset.columns]);

  const step = useRef(finding.step);
  step.current = finding.step;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const finds = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'f';
      if (finds) field.current?.select();
      else if (event.key === 'F3') step.current(event.shiftKey);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return (
    <div ref={page} className="dataset-rows">
      <div className="row-tools">
        <FindBar finding={finding} field={field} onLeave={focusTable} />
        <FilterBar dataset={dataset} view={view} rows={rows} />
      </div>
      <RowTable
        {...{ dataset, view, rows, selection, wanted }}
        sought={finding.text.trim().toLowerCase()}
        onSelect={(chosen) => {
          setSelection(chosen);
          setWanted(null);
        }}
      />
    </div>
  );
}
