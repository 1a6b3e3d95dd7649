import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readGeometry } from '../../../electron/data/geometry/read-geometry';
import { readBriefing } from '../../../electron/document/read-briefing';
import { writeBriefing } from '../../../electron/document/write-briefing';
import { parseShapes } from '../../../model/briefing-file';
import { describeFailure } from '../../../model/failure';
import { degrees, gridOfAreas } from '../data/geometry/grid-of-areas';
import { smallContent } from './small-briefing';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(await realpath(tmpdir()), 'maps-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function readGrid() {
  const path = join(folder, 'kreise.geojson');
  // With the mark that older programs write before UTF-8.
  await writeFile(path, `\uFEFF${JSON.stringify(gridOfAreas(degrees))}`);
  const read = await readGeometry(path);
  if (!read.ok) throw new Error(describeFailure(read.failure, 'en'));
  return { geometry: { id: 'karte', ...read.value.geometry }, shapes: read.value.shapes };
}

describe('a map in a briefing', () => {
  it('is there again when the briefing is opened', async () => {
    const { geometry, shapes } = await readGrid();
    const content = await smallContent(join(folder, 'content'));
    const briefing = { ...content.briefing, geometries: [geometry] };
    const path = join(folder, 'lage.briefing');
    expect(await writeBriefing(path, { ...content, briefing, shapes: { karte: shapes } })).toMatchObject({
      ok: true,
    });
    const read = await readBriefing(path, join(folder, 'unpacked'));
    expect(read).toMatchObject({
      ok: true,
      value: { briefing: { geometries: [geometry] }, shapes: { karte: shapes } },
    });
  });

  it('is not written without its outlines', async () => {
    const { geometry } = await readGrid();
    const content = await smallContent(join(folder, 'content'));
    const briefing = { ...content.briefing, geometries: [geometry] };
    const written = await writeBriefing(join(folder, 'lage.briefing'), { ...content, briefing });
    expect(written).toMatchObject({ ok: false, failure: { code: 'internal' } });
  });

  it.each([
    ['no JSON', '<svg>', 'karte.json'],
    [
      'a script for a number',
      '{"width": 1, "height": 1, "areas": [{"rings": [["alert(1)"]], "label": {"x": 1, "y": 1, "room": 1}}]}',
      'rings',
    ],
    ['more than is known', '{"width": 1, "height": 1, "areas": [], "onload": "x"}', 'onload'],
    [
      'places far outside',
      '{"width": 1, "height": 1, "areas": [{"rings": [[1e9, 1]], "label": {"x": 1, "y": 1, "room": 1}}]}',
      'rings',
    ],
    ['other areas than the briefing names', '{"width": 1, "height": 1, "areas": []}', 'Gebieten'],
  ])('with %s in its outlines is refused', async (_, text, word) => {
    const { geometry } = await readGrid();
    const parsed = parseShapes(text, geometry, 'lage.briefing');
    if (parsed.ok) throw new Error('It was taken.');
    expect(parsed.failure.code).toBe('briefing-invalid');
    expect(describeFailure(parsed.failure, 'de')).toContain(word);
  });
});

describe('a file that is no map', () => {
  it.each([
    ['leer.geojson', '', 'file-empty', 'leer'],
    ['tabelle.json', '[{"a": 1}]', 'geometry-unreadable', 'keine Geometrie'],
    ['kaputt.geojson', '{"type": "FeatureColl', 'geometry-unreadable', 'kein gültiges JSON'],
    [
      'latin.geojson',
      Buffer.from([0x7b, 0x22, 0xe4, 0x22, 0x7d]),
      'geometry-unreadable',
      'kein gültiges JSON',
    ],
    ['punkte.geojson', '{"type": "Point", "coordinates": [9, 48]}', 'geometry-unreadable', 'keine Flächen'],
  ])('%s is refused with a sentence', async (name, content, code, word) => {
    const path = join(folder, name);
    await writeFile(path, content);
    const read = await readGeometry(path);
    if (read.ok) throw new Error('It was taken.');
    expect(read.failure.code).toBe(code);
    expect(describeFailure(read.failure, 'de')).toContain(word);
    expect(describeFailure(read.failure, 'de')).toContain(name);
    expect(describeFailure(read.failure, 'en')).not.toMatch(/\{|undefined/);
  });

  it('is refused where there is none', async () => {
    expect(await readGeometry(join(folder, 'weg.geojson'))).toMatchObject({
      ok: false,
      failure: { code: 'file-missing' },
    });
    expect(await readGeometry(folder)).toMatchObject({ ok: false, failure: { code: 'file-is-folder' } });
  });
});
