import { expect, it } from 'vitest';
import type { Briefing } from '../../../model/briefing';
import { removeBlock } from '../../../renderer/store/edits/blocks';
import { addSlide, changeSlide, deleteSlide } from '../../../renderer/store/edits/slides';
import { keepView, viewOf } from '../../../renderer/store/view-store';
import { sampleBriefing } from '../sample-briefing';

function threeSlides(): Briefing {
  return [1, 2, 3].reduce((now) => addSlide(now, 'text', null).briefing, sampleBriefing());
}

it('begins with the first slide and the first dataset', () => {
  expect(viewOf(threeSlides())).toMatchObject({
    page: 'slide',
    slide: 'slide-1',
    dataset: 'beratungen',
    language: 'de',
  });
});

it('goes to the neighbour when the chosen slide is deleted', () => {
  const before = threeSlides();
  const view = { ...viewOf(before), slide: 'slide-2' };
  expect(keepView(view, before, deleteSlide(before, 'slide-2'), false).slide).toBe('slide-3');
  const last = { ...view, slide: 'slide-3' };
  expect(keepView(last, before, deleteSlide(before, 'slide-3'), false).slide).toBe('slide-2');
});

it('shows what undo changed, even from the rows of a dataset', () => {
  const before = threeSlides();
  const after = changeSlide(before, 'slide-3', (slide) => ({ ...slide, title: { de: 'Neu' } }));
  const view = { ...viewOf(before), page: 'dataset' as const };
  expect(keepView(view, before, after, true)).toMatchObject({ page: 'slide', slide: 'slide-3' });
  expect(keepView(view, before, after, false)).toMatchObject({ page: 'dataset', slide: 'slide-1' });
});

it('closes the panel of a block that is gone', () => {
  const start = threeSlides();
  const before = changeSlide(start, 'slide-1', (slide) => ({
    ...slide,
    blocks: { main: { kind: 'text', text: {} } },
  }));
  const view = { ...viewOf(before), panel: { kind: 'block' as const, place: 'main' as const } };
  expect(keepView(view, before, before, false).panel.kind).toBe('block');
  expect(keepView(view, before, removeBlock(before, 'slide-1', 'main'), false).panel.kind).toBe('slide');
});
