import { mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeBriefing } from '../../electron/document/write-briefing';
import { smallContent } from '../electron/document/small-briefing';
import { expect, test } from './program';

/** Each makes a file that must not be opened, and says a part of the sentence that the person reads. */
const bad: Record<string, { sentence: string; make: (path: string) => Promise<void> }> = {
  'a missing file': { sentence: 'wurde nicht gefunden', make: async () => undefined },
  'a folder': { sentence: 'ist ein Ordner', make: (path) => mkdir(path).then(() => undefined) },
  'an empty file': { sentence: 'ist leer', make: (path) => writeFile(path, '') },
  'a PDF with another name': { sentence: 'gefunden wurde PDF', make: (path) => writeFile(path, '%PDF-1.7') },
  'a file that was cut off': {
    sentence: 'beschädigt oder unvollständig',
    make: async (path) => {
      await writeBriefing(path, await smallContent(`${path}-content`));
      await truncate(path, 2_000);
    },
  },
  'a newer format': {
    sentence: 'neueren Version von Lectern gespeichert (Format 9',
    make: (path) => changeJson(path, '"format": 1', '"format": 9'),
  },
  'a field of the wrong type': {
    sentence: '„briefing.json › slides › 1 › layout“',
    make: (path) => changeJson(path, '"layout": "title"', '"layout": "tilte"'),
  },
  'an entry that climbs out': {
    sentence: 'führt aus dem Briefing hinaus',
    make: async (path) => {
      await writeBriefing(path, await smallContent(`${path}-content`));
      const bytes = (await readFile(path))
        .toString('latin1')
        .replaceAll('data/kreise.parquet', '../../../../etc/pwn');
      await writeFile(path, Buffer.from(bytes, 'latin1'));
    },
  },
};

for (const [name, { sentence, make }] of Object.entries(bad)) {
  test(`${name} is refused in one sentence, and nothing is left behind`, async ({ start, folder }) => {
    const path = join(folder, 'lage.briefing');
    await make(path);
    const program = await start({ files: [path], language: 'de' });
    const message = program.workshop.getByText(sentence);
    await expect(message).toBeVisible();
    await expect(message).toContainText('lage.briefing');
    // The program goes on with the document it had: an empty one.
    expect(await program.call('document.current')).toMatchObject({
      value: { briefing: { slides: [] }, state: { fileName: null, saved: true } },
    });
    const runs = await readdir(join(program.profile, 'runs'), { recursive: true });
    expect(runs.filter((file) => /document-/.test(file))).toEqual([]);
  });
}

/** Writes a briefing whose JSON is stored as it is, so that a part of the same length can be replaced. */
async function changeJson(path: string, from: string, to: string): Promise<void> {
  const { ZipFile } = await import('yazl');
  const { createWriteStream } = await import('node:fs');
  const { pipeline } = await import('node:stream/promises');
  const { briefing } = await smallContent(`${path}-content`);
  const json = JSON.stringify(briefing, null, 2);
  expect(json).toContain(from);
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(json.replace(from, to)), 'briefing.json');
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
}
