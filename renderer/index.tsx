import { createRoot } from 'react-dom/client';
import '../slides/theme/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { loadFonts } from '../slides/theme/load-fonts';
import { App } from './app';
import { reportErrors } from './report-errors';
import { startWorkshop } from './store/start';

reportErrors();
const root = document.getElementById('workshop');
// Slides measure their texts, so the fonts come first; both take as long as the longer.
void Promise.all([startWorkshop(), loadFonts()]).then(() => {
  if (root) createRoot(root).render(<App />);
});
