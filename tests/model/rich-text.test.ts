import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeRichText, figuresIn, parseInline, parseRichText, plainText } from '../../model/rich-text';

const plain = { bold: false, italic: false };

describe('parseRichText', () => {
  it('makes paragraphs of lines and a list of lines with a dash', () => {
    expect(parseRichText('Drei Punkte:\n- Wohnen\n- Arbeit\n\nMehr nicht.')).toEqual([
      { kind: 'paragraph', content: [{ kind: 'text', text: 'Drei Punkte:', ...plain }] },
      {
        kind: 'list',
        items: [[{ kind: 'text', text: 'Wohnen', ...plain }], [{ kind: 'text', text: 'Arbeit', ...plain }]],
      },
      { kind: 'paragraph', content: [{ kind: 'text', text: 'Mehr nicht.', ...plain }] },
    ]);
  });

  it('knows bold, italic and figures', () => {
    expect(parseInline('seit **2017** *schon* {gespraeche}')).toEqual([
      { kind: 'text', text: 'seit ', ...plain },
      { kind: 'text', text: '2017', bold: true, italic: false },
      { kind: 'text', text: ' ', ...plain },
      { kind: 'text', text: 'schon', bold: false, italic: true },
      { kind: 'text', text: ' ', ...plain },
      { kind: 'figure', figure: 'gespraeche', ...plain },
    ]);
  });

  it('leaves a star alone that has no partner', () => {
    expect(plainText('3 * 4 = 12', String)).toBe('3 * 4 = 12');
    expect(plainText('Fußnote*', String)).toBe('Fußnote*');
  });

  it('takes every text, and loses no letter of it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const letters = (value: string) => value.replace(/[^\p{L}]/gu, '');
        expect(letters(plainText(text, (id) => id))).toBe(letters(text));
      }),
    );
  });

  it('gives back what was escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '*', '\\', '{', '}', 'b-1') }), (text) => {
        expect(plainText(`x${escapeRichText(text)}x`, () => '?')).toBe(`x${text}x`);
      }),
    );
  });
});

describe('figuresIn', () => {
  it('names each figure of the text', () => {
    expect(figuresIn('{a} und {b-2}, nicht \\{c}')).toEqual(['a', 'b-2']);
  });
});
