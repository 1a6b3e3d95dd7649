import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runLectern } from './run-lectern';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const german =
  'Übersicht der Mittel\n\nKreis;Betrag in Euro;Anteil;Tag\nUlm;1.355,90;12,5 %;14.02.2024\nAalen;–;7 %;15.02.2024\n';

describe('import', () => {
  it('--json says how the file was read', async () => {
    await writeFile(join(folder, 'mittel.csv'), german);
    const run = await runLectern(['import', 'mittel.csv', '--json'], { cwd: folder });
    expect(run).toMatchObject({ code: 0, err: '', left: 0 });
    expect(JSON.parse(run.out)).toEqual({
      ...{ file: 'mittel.csv', format: 'csv', encoding: 'utf-8', delimiter: ';', decimal: ',' },
      ...{ thousands: '.', headerRow: 3, headerRows: 1, rows: 2, totals: [] },
      lines: { read: 2, doubtful: 0, skipped: 3 },
      columns: [
        { name: 'Kreis', type: 'text', missing: 0 },
        {
          ...{ name: 'Betrag in Euro', type: 'money', unit: 'Euro', missing: 0 },
          reasons: [{ reason: 'nothing', sign: '–', count: 1 }],
        },
        { name: 'Anteil', type: 'percent', unit: '%', missing: 0 },
        { name: 'Tag', type: 'date', missing: 0 },
      ],
      problems: [
        {
          row: 5,
          column: 'Betrag in Euro',
          value: '–',
          message:
            '„–“ (einmal) wurde als 0 gelesen: In Statistiken heißt es „genau null, nichts vorhanden“.',
        },
      ],
    });
  });

  it('in words, in both languages', async () => {
    await writeFile(join(folder, 'mittel.csv'), german);
    const run = await runLectern(['import', join(folder, 'mittel.csv')]);
    expect(run.out).toContain(
      '2 Zeilen, 4 Spalten\nCSV, utf-8, getrennt durch ;, Dezimalkomma, Tausenderpunkt, Kopf in Zeile 3\n',
    );
    expect(run.out).toContain(
      'Zeile 5 · Betrag in Euro · „–“ · „–“ (einmal) wurde als 0 gelesen: In Statistiken heißt es „genau null, nichts vorhanden“.',
    );
    const english = await runLectern(['import', join(folder, 'mittel.csv')], { language: 'en' });
    expect(english.out).toContain(
      '2 rows, 4 columns\nCSV, utf-8, separated by ;, decimal comma, thousands point, header in line 3\n',
    );
  });

  it.each([
    ['fehlt.csv', undefined, 'Die Datei „fehlt.csv“ wurde nicht gefunden.'],
    ['leer.csv', '', 'Die Datei „leer.csv“ ist leer. Erwartet wurde eine Tabelle'],
    ['.', undefined, 'ist ein Ordner'],
    ['bild.csv', '\u0089PNG\r\n\u001a\n', 'gefunden wurde'],
  ])('%s is refused in one sentence', async (name, content, words) => {
    const bytes = content === undefined ? undefined : Buffer.from(content, 'latin1');
    if (bytes) await writeFile(join(folder, name), bytes);
    const run = await runLectern(['import', name, '--json'], { cwd: folder });
    expect(run).toMatchObject({ code: 2, out: '', left: 0 });
    expect(run.err).toContain(words);
    if (bytes) expect(await readFile(join(folder, name))).toEqual(bytes);
  });

  it('reads as the call says, and so do query and new', async () => {
    await writeFile(join(folder, 'wahl.csv'), 'Titel\nPLZ#Wert\n01067#1.234\n89073#2.345\nSumme#3.579\n');
    const flags = ['--delimiter', '#', '--header', '2', '--last', '4', '--decimal', '.'];
    const types = ['--type', 'PLZ=integer', '--unit', 'Wert=Mio. Euro'];
    const run = await runLectern(['import', 'wahl.csv', '--json', ...flags, ...types], { cwd: folder });
    expect(JSON.parse(run.out)).toMatchObject({
      ...{ delimiter: '#', decimal: '.', headerRow: 2, rows: 2 },
      columns: [
        { name: 'PLZ', type: 'integer' },
        { name: 'Wert', type: 'number', unit: 'Euro', scale: 1_000_000 },
      ],
    });
    const asked = await runLectern(['query', 'wahl.csv', '--json', ...flags, ...types], { cwd: folder });
    expect(JSON.parse(asked.out).rows).toEqual([
      [1067, 1.234],
      [89_073, 2.345],
    ]);
    const made = await runLectern(['new', 'wahl.briefing', '--data', 'wahl.csv', ...flags, ...types], {
      cwd: folder,
    });
    expect(made.code).toBe(0);
    const kept = await runLectern(['query', 'wahl.briefing', '--json'], { cwd: folder });
    expect(JSON.parse(kept.out).rows).toHaveLength(2);
    const late = await runLectern(['query', 'wahl.briefing', '--decimal', ','], { cwd: folder });
    expect(late).toMatchObject({
      code: 2,
      err: expect.stringContaining('steht bei einem Datensatz eines Briefings schon fest'),
    });
  });
});
