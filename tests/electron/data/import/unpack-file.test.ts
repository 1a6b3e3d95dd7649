import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inspectFile } from '../../../../electron/data/import/inspect-file';
import { unpackFile } from '../../../../electron/data/import/unpack-file';
import type { ReadProgress } from '../../../../model/read-progress';
import { provideEngine } from '../engine-fixture';
import { makeXlsx, zip } from './make-xlsx';

const fixture = provideEngine();
const { read, write, refuse } = fixture;
const table = 'Kreis;Betrag\nUlm;1.355,90\nAalen;20,00\n';
const rows = [
  ['Ulm', 1355.9],
  ['Aalen', 20],
];

describe('one table in an archive', () => {
  it('a .gz is read as what is in it, and remembered as the file it is', async () => {
    const packed = await read('kreise.csv.gz', gzipSync(table));
    expect(packed.rows).toEqual(rows);
    expect(packed.problems).toEqual([]);
    expect(packed.dataset.reading).toMatchObject({
      ...{ format: 'csv', entry: 'kreise.csv', encoding: 'utf-8', delimiter: ';', decimal: ',' },
      ...{ thousands: '.', headerRow: 1, headerRows: 1 },
    });
    expect(packed.dataset.origin).toMatchObject({ fileName: 'kreise.csv.gz', size: gzipSync(table).length });
    expect(packed.dataset.id).toBe('kreise');
    expect(await fixture.leftovers()).toHaveLength(1);
  });

  it.each([
    ['alone', { 'daten/kreise.csv': table }],
    [
      'beside its description',
      { 'LIESMICH.txt': 'Stand 2024, Quelle: Amt', 'bild.png': '\x89PNG', 'kreise.csv': table },
    ],
    [
      'beside what systems add',
      { '__MACOSX/._kreise.csv': 'x;y\n1;2\n', '.DS_Store': 'x', 'kreise.csv': table },
    ],
    ['named otherwise', { kreise: table }],
  ])('a .zip with a table %s', async (_, entries) => {
    const packed = await read('archiv.zip', await zip(entries));
    expect(packed.rows).toEqual(rows);
    expect(packed.dataset.reading.entry).toMatch(/kreise/);
  });

  it('a workbook in a .zip, and an archive named .csv', async () => {
    const book = await makeXlsx([
      {
        name: 'Daten',
        rows: [
          ['Kreis', 'Wert'],
          ['Ulm', 1],
          ['Aalen', 2],
        ],
      },
    ]);
    const inside = await read('mappe.zip', await zip({ 'mappe.xlsx': book }));
    expect(inside.dataset.reading).toMatchObject({ format: 'xlsx', sheet: 'Daten', entry: 'mappe.xlsx' });
    const misnamed = await read('daten.csv', gzipSync(table));
    expect(misnamed.rows).toEqual(rows);
    expect(misnamed.problems[0]?.message).toContain('GZ');
  });
});

describe('several tables in an archive', () => {
  const entries = {
    'alt/kreise.csv': 'Kreis;Zahl\nUlm;1\n',
    'neu/kreise.csv': table,
    'länder.csv': 'Land;Zahl\nBW;1\n',
  };

  it.each([
    ['länder.csv', ['Land:text', 'Zahl:integer']],
    ['neu/kreise.csv', ['Kreis:text', 'Betrag:number']],
    [' Alt/Kreise.csv', ['Kreis:text', 'Zahl:integer']],
  ])('%s is read when it is chosen', async (entry, types) => {
    const chosen = await read('mehrere.zip', await zip(entries), { choices: { entry } });
    expect(chosen.types).toEqual(types);
    expect(chosen.dataset.reading.entry).toBe(entry.trim().toLowerCase());
  });

  it('one that is not there is refused with the names of those that are, one that may be either, too', async () => {
    const path = await write('mehrere.zip', await zip(entries));
    expect((await refuse(path, { choices: { entry: 'gemeinden.csv' } })).sentence).toBe(
      'Die Tabelle „gemeinden.csv“ gibt es in „mehrere.zip“ nicht. Darin sind: alt/kreise.csv, neu/kreise.csv, länder.csv.',
    );
    expect((await refuse(path, { choices: { entry: 'kreise.csv' } })).code).toBe('tables-several');
  });

  it('says how many bytes of it are unpacked', async () => {
    const told: ReadProgress[] = [];
    const bytes = gzipSync(`Kreis;Betrag\n${'Ulm;1.355,90\n'.repeat(50_000)}`);
    await read('gross.csv.gz', bytes, { onProgress: (progress) => told.push(progress) });
    expect(told[0]?.bytes?.all).toBe(bytes.length);
    expect(told.map(({ share }) => share)).toEqual(told.map(({ share }) => share).toSorted((a, b) => a - b));
    expect(told.at(-1)?.share).toBe(1);
  });
});

describe('refused with a sentence', () => {
  it('several tables, by their names', async () => {
    const failure = await refuse(await write('zwei.zip', await zip({ 'a.csv': table, 'b.csv': table })));
    expect(failure.sentence).toBe(
      'In „zwei.zip“ sind mehrere Tabellen: a.csv, b.csv. Bitte wählen Sie eine davon, auf der Befehlszeile mit --entry.',
    );
  });

  it.each([
    ['no table', 'file-not-as-named', async () => zip({ 'bild.png': '\x89PNG' })],
    [
      'an archive in an archive',
      'file-not-as-named',
      async () => zip({ 'a.zip': await zip({ 'a.csv': table }) }),
    ],
    ['a second packing', 'file-kind-unknown', async () => gzipSync(gzipSync(table))],
    ['a .gz that is cut off', 'file-damaged', async () => gzipSync(table).subarray(0, 30)],
    ['a .zip that is cut off', 'file-damaged', async () => (await zip({ 'a.csv': table })).subarray(0, 60)],
    ['an empty file within', 'file-empty', async () => gzipSync('')],
    ['a password', 'file-encrypted', async () => encrypt(await zip({ 'a.csv': table }))],
  ])('%s', async (_, code, make) => {
    const before = await fixture.leftovers();
    const failure = await refuse(await write('archiv.zip', await make()));
    expect(failure.code).toBe(code);
    expect(failure.sentence).toContain('archiv.zip');
    expect(await fixture.leftovers()).toEqual(before);
  });

  it.each([
    ['bombe.gz', async () => gzipSync(Buffer.alloc(1 << 20))],
    ['bombe.zip', async () => zip({ 'a.csv': table.concat('Ulm;1,00\n'.repeat(100_000)) })],
  ])('%s, which unpacks to more than the limit', async (name, make) => {
    const inspected = await inspectFile(await write(name, await make()));
    if (!inspected.ok) throw new Error('not inspected');
    const target = join(fixture.files, 'unpacked');
    const unpacked = await unpackFile(inspected.value, { target, limit: 100_000 });
    expect(unpacked.ok ? 'unpacked' : unpacked.failure.code).toBe('file-too-large');
  });

  it('a workbook behind a password', async () => {
    const failure = await refuse(await write('geheim.xlsx', makeCompoundFile('EncryptedPackage')));
    expect(failure.sentence).toBe(
      'Die Datei „geheim.xlsx“ ist mit einem Kennwort geschützt. Bitte speichern Sie sie ohne Kennwort und öffnen Sie sie noch einmal.',
    );
  });
});

/** Sets the flag for a password in the local and the central header of the only entry. */
function encrypt(bytes: Buffer): Buffer {
  const made = Buffer.from(bytes);
  const central = made.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
  made.writeUInt16LE(made.readUInt16LE(6) | 1, 6);
  made.writeUInt16LE(made.readUInt16LE(central + 8) | 1, central + 8);
  return made;
}

/** A compound file's header, and a directory with a root and one stream. */
function makeCompoundFile(stream: string): Buffer {
  const bytes = Buffer.alloc(1024);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(9, 30);
  for (const [index, name] of ['Root Entry', stream].entries()) {
    bytes.write(name, 512 + index * 128, 'utf16le');
    bytes.writeUInt16LE(name.length * 2 + 2, 512 + index * 128 + 64);
  }
  return bytes;
}
