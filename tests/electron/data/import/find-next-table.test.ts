import { describe, expect, it } from 'vitest';
import { readRecords } from '../../../../electron/data/import/csv-records';
import { findNextTable } from '../../../../electron/data/import/find-next-table';
import { isRepeated, repeatTest } from '../../../../electron/data/import/repeated-header';

const header = [['Kreis', 'Fälle', 'Kosten']];
const rows = 'Ulm;312;1.200,50\nAalen;145;900,00\nBiberach;101;610,10\n';
const find = (below: string) => findNextTable(readRecords(rows + below, { delimiter: ';' }, 2), header);

describe('a second table', () => {
  it('begins behind a blank line, with a header of its own', () => {
    const table = 'Jahr;Fälle\n2021;500\n2022;520\n';
    expect(find(`\n${table}`)).toEqual({ line: 6, headerRow: 6, headers: ['Jahr', 'Fälle'] });
    expect(find(`;;\n${table}`)?.line).toBe(6);
    expect(find(`\nTabelle 2\n${table}`)).toMatchObject({ line: 6, headerRow: 7 });
  });

  it('may have the same header, under a title of its own', () => {
    expect(find(`\nTabelle 2: Männer\nKreis;Fälle;Kosten\n${rows}`)).toMatchObject({ headerRow: 7 });
  });

  it.each([
    ['rows after a gap', `\n${rows}`],
    ['the header again', `\nKreis;Fälle;Kosten\n${rows}`],
    ['notes', '\nQuelle: Amt für Statistik;;\n1) vorläufig;;\n2) geschätzt;;\n'],
    ['a legend of two columns', '\nZeichen;Bedeutung\n-;nichts vorhanden\n.;unbekannt\nx;nicht sinnvoll\n'],
    ['totals after a gap', '\nSumme;558;2.710,60\nMittel;186;903,53\nMedian;145;900,00\n'],
    ['no blank line', 'Jahr;Fälle\n2021;500\n2022;520\n'],
  ])('is not %s', (_, below) => expect(find(below)).toBeUndefined());
});

describe('a header that stands again', () => {
  const cells = (text: string) => text.split(';');
  it('is known by all of its lines, one after the other', () => {
    const isRepeat = repeatTest([cells('Kreis;2022;;2023;'), cells(';weiblich;männlich;weiblich;männlich')]);
    expect(isRepeat(cells('Ulm;1;2;3;4'))).toBe(false);
    expect(isRepeat(cells(';weiblich;männlich;weiblich;männlich'))).toBe(false);
    expect(isRepeat(cells('Kreis; 2022;;2023'))).toBe(true);
    expect(isRepeat(cells(';weiblich;männlich;weiblich;männlich'))).toBe(true);
    expect(isRepeat(cells(';weiblich;männlich;weiblich;männlich'))).toBe(false);
  });

  it('is no row of a table of one column, nor of one without a header', () => {
    expect(repeatTest([['Name']])(['Name'])).toBe(false);
    expect(isRepeated([], readRecords('a;b\na;b\n', { delimiter: ';' }))).toBe(false);
  });
});
