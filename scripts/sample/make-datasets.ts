import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listDistricts } from './districts';
import { madeUpRemark, makeSessions } from './sessions';

/** The dataset files that are made by code, by file name. The key figures are written by hand, from their source. */
export function makeDatasets(): ReadonlyMap<string, string> {
  const districts = listDistricts();
  return new Map([
    [
      'stadt-und-landkreise.csv',
      writeGermanCsv(
        ['AGS', 'NUTS 3', 'Kreis', 'Kreisart', 'Einwohner', 'Fläche (km²)', 'Quelle', 'Lizenz', 'Stand'],
        districts.map((district) => [
          district.ags,
          district.nuts3,
          district.name,
          district.kind,
          district.population,
          district.area.toFixed(2).replace('.', ','),
          'Destatis, Gemeindeverzeichnis, über landkreise-deutschland 3.0.0',
          'CC BY 4.0',
          '31.12.2018',
        ]),
      ),
    ],
    [
      'beratungsgespraeche.csv',
      writeGermanCsv(
        ['Quartal', 'AGS', 'Kreis', 'Thema', 'Gespräche', 'Hinweis'],
        makeSessions(districts).map((count) => [
          count.quarter,
          count.district.ags,
          count.district.name,
          count.topic,
          count.sessions,
          madeUpRemark,
        ]),
      ),
    ],
  ]);
}

/** UTF-8, semicolons, quotation marks only where a text needs them. */
function writeGermanCsv(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const quote = (cell: string | number) =>
    /[;"\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell);
  return [header, ...rows].map((row) => `${row.map(quote).join(';')}\n`).join('');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../../assets/samples/', import.meta.url));
  for (const [name, content] of makeDatasets()) {
    await writeFile(join(folder, name), content);
    console.log(`assets/samples/${name}: ${content.split('\n').length - 2} rows`);
  }
}
