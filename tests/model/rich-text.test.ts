import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  escapeRichText,
  figuresIn,
  isLink,
  parseInline,
  parseRichText,
  plainText,
} from '../../model/rich-text';

const plain = { bold: false, italic: false };

describe('parseRichText', () => {
  it('makes paragraphs of lines and a list of lines with a dash', () => {
    expect(parseRichText('Drei Punkte:\n- Wohnen\n- Arbeit\n\nMehr nicht.')).toEqual([
      { kind: 'paragraph', content: [{ kind: 'text', text: 'Drei Punkte:', ...plain }] },
      {
        kind: 'list',
        numbered: false,
        items: [
          { content: [{ kind: 'text', text: 'Wohnen', ...plain }] },
          { content: [{ kind: 'text', text: 'Arbeit', ...plain }] },
        ],
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

  it('knows numbered lists and lists within', () => {
    const [list, rest] = parseRichText('1) Wohnen\n  - Miete\n  - Suche\n2) Arbeit\n14. Februar');
    expect(list).toMatchObject({ kind: 'list', numbered: true, items: [{}, {}] });
    expect(list).toMatchObject({ items: [{ within: { numbered: false, items: [{}, {}] } }, {}] });
    expect(rest).toMatchObject({ kind: 'paragraph' });
  });

  it('knows superscript and subscript, without spaces in them', () => {
    expect(parseInline('m^2^ H~2~O')).toEqual([
      { kind: 'text', text: 'm', ...plain },
      { kind: 'text', text: '2', ...plain, script: 'super' },
      { kind: 'text', text: ' H', ...plain },
      { kind: 'text', text: '2', ...plain, script: 'sub' },
      { kind: 'text', text: 'O', ...plain },
    ]);
    expect(plainText('~5 % und ~6 %, 2^ 3', String)).toBe('~5 % und ~6 %, 2^ 3');
  });

  it('knows links to the web and to mailboxes, and no others', () => {
    expect(parseInline('[mehr **dazu**](https://example.org/a)')).toEqual([
      { kind: 'text', text: 'mehr ', ...plain, link: 'https://example.org/a' },
      { kind: 'text', text: 'dazu', bold: true, italic: false, link: 'https://example.org/a' },
    ]);
    expect(parseInline('[Post](mailto:a@example.org)')[0]).toMatchObject({ link: 'mailto:a@example.org' });
    for (const address of [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'http://example.org',
      'data:text/html,x',
    ]) {
      const source = `[hier](${address})`;
      expect(plainText(source, String)).toBe(source);
      expect(isLink(address)).toBe(false);
    }
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
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '*', '\\', '{', '}', 'b-1', '^', '~', '[', ']', '(') }),
        (text) => {
          expect(plainText(`x${escapeRichText(text)}x`, () => '?')).toBe(`x${text}x`);
        },
      ),
    );
  });
});

describe('figuresIn', () => {
  it('names each figure of the text', () => {
    expect(figuresIn('{a} und {b-2}, nicht \\{c}, [{d}](https://example.org)')).toEqual(['a', 'b-2', 'd']);
  });
});
