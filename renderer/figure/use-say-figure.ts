import { useCallback } from 'react';
import { findFigure } from '../../model/briefing';
import { phraseFigure, unknownFigure } from '../../model/resolved';
import { useDocument } from '../store/document-store';
import { useView } from '../store/view-store';

/** What the figure with this id says in a text of the deck's language, in full; undefined where there is none. */
export function useSayFigure(): (id: string) => string | undefined {
  const drawn = useDocument((now) => now.drawn);
  const language = useView((now) => now.language);
  return useCallback(
    (id) => {
      const figure = findFigure(drawn.briefing, id);
      return figure && (phraseFigure(drawn, figure, language, true)?.text ?? unknownFigure);
    },
    [drawn, language],
  );
}
