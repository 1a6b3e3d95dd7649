import { useEffect, useRef, useState } from 'react';
import type { Failure } from '../../model/failure';
import type { RowHit, RowView } from '../../model/row-view';
import { call } from '../bridge';
import { useInterfaceLanguage } from '../ui/words';
import type { CellPlace } from './cell-selection';

export type FindState =
  | { readonly kind: 'none' | 'looking' | 'missing' }
  | { readonly kind: 'hit'; readonly hit: RowHit }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface Finding {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly state: FindState;
  /** To the next hit after the active cell, or to the one before it. */
  readonly step: (backwards: boolean) => void;
}

/** Pause in typing after which it is looked for, in ms. */
const pause = 250;

/** Looks for a text in the rows of a view, from the active cell on. */
export function useFinding(view: RowView, active: CellPlace, onHit: (cell: CellPlace) => void): Finding {
  const language = useInterfaceLanguage();
  const [text, setText] = useState('');
  const [state, setState] = useState<FindState>({ kind: 'none' });
  // Only the answer to the latest question counts.
  const latest = useRef(0);
  const look = async (text: string, from: CellPlace, backwards: boolean) => {
    latest.current += 1;
    const own = latest.current;
    if (text === '') return setState({ kind: 'none' });
    setState({ kind: 'looking' });
    const place = { place: Math.max(0, from.row), column: from.row < 0 ? -1 : from.column };
    const answer = await call('dataset.find', { ...view, text, language, from: place, backwards });
    if (own !== latest.current) return;
    if (!answer.ok) {
      const { failure } = answer;
      return setState(failure.code === 'cancelled' ? { kind: 'none' } : { kind: 'failed', failure });
    }
    const hit = answer.value;
    setState(hit ? { kind: 'hit', hit } : { kind: 'missing' });
    if (hit) onHit({ row: hit.place, column: hit.column });
  };
  const now = useRef({ look, active });
  now.current = { look, active };
  const sought = text.trim();
  // What is typed is looked for from where one is: a longer word keeps to the hit of its beginning.
  useEffect(() => {
    const timer = setTimeout(() => {
      const { look, active } = now.current;
      void look(sought, { ...active, column: active.column - 1 }, false);
    }, pause);
    return () => clearTimeout(timer);
  }, [sought]);
  // Among other rows it is another hit of another number.
  const looked = useRef(view);
  useEffect(() => {
    if (looked.current === view) return;
    looked.current = view;
    latest.current += 1;
    setState({ kind: 'none' });
  }, [view]);
  return { text, setText, state, step: (backwards) => void look(sought, active, backwards) };
}
