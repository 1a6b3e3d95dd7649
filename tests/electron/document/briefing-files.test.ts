import { execFile } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { readBriefing } from '../../../electron/document/read-briefing';
import { writeBriefing } from '../../../electron/document/write-briefing';
import { describeFailure } from '../../../model/failure';
import type { Result } from '../../../model/result';
import { onePixel, smallAnswers, smallBriefing, smallContent } from './small-briefing';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-briefing-'));
  path = join(folder, 'lage.briefing');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const read = (file = path) => readBriefing(file, join(folder, 'unpacked'));
const unpackedFiles = async () => {
  const names = await readdir(join(folder, 'unpacked'), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  return names.filter((entry) => entry.isFile()).map((entry) => entry.name);
};

/** A zip with these entries, all of them as given. */
async function zip(entries: Record<string, string | Buffer>): Promise<void> {
  const file = new ZipFile();
  for (const [name, content] of Object.entries(entries)) file.addBuffer(Buffer.from(content), name);
  file.end();
  await pipeline(file.outputStream, createWriteStream(path));
}
/** yazl refuses such names: another of the same length is written in their place afterwards. */
async function replaceInFile(from: string, to: string): Promise<void> {
  expect(to).toHaveLength(from.length);
  const bytes = await readFile(path);
  await writeFile(path, Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1'));
}

const entries = () => ({
  'briefing.json': JSON.stringify(smallBriefing),
  'results.json': JSON.stringify(smallAnswers),
  'data/kreise.parquet': 'PAR1 and so on',
  'images/punkt.png': onePixel,
});

async function expectRefused(code: string, ...words: string[]): Promise<void> {
  const result: Result<unknown> = await read();
  expect(result).toMatchObject({ ok: false, failure: { code } });
  if (result.ok) return;
  const sentences = [describeFailure(result.failure, 'de'), describeFailure(result.failure, 'en')];
  for (const sentence of sentences) {
    expect(sentence).toContain('lage.briefing');
    expect(sentence).not.toMatch(/\{|undefined|\[object/);
  }
  for (const word of words) expect(sentences.join(' ')).toContain(word);
  expect(await unpackedFiles()).toEqual([]);
}

const drawing = { width: 10, height: 10, shapes: [] };

describe('writeBriefing and readBriefing', () => {
  it('give back what was written', async () => {
    const content = await smallContent(join(folder, 'content'));
    expect(await writeBriefing(path, { ...content, drawings: { key: drawing } })).toMatchObject({
      ok: true,
    });
    const result = await read();
    if (!result.ok) throw new Error(describeFailure(result.failure, 'en'));
    const { briefing, answers, parquet, images, drawings } = result.value;
    expect(briefing).toEqual(smallBriefing);
    expect(answers).toEqual(smallAnswers);
    expect(drawings).toEqual({ key: drawing });
    expect(await readFile(String(parquet.kreise))).toEqual(await readFile(content.parquetOf()));
    expect(await readFile(String(images.punkt))).toEqual(onePixel);
  });

  it('write the same bytes for the same content, and a zip that others can read', async () => {
    const content = await smallContent(join(folder, 'content'));
    await writeBriefing(path, content);
    const first = await readFile(path);
    await writeBriefing(path, content);
    expect((await readFile(path)).equals(first)).toBe(true);
    const { stdout } = await promisify(execFile)('python3', ['-m', 'zipfile', '-l', path]).catch(() => ({
      stdout: '',
    }));
    if (stdout) expect(stdout).toContain('data/kreise.parquet');
  });

  it('leave the rows in the file when they are not wanted', async () => {
    await writeBriefing(path, await smallContent(join(folder, 'content')));
    const result = await readBriefing(path, join(folder, 'unpacked'), { rows: false });
    expect(result).toMatchObject({ ok: true, value: { parquet: {} } });
    expect(await unpackedFiles()).toEqual(['punkt.png']);
  });

  it('keep the old file when the rows of a dataset cannot be read', async () => {
    const content = await smallContent(join(folder, 'content'));
    await writeBriefing(path, content);
    const before = await readFile(path);
    const broken = { ...content, parquetOf: () => join(folder, 'nowhere.parquet') };
    expect(await writeBriefing(path, broken)).toMatchObject({ ok: false, failure: { code: 'write-failed' } });
    expect((await readFile(path)).equals(before)).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(['content', 'lage.briefing']);
  });
});

describe('readBriefing refuses', () => {
  it('what is missing, a folder, or empty', async () => {
    await expectRefused('file-missing');
    await mkdir(path);
    await expectRefused('file-is-folder');
    await rm(path, { recursive: true });
    await writeFile(path, '');
    await expectRefused('file-empty');
  });

  it('what is no zip at all', async () => {
    await writeFile(path, '%PDF-1.7 and so on');
    await expectRefused('file-not-as-named', 'PDF');
    await writeFile(path, 'Kreis;Einwohner\n');
    await expectRefused('file-not-as-named', 'Text');
  });

  it('a zip that was cut off', async () => {
    await zip(entries());
    await truncate(path, 600);
    await expectRefused('file-damaged');
  });

  it('content that is not what was packed', async () => {
    const content = await smallContent(join(folder, 'content'));
    await writeBriefing(path, content);
    await replaceInFile('PAR1PAR1PAR1', 'PAR1XXXXPAR1');
    await expectRefused('file-damaged');
  });

  it.each([
    ['aa/evil.txt', '../evil.txt'],
    ['aaa/../evil', '/tmp/./evil'],
    ['aaaa/evil.tx', 'aa/../../e.tx'.slice(0, 12)],
    ['aa-evil.txt', '..\\evil.txt'],
    ['aa-evil.txt', 'C:/evil.txt'],
  ])('an entry that climbs out (%s → %s)', async (harmless, evil) => {
    const name = harmless.replace('..', 'aa');
    await zip({ ...entries(), [name]: 'x' });
    await replaceInFile(name, evil);
    await expectRefused('briefing-unsafe', evil);
    expect(existsSync(join(folder, 'evil.txt'))).toBe(false);
  });

  it('two entries of one name', async () => {
    await zip({ ...entries(), 'images/punkx.png': onePixel });
    await replaceInFile('images/punkx.png', 'images/punkt.png');
    await expectRefused('briefing-invalid', 'images/punkt.png', 'doppelt');
  });

  it('an entry larger than any real one, before it is unpacked', async () => {
    // 70 MB of spaces take 70 kB in the zip.
    await zip({ ...entries(), 'briefing.json': Buffer.alloc(70 * 1024 * 1024, ' ') });
    await expectRefused('file-too-large', '64 MiB');
  });

  it('a newer format, and says which', async () => {
    await zip({ ...entries(), 'briefing.json': JSON.stringify({ ...smallBriefing, format: 7 }) });
    await expectRefused('briefing-newer', 'Format 7');
  });

  it('a field of the wrong type, and says where and why', async () => {
    const wrong = { ...smallBriefing, slides: [{ ...smallBriefing.slides[0], title: { de: 12 } }] };
    await zip({ ...entries(), 'briefing.json': JSON.stringify(wrong) });
    await expectRefused(
      'briefing-invalid',
      'slides › 1 › title › de',
      'erwartet wird Text, gefunden wurde eine Zahl',
      'expected a text, found a number',
    );
  });

  it('a briefing.json that is missing or no JSON', async () => {
    await zip({ 'results.json': '{}' });
    await expectRefused('briefing-invalid', 'briefing.json', 'fehlt');
    await zip({ ...entries(), 'briefing.json': '{"format": 1,' });
    await expectRefused('briefing-invalid', 'briefing.json', 'JSON');
  });

  it('missing rows and pictures', async () => {
    const { 'data/kreise.parquet': _, ...noRows } = entries();
    await zip(noRows);
    await expectRefused('briefing-invalid', 'data/kreise.parquet', 'fehlt');
    const { 'images/punkt.png': __, ...noImage } = entries();
    await zip(noImage);
    await expectRefused('briefing-invalid', 'images/punkt.png', 'fehlt');
  });
});

describe('readBriefing forgives', () => {
  it('answers that are missing, damaged or not asked for', async () => {
    const damaged = { ...smallAnswers, other: { columns: [], rows: [] } };
    for (const [key, table] of Object.entries(damaged)) {
      if (key !== 'other') Object.assign(damaged, { [key]: { ...table, rows: [[1, 2]] } });
    }
    for (const results of [JSON.stringify(damaged), 'no JSON', '[]', 'null']) {
      await zip({ ...entries(), 'results.json': results });
      expect(await readBriefing(path, join(folder, results.length.toString()))).toMatchObject({
        ok: true,
        value: { answers: {} },
      });
    }
  });

  it('entries it does not know', async () => {
    await zip({ ...entries(), 'later/thing.json': '{}' });
    expect(await read()).toMatchObject({ ok: true });
  });
});
