import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInline, parseRichText, type RichInline, type RichText } from '../../model/rich-text';
import { writeInline, writeRichText } from '../../model/write-rich-text';

const signs = fc.string({
  unit: fc.constantFrom('a', 'Ü', ' ', '*', '\\', '^', '~', '[', ']', '(', ')', '{', '}', '-', '1', '.', ':'),
  minLength: 1,
  maxLength: 12,
});
const marks = fc.record(
  {
    bold: fc.boolean(),
    italic: fc.boolean(),
    script: fc.constantFrom('super' as const, 'sub' as const),
    link: fc.constantFrom('https://example.org/a_(b)', 'mailto:a@example.org'),
  },
  { requiredKeys: ['bold', 'italic'] },
);
const inline: fc.Arbitrary<RichInline> = fc.oneof(
  fc.tuple(signs, marks).map(([text, on]): RichInline => ({ kind: 'text', text, ...on })),
  marks.map((on): RichInline => ({ kind: 'figure', figure: 'anzahl-1', ...on })),
);
const line = fc.array(inline, { minLength: 1, maxLength: 5 });
const items = fc.array(
  line.map((content) => ({ content })),
  { minLength: 1, maxLength: 3 },
);
const list = fc
  .tuple(fc.boolean(), items, fc.boolean(), items)
  .map(([numbered, outer, innerNumbered, inner]) => ({
    kind: 'list' as const,
    numbered,
    items: outer.map((item, index) =>
      index === 0
        ? { ...item, within: { kind: 'list' as const, numbered: innerNumbered, items: inner } }
        : item,
    ),
  }));
const text: fc.Arbitrary<RichText> = fc.array(
  fc.oneof(
    line.map((content) => ({ kind: 'paragraph' as const, content })),
    list,
  ),
  { maxLength: 4 },
);

/** Every letter that is seen, with its marks. */
function seen(content: readonly RichInline[]): readonly string[] {
  const letters = content.flatMap(({ bold, italic, script, link, ...part }) => {
    const look = [bold, italic, script, link?.replace(/\(/g, '%28').replace(/\)/g, '%29')];
    const all = part.kind === 'figure' ? [`{${part.figure}}`] : [...part.text];
    return all.map((letter) => (/\s/.test(letter) ? ' ' : JSON.stringify([letter, ...look])));
  });
  const first = letters.findIndex((letter) => letter !== ' ');
  const last = letters.findLastIndex((letter) => letter !== ' ');
  return first < 0 ? [] : letters.slice(first, last + 1);
}

describe('writeInline', () => {
  it('writes what reads the same: each letter with its marks', () => {
    fc.assert(
      fc.property(line, (content) => {
        expect(seen(parseInline(writeInline(content)))).toEqual(seen(content));
      }),
    );
  });

  it('writes plain markup', () => {
    const source = 'seit **2017 *schon*** [m^2^ **{zahl}**](https://example.org)';
    expect(writeInline(parseInline(source))).toBe(source);
  });
});

describe('writeRichText', () => {
  it('keeps paragraphs, lists, numbers and lists within', () => {
    const source = 'Drei Punkte:\n- Wohnen\n  1) Miete\n  2) Suche\n- Arbeit\nMehr nicht.\n1) Eins\n2) Zwei';
    expect(writeRichText(parseRichText(source))).toBe(source);
  });

  it('writes any text so that it reads as it was written, and again the same', () => {
    fc.assert(
      fc.property(text, (tree) => {
        const once = writeRichText(tree);
        expect(writeRichText(parseRichText(once))).toBe(once);
      }),
    );
  });

  it('does not make a list of a paragraph that begins with a dash or a number', () => {
    for (const start of ['- so', '1) so']) {
      const tree: RichText = [
        { kind: 'paragraph', content: [{ kind: 'text', text: start, bold: false, italic: false }] },
      ];
      expect(parseRichText(writeRichText(tree))).toEqual(tree);
    }
  });
});
