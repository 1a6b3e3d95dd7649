import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readExportCall, readSlides } from '../../../electron/export/read-export-call';

describe('readExportCall', () => {
  it('reads a call in any order', () => {
    expect(readExportCall(['a.briefing', '--to', 'b.pdf'])).toEqual({
      ok: true,
      value: {
        file: 'a.briefing',
        to: 'b.pdf',
        language: undefined,
        slides: undefined,
        notes: 'none',
        steps: 'last',
        appendix: 'none',
        colours: 'paper',
        keepDrawings: false,
      },
    });
    expect(
      readExportCall([
        '--slides=1,3-5',
        '--lang',
        'en',
        '--colours=screen',
        '--notes',
        'pages',
        '--to',
        'B.PDF',
        'a.briefing',
      ]),
    ).toEqual({
      ok: true,
      value: {
        file: 'a.briefing',
        to: 'B.PDF',
        language: 'en',
        slides: [0, 2, 3, 4],
        notes: 'pages',
        steps: 'last',
        appendix: 'none',
        colours: 'screen',
        keepDrawings: false,
      },
    });
  });

  it('reads how slides in steps are printed', () => {
    const call = readExportCall(['a.briefing', '--to', 'b.pdf', '--steps', 'pages']);
    expect(call).toMatchObject({ ok: true, value: { steps: 'pages' } });
  });

  it.each([
    [[]],
    [['a.briefing']],
    [['a.briefing', 'b.briefing', '--to', 'c.pdf']],
    [['a.briefing', '--to']],
    [['a.briefing', '--to', 'c.html']],
    [['a.briefing', '--to', 'c.pdf', '--lang', 'it']],
    [['a.briefing', '--to', 'c.pdf', '--notes']],
    [['a.briefing', '--to', 'c.pdf', '--slides', '3-1']],
    [['a.briefing', '--to', 'c.pdf', '--steps', 'all']],
    [['a.briefing', '--to', 'c.pdf', '--colour']],
    [['a.briefing', '--to', 'c.pdf', '--colours', 'red']],
  ])('refuses %j', (words) => {
    expect(readExportCall(words)).toMatchObject({ ok: false, failure: { code: 'call-wrong' } });
  });

  it('never throws', () => {
    const known = fc.constantFrom('--to', '--lang', '--slides', '--', '-', 'a.pdf', '--to=', '-x');
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), known)), (words) => {
        readExportCall(words);
      }),
    );
  });
});

describe('readSlides', () => {
  it('reads numbers and ranges, and nothing else', () => {
    expect(readSlides('1')).toEqual([0]);
    expect(readSlides('2, 4 - 5,1')).toEqual([1, 3, 4, 0]);
    for (const text of ['', '0', '1,', 'a', '1-', '-1', '1;2', '5-2', '99999']) {
      expect(readSlides(text)).toBeUndefined();
    }
  });
});
