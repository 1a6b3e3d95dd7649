import { expect, it } from 'vitest';
import { agendaOf, markedSection, marksSection } from '../../model/agenda';
import { emptyBriefing } from '../../model/briefing';
import { type Slide, slideSchema } from '../../model/slide';

const slide = (id: string, layout: Slide['layout'], over: object = {}) =>
  slideSchema.parse({ id, layout, title: { de: id }, ...over });
const deck = (...slides: Slide[]) => ({ ...emptyBriefing(), slides });

const first = slide('agenda-1', 'agenda');
const second = slide('agenda-2', 'agenda');
const one = slide('eins', 'section');
const two = slide('zwei', 'section');
const talk = deck(first, one, slide('text', 'text'), second, two);

it('lists the sections with their page numbers, as the audience sees them', () => {
  expect(agendaOf(talk).map(({ id, number }) => [id, number])).toEqual([
    ['eins', 2],
    ['zwei', 5],
  ]);
  const hidden = deck(first, { ...one, hidden: true }, slide('leer', 'section', { title: {} }), two);
  expect(agendaOf(hidden).map(({ id, number }) => [id, number])).toEqual([['zwei', 3]]);
});

it('marks nothing at first, and where it is repeated the section that begins', () => {
  expect(markedSection(talk, first)).toBeUndefined();
  expect(markedSection(talk, second)).toBe('zwei');
});

it('marks the section it stands in where none begins', () => {
  const within = deck(first, one, second, slide('text', 'text'));
  expect(markedSection(within, second)).toBe('eins');
});

it('does as the slide says', () => {
  const told = { ...first, marksSection: true };
  expect(markedSection(deck(told, one), told)).toBe('eins');
  const silent = { ...second, marksSection: false };
  expect(markedSection(deck(first, one, silent, two), silent)).toBeUndefined();
});

it('is the first again when the one before it is hidden', () => {
  expect(marksSection(deck({ ...first, hidden: true }, one, second), second)).toBe(false);
});
