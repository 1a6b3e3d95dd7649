import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSafeEntryName, parseAnswers, parseBriefing } from '../../model/briefing-file';
import { smallBriefing } from '../electron/document/small-briefing';

describe('isSafeEntryName', () => {
  it('lets through what a briefing has', () => {
    for (const name of ['briefing.json', 'data/kreise-2018.parquet', 'images/a.png', 'a..b', 'a/...']) {
      expect(isSafeEntryName(name)).toBe(true);
    }
  });

  it('lets nothing out of the folder, whatever the name and the system', () => {
    const piece = fc.oneof(
      fc.constantFrom('..', '.', '/', '\\', 'C:', 'a', '|', '%2e', '\0', ''),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const name = pieces.join('');
        if (!isSafeEntryName(name)) return;
        expect(path.posix.resolve('/folder/inside', name)).toMatch(/^\/folder\/inside(\/|$)/);
        expect(path.win32.resolve('C:\\folder\\inside', name)).toMatch(/^C:\\folder\\inside(\\|$)/);
      }),
    );
  });
});

describe('parseBriefing', () => {
  it('never throws, and names the file, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const parsed = parseBriefing(text, 'x.briefing');
        expect(parsed.ok).toBe(false);
        if (!parsed.ok) expect(parsed.failure.detail.file).toBe('x.briefing');
      }),
    );
  });

  it('never throws when one part of a right briefing is anything', () => {
    const keys = Object.keys(smallBriefing);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const parsed = parseBriefing(JSON.stringify({ ...smallBriefing, [key]: value }), 'x.briefing');
        if (!parsed.ok) expect(String(parsed.failure.detail.place ?? key)).toMatch(/^briefing\.json|format/);
      }),
    );
  });
});

describe('parseAnswers', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseAnswers(text, smallBriefing)).toEqual({});
      }),
    );
  });
});
