import { expect, it } from 'vitest';
import { shownNames, untranslatedNames } from '../../model/shown-names';
import { fixtureBriefing } from '../fixtures/resolved-briefing';

it('lists what charts and tables show, each name once, without numbers and points in time', () => {
  const resolved = fixtureBriefing();
  const names = shownNames(resolved, 'beratungen');
  expect(names).toContain('Wohnen');
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => /^\d/.test(name))).toEqual([]);
  expect(shownNames(resolved, 'nothing')).toEqual([]);
});

it('leaves out what a map names by itself', () => {
  const resolved = fixtureBriefing();
  const charts = resolved.briefing.charts.map((chart) => ({ ...chart, kind: 'tile-map' as const }));
  const slides = resolved.briefing.slides.map((slide) => ({ ...slide, blocks: {} }));
  const briefing = { ...resolved.briefing, charts, slides };
  expect(shownNames({ ...resolved, briefing }, 'beratungen')).toEqual([]);
});

it('finds what the language lacks; the first language is the dataset’s own', () => {
  const names = ['Wohnen', 'Arbeit', 'Stuttgart'];
  const terms = { Wohnen: { en: 'Housing' }, Stuttgart: { en: 'Stuttgart' } };
  expect(untranslatedNames(names, terms, 'en', 'de')).toEqual(['Arbeit']);
  expect(untranslatedNames(names, terms, 'de', 'de')).toEqual([]);
  expect(untranslatedNames(names, terms, 'fr', 'de')).toEqual(names);
});
