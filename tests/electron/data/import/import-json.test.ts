import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonSplitter } from '../../../../electron/data/import/json-splitter';
import { provideEngine } from '../engine-fixture';

const fixture = provideEngine();
const { read, write, refuse } = fixture;
const records = [
  {
    Kreis: 'Ulm',
    Betrag: 1355.9,
    Tag: '2024-02-14',
    aktiv: true,
    AGS: '08421',
    Ort: { PLZ: '89073', Lage: { x: 9.99 } },
  },
  { Kreis: 'Aalen', Betrag: 20, Tag: '2024-02-15', aktiv: false, AGS: '08136', Ort: { PLZ: '73430' } },
  { Kreis: 'Köln; "Süd"\nrechts', Betrag: null, Tag: null, aktiv: true, AGS: '05315', neu: 3 },
];
const types = [
  ...['Kreis:text', 'Betrag:number', 'Tag:date', 'aktiv:boolean', 'AGS:text', 'Ort.PLZ:text'],
  ...['Ort.Lage.x:number', 'neu:integer'],
];
const rows = [
  ['Ulm', 1355.9, '2024-02-14', true, '08421', '89073', 9.99, null],
  ['Aalen', 20, '2024-02-15', false, '08136', '73430', null, null],
  ['Köln; "Süd"\nrechts', null, null, true, '05315', null, null, 3],
];

describe('records', () => {
  const lines = records.map((record) => JSON.stringify(record)).join('\n');
  it.each([
    ['an array', 'daten.json', JSON.stringify(records), undefined],
    ['an array with line ends', 'daten.json', JSON.stringify(records, null, 2), undefined],
    ['one a line', 'daten.jsonl', lines, undefined],
    [
      'one a line, with empty lines',
      'daten.ndjson',
      `\ufeff${lines.replaceAll('\n', '\r\n\r\n')}\r\n`,
      undefined,
    ],
    ['within an object', 'daten.json', JSON.stringify({ stand: '2024', data: records, n: 3 }), 'data'],
    [
      'deep in an object',
      'daten.json',
      JSON.stringify({ help: 'a["b', result: { records } }),
      'result.records',
    ],
    ['in UTF-16', 'daten.json', Buffer.from(`\ufeff${JSON.stringify(records)}`, 'utf16le'), undefined],
    ['packed', 'daten.json.gz', gzipSync(JSON.stringify(records)), undefined],
  ])('%s', async (_, name, content, sheet) => {
    const file = await read(name, content);
    expect(file.types).toEqual(types);
    expect(file.rows).toEqual(rows);
    expect(file.problems).toEqual([]);
    expect(file.dataset.reading).toMatchObject({ format: 'json', headerRow: 0, headerRows: 0 });
    expect(file.dataset.reading.sheet).toBe(sheet);
  });

  it('a single one', async () => {
    expect((await read('eins.json', '{\n "a": 1,\n "b": {"c": "x"}\n}')).rows).toEqual([[1, 'x']]);
  });

  it('numbers as German text, beside real ones and alone, and digits that a double does not hold', async () => {
    const text = '[{"a":1234.5,"b":"1.355,90","id":12345678901234567890},{"a":"1.355,90","b":"2,5","id":7}]';
    const file = await read('zahlen.json', text);
    expect(file.types).toEqual(['a:number', 'b:number', 'id:text']);
    expect(file.rows).toEqual([
      [1234.5, 1355.9, '12345678901234567890'],
      [1355.9, 2.5, '7'],
    ]);
  });

  it('rows without names, the first of them a header if it is text', async () => {
    const text = '[["Kreis","Wert","Anteil"],["Ulm",1,0.5],["Aalen",2,null],7,["Konstanz",3]]';
    const { types, rows, dataset, problems } = await read('zeilen.json', text);
    expect(types).toEqual(['Kreis:text', 'Wert:integer', 'Anteil:number']);
    expect(rows).toEqual([
      ['Ulm', 1, 0.5],
      ['Aalen', 2, null],
      ['Konstanz', 3, null],
    ]);
    expect(dataset.reading).toMatchObject({ format: 'json', headerRow: 1, headerRows: 1 });
    expect(problems.map(({ row }) => row)).toEqual([4]);
    const bare = await read('zahlen.json', '{"werte":[[1,2.5],[3,4.5]]}');
    expect(bare.types).toEqual(['Spalte 1:integer', 'Spalte 2:number']);
    expect(bare.dataset.reading).toMatchObject({ sheet: 'werte', headerRow: 0 });
    expect((await read('zeilen.jsonl', '["a","b"]\n[1,2]\n[3,4]\n')).types).toEqual([
      'a:integer',
      'b:integer',
    ]);
  });

  it('beside records, rows without names are no table', async () => {
    const text =
      '{"bbox":[[1,2],[3,4],[5,6]],"orte":[{"name":"Ulm","lage":[1,2]},{"name":"Aalen","lage":[3,4]}]}';
    const { dataset, problems } = await read('karte.json', text);
    expect(dataset.reading.sheet).toBe('orte');
    expect(problems).toHaveLength(1);
  });

  it('lists are text, and told once', async () => {
    const { rows, problems } = await read(
      'listen.json',
      '[{"a":1,"b":[]},{"a":2,"b":["x","y"]},{"a":3,"b":[{"c":1}]}]',
    );
    expect(rows).toEqual([
      [1, null],
      [2, 'x, y'],
      [3, '[{"c":1}]'],
    ]);
    expect(problems).toMatchObject([{ row: 1, column: 'b' }]);
  });

  it('what is no record is left out and told, and later rows keep their numbers; a dash among numbers is 0', async () => {
    const { rows, problems } = await read(
      'luecken.jsonl',
      '{"a":1,"b":2}\n{"a":1,\n{}\n{"a":3,"b":"-"}\n{"a":4,"b":5}',
    );
    expect(rows).toEqual([
      [1, 2],
      [3, 0],
      [4, 5],
    ]);
    expect(problems.map(({ row, column }) => [row, column])).toEqual([
      [4, 'b'],
      [2, undefined],
      [3, undefined],
    ]);
  });

  it('of several tables the longest, and any by its name', async () => {
    const text = JSON.stringify({ kreise: [{ a: 1 }], werte: [{ b: 2 }, { b: 3 }] });
    const longest = await read('zwei.json', text);
    expect(longest.rows).toEqual([[2], [3]]);
    expect(longest.problems[0]?.message).toContain('kreise');
    expect((await read('zwei.json', text, { choices: { sheet: 'kreise' } })).rows).toEqual([[1]]);
    const failure = await refuse(await write('zwei.json', text), { choices: { sheet: 'orte' } });
    expect(failure.sentence).toContain('kreise, werte');
  });

  it('named otherwise', async () => {
    const { rows, problems } = await read('daten.csv', '[{"a":1}]');
    expect(rows).toEqual([[1]]);
    expect(problems[0]?.message).toContain('JSON');
  });
});

describe('refused with a sentence', () => {
  it.each([
    ['cut off', 'file-damaged', JSON.stringify(records).slice(0, 200)],
    ['cut off within its only record', 'file-damaged', '{"a": {"b": 1}'],
    ['a bracket too many', 'file-damaged', '{"a":1}}'],
    ['no records', 'table-empty', '["a","b"]'],
    ['an empty list', 'table-empty', '{"data":[]}'],
    [
      'too many columns',
      'file-too-large',
      `[${JSON.stringify(Object.fromEntries(Array.from({ length: 5_001 }, (_, at) => [`c${at}`, at])))}]`,
    ],
    ['nested without end', 'table-empty', '["'.concat('"]')],
  ])('%s', async (_, code, text) => {
    const failure = await refuse(await write('x.json', text));
    expect(failure.code).toBe(code);
  });
});

describe('JsonSplitter', () => {
  it('gives the elements of any array of objects, wherever the text is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue())),
        fc.integer({ min: 1, max: 9 }),
        (list, size) => {
          const text = JSON.stringify({ 'a"[': { list } }, null, size % 3);
          const splitter = new JsonSplitter();
          const found = [];
          for (let at = 0; at < text.length; at += size)
            found.push(...splitter.push(text.slice(at, at + size)));
          splitter.end();
          expect(found.map((element) => JSON.parse(element.text))).toEqual(JSON.parse(JSON.stringify(list)));
        },
      ),
    );
  });
});
