import fc from 'fast-check';
import { expect, it } from 'vitest';
import { acceptsBlock } from '../../../../model/layout';
import { type Block, layoutNames, places, type Slide, slideSchema } from '../../../../model/slide';
import { allBlocks, blocksOf } from '../../../../model/slide-mentions';
import { arrangeBlocks } from '../../../../renderer/store/edits/arrange-blocks';

const text = (de: string): Block => ({ kind: 'text', text: { de } });
const chart: Block = { kind: 'chart', chart: 'chart-1' };
const figures: Block = { kind: 'figures', items: [{ figure: 'a', label: {} }] };

function slideWith(layout: Slide['layout'], blocks: Slide['blocks']): Slide {
  return slideSchema.parse({ id: 'slide-1', layout, blocks });
}

function inLayout(slide: Slide, layout: Slide['layout']): Slide {
  const { blocks, kept } = arrangeBlocks(slide, layout);
  return { ...slide, layout, blocks, kept: [...kept] };
}

const anyBlock = fc.oneof(
  fc.string().map(text),
  fc.nat(5).map((n): Block => ({ kind: 'chart', chart: `chart-${n}` })),
  fc.nat(5).map((n): Block => ({ kind: 'figures', items: [{ figure: `f-${n}`, label: {} }] })),
  fc.nat(5).map((n): Block => ({ kind: 'image', image: `i-${n}`, alternative: {}, credit: {} })),
);

/** A slide of any layout, with blocks in any of the places that take them. */
const anySlide = fc
  .tuple(fc.constantFrom(...layoutNames), fc.tuple(anyBlock, anyBlock, anyBlock, anyBlock))
  .map(([layout, blocks]) => {
    const fitting = places.flatMap((place, index) => {
      const block = blocks[index];
      return block && acceptsBlock(layout, place, block.kind) ? [[place, block] as const] : [];
    });
    return slideWith(layout, Object.fromEntries(fitting));
  });

it('loses no block, whatever layouts are tried, and puts each only where it is taken', () => {
  fc.assert(
    fc.property(anySlide, fc.array(fc.constantFrom(...layoutNames), { maxLength: 6 }), (slide, layouts) => {
      const end = layouts.reduce(inLayout, slide);
      expect(write(allBlocks(end))).toEqual(write(allBlocks(slide)));
      for (const [place, block] of blocksOf(end)) {
        expect(acceptsBlock(end.layout, place, block.kind)).toBe(true);
      }
    }),
  );
});

it('shows as many blocks as before when the first layout is back', () => {
  fc.assert(
    fc.property(anySlide, fc.array(fc.constantFrom(...layoutNames), { maxLength: 4 }), (slide, layouts) => {
      const back = inLayout(layouts.reduce(inLayout, slide), slide.layout);
      expect(blocksOf(back)).toHaveLength(blocksOf(slide).length);
      expect(back.kept).toEqual([]);
    }),
  );
});

it('brings each block back to its own place from a layout that has room for none', () => {
  fc.assert(
    fc.property(anySlide, (slide) => {
      const back = inLayout(inLayout(slide, 'section'), slide.layout);
      expect(back).toEqual(slide);
    }),
  );
});

it('keeps a text that a chart slide has no room for, and shows it beside the chart again', () => {
  const before = slideWith('chart-and-text', { main: chart, side: text('Warum?') });
  const alone = inLayout(before, 'chart');
  expect(alone.blocks).toEqual({ main: chart });
  expect(alone.kept).toHaveLength(1);
  expect(inLayout(alone, 'chart-and-text')).toEqual(before);
});

it('does not put aside what can be seen for something that waits', () => {
  const waiting = inLayout(slideWith('text', { main: text('alt') }), 'figures');
  const seen = { ...waiting, blocks: { main: figures } };
  expect(inLayout(seen, 'chart-and-text').blocks).toEqual({ side: figures });
});

it('fills the main place first', () => {
  const slide = slideWith('picture', { side: text('Vor Ort') });
  expect(inLayout(slide, 'text').blocks).toEqual({ main: text('Vor Ort') });
});

function write(blocks: readonly Block[]): readonly string[] {
  return blocks.map((block) => JSON.stringify(block)).sort();
}
