import { type KeyboardEvent, useEffect, useRef } from 'react';
import { findChart } from '../../model/briefing';
import { tableOfChart } from '../../model/chart-table';
import { citeChart } from '../../model/citation';
import { dataOfChart } from '../../model/data-of-chart';
import type { Language } from '../../model/localized';
import type { ResolvedBriefing } from '../../model/resolved';
import { ChartTableView } from '../slide/chart-table';
import { exploreWords } from './explore-words';
import { type ChartSettings, chartAsSet } from './live-scene';

export interface TableSheetProps {
  readonly resolved: ResolvedBriefing;
  readonly chart: string;
  readonly settings: ChartSettings;
  readonly language: Language;
  readonly onClose: () => void;
}

/** The table behind a chart, over its slide. Escape and T close it; the show's own keys close it and go on. */
export function TableSheet({ resolved, chart: id, settings, language, onClose }: TableSheetProps) {
  const say = exploreWords[language];
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    sheet.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const found = findChart(resolved.briefing, id);
  const chart = found && chartAsSet(found, settings);
  const data = chart && dataOfChart(resolved, chart, language);
  if (!chart || data?.kind !== 'drawable') return null;
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || event.key.toLowerCase() === 't') {
      onClose();
      event.preventDefault();
    } else if (!scrolls.has(event.key) && !(event.key === 'Enter' || event.key === 'Tab')) {
      // A clicker's key: the slide behind moves on, and the table is gone.
      onClose();
      return;
    }
    event.stopPropagation();
  };
  return (
    <div className="table-sheet" data-control="" lang={language}>
      <div
        ref={sheet}
        className="table-sheet-rows"
        role="dialog"
        aria-modal="true"
        aria-label={say.table}
        {...reachable}
        onKeyDown={pressed}
      >
        <ChartTableView
          table={tableOfChart(resolved, chart, data, language)}
          source={citeChart(resolved.briefing, chart, language)}
          language={language}
        />
        <button type="button" className="table-sheet-close" onClick={onClose}>
          {say.close} <kbd>Esc</kbd>
        </button>
      </div>
    </div>
  );
}

/** They move the rows; everything else moves the show. */
const scrolls = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'Shift']);

/** Scrolled with the arrow keys. */
const reachable = { tabIndex: -1 } as const;
