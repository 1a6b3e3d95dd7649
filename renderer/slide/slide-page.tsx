import { useDocument } from '../store/document-store';
import { useView } from '../store/view-store';
import { EmptyDeck } from '../window/empty-deck';
import { NotesField } from './notes-field';
import { Stage } from './stage';
import { Strip } from './strip';
import './slide-page.css';

/** The chosen slide, what is said with it, and all slides in their order. */
export function SlidePage() {
  const loaded = useDocument((now) => now.loaded);
  const slides = useDocument((now) => now.drawn.briefing.slides);
  const chosen = useView((now) => now.slide);
  const slide = slides.find((each) => each.id === chosen) ?? slides[0];
  if (!loaded) return null;
  if (!slide) return <EmptyDeck />;
  return (
    <>
      <Stage slide={slide} />
      <NotesField slide={slide} />
      <Strip />
    </>
  );
}
