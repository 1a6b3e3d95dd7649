import { expect, it } from 'vitest';
import { citeDeck } from '../../model/deck-citations';
import { fixtureBriefing } from '../fixtures/resolved-briefing';

const { briefing } = fixtureBriefing();

it('cites each dataset and each picture once, with the slides that show it', () => {
  expect(citeDeck(briefing, 'de')).toEqual([
    {
      kind: 'data',
      name: 'Musterdaten',
      text: 'Musterdaten, frei erfunden · Stand: Dezember 2023',
      link: '',
      slides: [2, 3, 4, 5, 7, 8, 10],
    },
    { kind: 'picture', name: '', text: 'Foto: Muster', link: '', slides: [11] },
  ]);
});

it('cites nothing that no slide shows', () => {
  const slides = briefing.slides.map((slide) => ({ ...slide, hidden: slide.id !== 'abschnitt' }));
  expect(citeDeck({ ...briefing, slides }, 'de')).toEqual([]);
});

it('names a source that was written by hand beside the data', () => {
  const slides = briefing.slides.filter(({ id }) => id === 'themen');
  const own = slides.map((slide) => ({ ...slide, source: { de: 'Eigene Erhebung' } }));
  const texts = citeDeck({ ...briefing, slides: own }, 'de').map(({ text }) => text);
  expect(texts).toEqual(['Musterdaten, frei erfunden · Stand: Dezember 2023', 'Eigene Erhebung']);
});

it('names who drew the map of Europe', () => {
  const charts = briefing.charts.map((chart) => ({ ...chart, kind: 'map' as const }));
  const maps = citeDeck({ ...briefing, charts }, 'en').filter(({ kind }) => kind === 'map');
  expect(maps).toMatchObject([{ text: expect.stringContaining('Natural Earth'), slides: [4, 5, 7, 8] }]);
});
