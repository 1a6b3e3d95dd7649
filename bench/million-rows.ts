import { open } from 'node:fs/promises';

/** Names and types of the columns, as plain DuckDB wants them. */
export const columns = {
  AGS: 'VARCHAR',
  Kreis: 'VARCHAR',
  Tag: 'DATE',
  Thema: 'VARCHAR',
  Gespräche: 'BIGINT',
  Kosten: 'DOUBLE',
  Anteil: 'DOUBLE',
  Vorgang: 'VARCHAR',
} as const;

/**
 * Writes a German CSV of made-up rows with a fixed seed: `1.355,90`, `14.02.2024`, codes with a zero in front, umlauts.
 * In Windows-1252 with its en dash; in ISO-8859-1, which has none, with a hyphen in its place.
 */
export async function writeRows(
  file: string,
  rows: number,
  encoding: 'windows-1252' | 'iso-8859-1',
): Promise<void> {
  const random = makeRandom(20240214);
  const dash = encoding === 'windows-1252' ? '\u0096' : '-';
  const pick = (count: number) => Math.floor(random() * count);
  const out = await open(file, 'w');
  try {
    let text = `${Object.keys(columns).join(';')}\r\n`;
    for (let row = 0; row < rows; row++) {
      const district = pick(44);
      const day = new Date(Date.UTC(2017, 0, 1 + pick(2_556))).toISOString().slice(0, 10);
      text += [
        `0${8111 + district}`,
        `Kreis Nördlingen ${dash} Süd ${district}`,
        day.split('-').reverse().join('.'),
        themes[pick(themes.length)],
        writeGerman(pick(4_000), 0),
        writeGerman(random() * 100_000, 2),
        writeGerman(random() * 100, 1),
        `V${dash}${row}`,
      ].join(';');
      text += '\r\n';
      if (text.length > 1 << 20) {
        await out.write(text, null, 'latin1');
        text = '';
      }
    }
    await out.write(text, null, 'latin1');
  } finally {
    await out.close();
  }
}

const themes = ['Wohnen', 'Arbeit und Ausbildung', 'Sprache', 'Gesundheit', 'Bildung', 'Übriges'];

function writeGerman(value: number, decimals: number): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, '.');
  return fraction ? `${grouped},${fraction}` : grouped;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
