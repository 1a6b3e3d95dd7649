import type { Figure } from '../../model/figure';
import { phraseFigure, unknownFigure } from '../../model/resolved';
import { useDocument } from '../store/document-store';
import { useView } from '../store/view-store';

/** Says a figure in the language of the deck, short, as it would stand in a tile: "mehr als 55 Mio. Euro". */
export function useFigureText(): (figure: Figure) => string {
  const drawn = useDocument((now) => now.drawn);
  const language = useView((now) => now.language);
  return (figure) => {
    const known = drawn.briefing.figures.find((other) => other.id === figure.id) ?? figure;
    return phraseFigure(drawn, known, language, false)?.text ?? unknownFigure;
  };
}
