import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recodeFile } from '../../../../electron/data/import/recode-file';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function recode(bytes: Buffer) {
  const [source, target] = [join(folder, 'in'), join(folder, 'out')];
  await writeFile(source, bytes);
  const recoded = await recodeFile(source, target, bytes.subarray(0, 1_000), { size: bytes.length });
  return { recoded, text: recoded ? await readFile(target, 'utf8') : undefined };
}

describe('recoding', () => {
  it('all of Windows-1252, as the standard has it', async () => {
    const bytes = Buffer.from(Array.from({ length: 224 }, (_, index) => index + 32));
    const { recoded, text } = await recode(bytes);
    expect(recoded?.encoding).toBe('windows-1252');
    expect(text).toBe(
      `${bytes.subarray(0, 96).toString('latin1')}€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ${bytes.subarray(128).toString('latin1')}`,
    );
  });

  it('any text in UTF-8 and UTF-16 comes out as it was, with the fingerprint of the file', () =>
    fc.assert(
      fc.asyncProperty(
        fc.string({
          minLength: 1,
          maxLength: 300,
          unit: fc.constantFrom('a', ';', '\n', 'ß', '€', '漢', '😀'),
        }),
        fc.constantFrom('utf8', 'utf16le', 'utf16be'),
        async (text, form) => {
          const marked = `\ufeff${text}`;
          const bytes =
            form === 'utf16be'
              ? Buffer.from(marked, 'utf16le').swap16()
              : Buffer.from(marked, form as BufferEncoding);
          const read = await recode(bytes);
          expect(read.text).toBe(text);
          expect(read.recoded?.fingerprint).toBe(createHash('sha256').update(bytes).digest('hex'));
          expect(read.recoded?.lineFeeds).toBe(text.split('\n').length - 1);
        },
      ),
      { numRuns: 50 },
    ));

  it('a character across the border of two pieces stays whole', async () => {
    const text = `${'a'.repeat((1 << 20) - 1)}€${'ü'.repeat(1 << 20)}`;
    const { recoded, text: read } = await recode(Buffer.from(text));
    expect(recoded?.encoding).toBe('utf-8');
    expect(read === text).toBe(true);
  });

  it('bytes that are no text are none', async () => {
    expect((await recode(Buffer.from([0, 1, 2, 3, 0, 0, 255, 7]))).recoded).toBeUndefined();
  });
});
