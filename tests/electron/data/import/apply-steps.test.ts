import { describe, expect, it } from 'vitest';
import type { Step } from '../../../../model/reading-step';
import { provideEngine } from '../engine-fixture';

const fixture = provideEngine();

const intoRows = (columns: readonly string[], more: Partial<Step> = {}): Step =>
  ({ kind: 'columns-into-rows', columns: [...columns], names: 'Jahr', values: 'Fälle', ...more }) as Step;
const read = (text: string, ...steps: readonly Step[]) =>
  fixture.read('tabelle.csv', text, { choices: { steps: [...steps] } });

const years = 'Kreis;2021;2022;2023\nUlm;1;2;3\nAalen;4;;6\n';

describe('columns into rows', () => {
  it('years become whole numbers, and a missing cell keeps its row', async () => {
    const { types, rows, dataset } = await read(years, intoRows(['2021', '2022', '2023']));
    expect(types).toEqual(['Kreis:text', 'Jahr:integer', 'Fälle:integer']);
    expect(rows).toEqual([
      ['Ulm', 2021, 1],
      ['Ulm', 2022, 2],
      ['Ulm', 2023, 3],
      ['Aalen', 2021, 4],
      ['Aalen', 2022, null],
      ['Aalen', 2023, 6],
    ]);
    expect(dataset.rowCount).toBe(6);
    expect(dataset.columns.map(({ missing }) => missing)).toEqual([0, 0, 1]);
  });

  it('quarters and months become the day they begin', async () => {
    const quarters = await read('Kreis;Q3/2022;Q4/2022\nUlm;1;2\n', intoRows(['Q3/2022', 'Q4/2022']));
    expect(quarters.rows.map((row) => row[1])).toEqual(['2022-07-01', '2022-10-01']);
    const months = await read('Kreis;Jan 2022;Feb 2022\nUlm;1;2\n', intoRows(['Jan 2022', 'Feb 2022']));
    expect(months.types[1]).toBe('Jahr:date');
  });

  it('a word that is the same in all names is left out of them', async () => {
    const { types, rows } = await read(
      'Kreis;Fälle 2021;Fälle 2022\nUlm;1;2\n',
      intoRows(['Fälle 2021', 'Fälle 2022']),
    );
    expect(types[1]).toBe('Jahr:integer');
    expect(rows[0]).toEqual(['Ulm', 2021, 1]);
  });

  it('joined names are split into a column for each of their parts', async () => {
    const text = 'Kreis;2022;;2023;\n;weiblich;männlich;weiblich;männlich\nUlm;1;2;3;4\nAalen;5;6;7;8\n';
    const columns = ['2022 / weiblich', '2022 / männlich', '2023 / weiblich', '2023 / männlich'];
    const { types, rows } = await read(text, intoRows(columns, { moreNames: ['Geschlecht'] }));
    expect(types).toEqual(['Kreis:text', 'Jahr:integer', 'Geschlecht:text', 'Fälle:integer']);
    expect(rows[1]).toEqual(['Ulm', 2022, 'männlich', 2]);
  });

  it('the total among the parts of names is marked as such', async () => {
    const text =
      'Kreis;2022;;;2023;;\n;weiblich;männlich;insgesamt;weiblich;männlich;insgesamt\nUlm;1;2;3;4;5;9\nAalen;5;6;11;7;8;15\n';
    const parts = ['weiblich', 'männlich', 'insgesamt'];
    const columns = ['2022', '2023'].flatMap((year) => parts.map((part) => `${year} / ${part}`));
    const { dataset, problems } = await read(text, intoRows(columns, { moreNames: ['Geschlecht'] }));
    expect(dataset.totals).toEqual([{ column: 'Geschlecht', labels: ['insgesamt'] }]);
    expect(problems[0]).toMatchObject({ column: 'Geschlecht', value: 'insgesamt' });
  });

  it('flags go with the numbers beside which they stood', async () => {
    const { types, rows } = await read(
      'Kreis;2021;Flag;2022;Flag\nUlm;1;p;2;\nAalen;4;;5;e\n',
      intoRows(['2021', '2022'], { between: true }),
    );
    expect(types).toEqual(['Kreis:text', 'Jahr:integer', 'Fälle (Vermerk):text', 'Fälle:integer']);
    expect(rows).toEqual([
      ['Ulm', 2021, 'p', 1],
      ['Ulm', 2022, null, 2],
      ['Aalen', 2021, null, 4],
      ['Aalen', 2022, 'e', 5],
    ]);
  });

  it('whole and decimal numbers become numbers; a number and a text become text, which is told', async () => {
    const numbers = await read('Kreis;2021;2022\nUlm;1;2,5\n', intoRows(['2021', '2022']));
    expect(numbers.types[2]).toBe('Fälle:number');
    expect(numbers.rows.map((row) => row[2])).toEqual([1, 2.5]);
    const texts = await read('Kreis;2021;2022\nUlm;1;gut\n', intoRows(['2021', '2022']));
    expect(texts.types[2]).toBe('Fälle:text');
    expect(texts.rows.map((row) => row[2])).toEqual(['1', 'gut']);
    expect(texts.problems[0]).toMatchObject({
      row: 1,
      column: 'Fälle',
      message: expect.stringMatching(/als Text/),
    });
  });

  it('a year that is all "…" has missing values, not texts', async () => {
    const { types, rows } = await read(
      'Kreis;2021;2022\nUlm;1;...\nAalen;2;...\n',
      intoRows(['2021', '2022']),
    );
    expect(types[2]).toBe('Fälle:integer');
    expect(rows.map((row) => row[2])).toEqual([1, null, 2, null]);
  });

  it('percent stays percent; units that differ are told', async () => {
    const shares = await read('Kreis;2021;2022\nUlm;10 %;20 %\n', intoRows(['2021', '2022']));
    expect(shares.types[2]).toBe('Fälle:percent %');
    const mixed = await read(
      'Kreis;Erlös (€);Fläche (ha)\nUlm;10;20\n',
      intoRows(['Erlös (€)', 'Fläche (ha)']),
    );
    expect(mixed.types[2]).toBe('Fälle:money');
    expect(mixed.problems[0]?.message).toMatch(/verschiedene Einheiten/);
  });

  it('keeps for the next reading what it decided: a further year belongs to the others', async () => {
    const first = await read(years, intoRows(['2021', '2023'], { between: true }));
    const kept = first.dataset.reading.choices?.steps ?? [];
    expect(kept).toEqual([intoRows(['2021', '2022', '2023'], { later: true })]);
    const next = await read('Kreis;2021;2022;2023;2024\nUlm;1;2;3;9\n', ...kept);
    expect(next.rows.at(-1)).toEqual(['Ulm', 2024, 9]);
    expect(next.problems[0]).toMatchObject({ column: '2024', message: expect.stringMatching(/neu/) });
  });

  it('a year that was left out on purpose stays out', async () => {
    const { types, dataset } = await read(years, intoRows(['2021', '2022']));
    expect(types).toEqual(['Kreis:text', '2023:integer', 'Jahr:integer', 'Fälle:integer']);
    expect(dataset.reading.choices?.steps?.[0]).toMatchObject({ later: false });
  });

  it('a year that is gone is told; with all of them gone nothing is done, and the step is kept', async () => {
    const one = await read('Kreis;2022;2023\nUlm;2;3\n', intoRows(['2021', '2022', '2023']));
    expect(one.rows).toHaveLength(2);
    expect(one.problems[0]).toMatchObject({ column: '2021' });
    const step = intoRows(['2021', '2022', '2023']);
    const none = await read('Kreis;Wert\nUlm;2\n', step);
    expect(none.undone).toEqual([{ step, column: '2021' }]);
    expect(none.dataset.reading.choices?.steps).toEqual([step]);
    expect(none.rows).toEqual([['Ulm', 2]]);
  });

  it('a problem is about the row that its cell became', async () => {
    const { problems, rows } = await read(
      `Kreis;2021;2022\n${'Ulm;1;2\n'.repeat(20)}Aalen;4;fünf\n`,
      intoRows(['2021', '2022']),
    );
    const [problem] = problems;
    expect(problem).toMatchObject({ row: 22, index: 41, column: '2022', value: 'fünf' });
    expect(rows[41]).toEqual(['Aalen', 2022, null]);
  });

  it('names that the table has already get a number', async () => {
    const { types } = await read('Jahr;2021;2022\nx;1;2\n', intoRows(['2021', '2022']));
    expect(types).toEqual(['Jahr:text', 'Jahr (2):integer', 'Fälle:integer']);
  });
});

describe('fill down', () => {
  it('writes the label of the first row into the others of its group', async () => {
    const { rows, dataset } = await read(
      'Land;Kreis;Wert\nBayern;Hof;1\n;Ansbach;2\nHessen;Gießen;3\n;Fulda;4\n',
      { kind: 'fill-down', column: 'Land' },
    );
    expect(rows.map((row) => row[0])).toEqual(['Bayern', 'Bayern', 'Hessen', 'Hessen']);
    expect(dataset.columns[0]?.missing).toBe(0);
  });

  it('does nothing to the rows above the first label, and tells a column that is not there', async () => {
    const { rows } = await read('Land;Kreis;Wert\n;Hof;1\nHessen;Fulda;2\n;Kassel;3\n', {
      kind: 'fill-down',
      column: 'Land',
    });
    expect(rows.map((row) => row[0])).toEqual([null, 'Hessen', 'Hessen']);
    const { undone, problems } = await read(years, { kind: 'fill-down', column: 'Land' });
    expect(undone).toHaveLength(1);
    expect(problems[0]).toMatchObject({ column: 'Land' });
  });
});

describe('both', () => {
  it('one after the other, in many rows, in the order of the file', async () => {
    const body = Array.from(
      { length: 30_000 },
      (_, index) => `${index % 3 === 0 ? `G${index / 3}` : ''};K${index};${index};${index + 1}\n`,
    );
    const { dataset } = await read(
      `Gruppe;Kreis;2021;2022\n${body.join('')}`,
      { kind: 'fill-down', column: 'Gruppe' },
      intoRows(['2021', '2022']),
    );
    const rows = await fixture.readRows(dataset.id, 59_990, 10);
    expect(rows.ok && rows.value.rows.at(-1)).toEqual(['G9999', 'K29999', 2022, 30_000]);
    expect(rows.ok && rows.value.rows[0]).toEqual(['G9998', 'K29995', 2021, 29_995]);
  });

  it('the preview shows the same rows, each with its line', async () => {
    const path = await fixture.write('vorschau.csv', years);
    const shown = await fixture.engine.previewFile(path, {
      choices: { steps: [intoRows(['2021', '2022', '2023'])] },
    });
    expect(shown.ok && shown.value.rows[3]).toEqual(['Aalen', 2021, 4]);
    expect(shown.ok && shown.value.lines).toEqual([2, 2, 2, 3, 3, 3]);
    const before = await fixture.engine.previewFile(path);
    expect(before.ok && before.value.proposals).toEqual([
      { kind: 'columns-into-rows', columns: ['2021', '2022', '2023'], names: 'Jahr', values: 'Wert' },
    ]);
  });
});
