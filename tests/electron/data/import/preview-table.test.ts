import { readdirSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { PreviewOptions } from '../../../../electron/data/data-engine';
import type { ImportPreview } from '../../../../model/import-preview';
import { provideEngine } from '../engine-fixture';
import { zip } from './make-xlsx';

const folder = 'tests/fixtures/import';
const files = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));
const fixture = provideEngine();

async function look(
  name: string,
  content: string | Buffer,
  options: PreviewOptions = {},
): Promise<ImportPreview> {
  const looked = await fixture.engine.previewFile(await fixture.write(name, content), options);
  if (!looked.ok) throw new Error(`${looked.failure.code} ${looked.failure.cause ?? ''}`);
  return looked.value;
}

const previewFiles = async () =>
  (await readdir(fixture.working)).filter((name) => name.startsWith('preview-'));

describe('a preview of a file that is looked at as a whole', () => {
  it.each(files)('shows what is read of %s', async (name) => {
    const content = await readFile(join(folder, name));
    const preview = await look(name, content);
    const { dataset, problems, rows } = await fixture.read(name, content);
    // What became of every line is counted when all of them are read.
    const { lines: _, ...reading } = dataset.reading;
    expect(preview).toMatchObject({
      ...{ fileName: name, size: content.length, choices: {}, isWhole: true },
      ...{ columns: dataset.columns, reading, problems, name: dataset.name.de },
    });
    expect(preview.rows).toEqual(rows.slice(0, 100));
    expect(preview.lines).toHaveLength(preview.rows.length);
    const parts = new Map(preview.raw.map(({ line, part }) => [line, part]));
    for (const line of preview.lines) expect(['row', 'total']).toContain(parts.get(line));
    const headers = preview.raw.filter(({ part }) => part === 'header').map(({ line }) => line);
    expect(headers[0] ?? 0).toBe(dataset.reading.headerRow);
    expect(await previewFiles()).toEqual([]);
  });
});

describe('raw lines', () => {
  it('say what they are to the table', async () => {
    const text =
      'Bericht 2024\n\nKreis;Wert\nUlm;1\n# geschätzt\n"Aalen\nOst";2\n;\nBonn;3\nInsgesamt;6\n\nQuelle: Amt\nStand: 2024\n';
    const { raw, lines } = await look('teile.csv', text);
    expect(raw.map(({ line, part, cells }) => `${line} ${part}: ${cells.join('|')}`)).toEqual([
      '1 title: Bericht 2024',
      '2 left-out: ',
      '3 header: Kreis;Wert',
      '4 row: Ulm;1',
      '5 left-out: # geschätzt',
      '6 row: "Aalen',
      '7 row: Ost";2',
      '8 left-out: ;',
      '9 row: Bonn;3',
      '10 total: Insgesamt;6',
      '11 left-out: ',
      '12 note: Quelle: Amt',
      '13 note: Stand: 2024',
    ]);
    expect(lines).toEqual([4, 6, 9, 10]);
  });
});

describe('a preview of a long file', () => {
  const row = (index: number) => `Kreis ${index};"a\nb";${index},5`;
  const text = `Kreis;Text;Wert\n${Array.from({ length: 80_000 }, (_, index) => row(index)).join('\n')}\n`;

  it.each([
    ['utf-8', Buffer.from(text)],
    ['utf-16le', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['line ends of old', Buffer.from(text.replaceAll('\n', '\r'))],
  ])('is one of its beginning: %s', async (_, content) => {
    const preview = await look('lang.csv', content);
    expect(preview).toMatchObject({ size: content.length, isWhole: false, problems: [] });
    expect(preview.columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'Kreis text',
      'Text text',
      'Wert number',
    ]);
    expect(preview.rows).toHaveLength(100);
    expect(preview.lines.slice(0, 3)).toEqual([2, 4, 6]);
    expect(await previewFiles()).toEqual([]);
  });

  it('of records in an array, on lines, and of a single one', async () => {
    const records = Array.from({ length: 40_000 }, (_, index) => ({ name: `Kreis ${index}`, wert: index }));
    const array = await look('lang.json', JSON.stringify(records));
    const lines = await look('lang.jsonl', records.map((record) => JSON.stringify(record)).join('\n'));
    for (const preview of [array, lines]) {
      expect(preview).toMatchObject({ isWhole: false, problems: [], lines: expect.arrayContaining([1, 2]) });
      expect(preview.columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
        'name text',
        'wert integer',
      ]);
      expect(preview.raw[1]).toMatchObject({ line: 2, part: 'row', cells: ['{"name":"Kreis 1","wert":1}'] });
    }
    const single = await look('einer.json', JSON.stringify({ name: 'Ulm', text: 'x'.repeat(1_200_000) }));
    expect(single).toMatchObject({ isWhole: true, columns: [{ name: 'name' }, { name: 'text' }] });
  });
});

describe('a preview of an archive', () => {
  it('unpacks no more of a text than is looked at', async () => {
    const text = `Kreis;Wert\n${'Ulm;1\n'.repeat(2_000_000)}`;
    const preview = await look('lang.csv.gz', gzipSync(text, { level: 1 }));
    expect(preview).toMatchObject({ isWhole: false, problems: [], reading: { entry: 'lang.csv' } });
    expect(preview.rows).toHaveLength(100);
    expect(await previewFiles()).toEqual([]);
  });

  it('with several tables asks which', async () => {
    const bytes = await zip({ 'a.csv': 'Kreis;Wert\nUlm;1\n', 'b.csv': 'Land;Zahl\nBayern;2\n' });
    const several = await look('zwei.zip', bytes);
    expect(several).toMatchObject({ columns: [], problems: [{ row: 0 }] });
    expect(several.sources).toEqual([
      { kind: 'entry', name: 'a.csv', isHidden: false },
      { kind: 'entry', name: 'b.csv', isHidden: false },
    ]);
    const chosen = await look('zwei.zip', bytes, { choices: { entry: 'b.csv' } });
    expect(chosen).toMatchObject({
      columns: [{ name: 'Land' }, { name: 'Zahl' }],
      reading: { entry: 'b.csv' },
    });
    const gone = await look('zwei.zip', bytes, { choices: { entry: 'c.csv' } });
    expect(gone).toMatchObject({ columns: [], problems: [{ row: 0 }] });
  });
});

describe('a file without a table', () => {
  it('is shown with the reason, where other choices may help', async () => {
    const preview = await look('text.csv', 'nur eine Zeile\n');
    expect(preview).toMatchObject({ columns: [], rows: [], raw: [{ line: 1, part: 'left-out' }] });
    expect(preview.problems).toEqual([{ row: 0, message: expect.stringContaining('text.csv') }]);
  });

  it.each([
    ['leer.csv', '', 'file-empty'],
    ['bild.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'file-not-as-named'],
  ])('fails where nothing helps: %s', async (name, content, code) => {
    const looked = await fixture.engine.previewFile(await fixture.write(name, content));
    expect(looked).toMatchObject({ ok: false, failure: { code } });
  });
});

it('a preview that is cancelled ends, and leaves nothing behind', async () => {
  const stop = new AbortController();
  const path = await fixture.write('halt.csv', 'a;b\n1;2\n'.repeat(100_000));
  const looking = fixture.engine.previewFile(path, { signal: stop.signal });
  stop.abort();
  expect(await looking).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
  expect(await previewFiles()).toEqual([]);
});
