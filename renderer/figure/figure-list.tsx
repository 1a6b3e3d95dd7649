import { useDocument } from '../store/document-store';
import { nameFigure } from '../store/edits/figures';
import { showPanel, useView } from '../store/view-store';
import { useWords } from '../ui/words';
import { figureWords } from './figure-words';
import { useFigureText } from './use-figure-text';

/** The figures of the briefing with what they say at present. */
export function FigureList() {
  const words = useWords(figureWords);
  const figures = useDocument((now) => now.history.present.figures);
  const hasData = useDocument((now) => now.history.present.datasets.length > 0);
  const language = useView((now) => now.language);
  const panel = useView((now) => now.panel);
  const page = useView((now) => now.page);
  const say = useFigureText();
  if (!hasData && figures.length === 0) return null;
  return (
    <section className="side-section">
      <h2>{words.figures}</h2>
      {figures.length === 0 && <p className="side-hint">{words.none}</p>}
      <ul className="side-list">
        {figures.map((figure) => (
          <li key={figure.id}>
            <button
              type="button"
              className="side-item stacking"
              aria-current={
                (page === 'slide' && panel.kind === 'figure' && panel.figure === figure.id) || undefined
              }
              title={`${nameFigure(figure, language)}: ${say(figure)}`}
              onClick={() => showPanel({ kind: 'figure', figure: figure.id })}
            >
              <span className="side-name">{nameFigure(figure, language)}</span>
              <span className="side-value">{say(figure)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
