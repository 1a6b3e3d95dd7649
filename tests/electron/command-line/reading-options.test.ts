import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import type { CommandContext } from '../../../electron/command-line/command-context';
import {
  addReadingOptions,
  type ReadingOptions,
  readChoices,
} from '../../../electron/command-line/reading-options';
import { describeFailure } from '../../../model/failure';

function parse(...args: readonly string[]) {
  const context = { say: (de: string) => de, language: 'de' } as unknown as CommandContext;
  const command = addReadingOptions(new Command().exitOverride(), context);
  command.parse(args, { from: 'user' });
  return readChoices(command.opts<ReadingOptions>(), 'de');
}

describe('what a call says of how a file is read', () => {
  it.each([
    [[], {}],
    [['--encoding', 'ISO-8859-15'], { encoding: 'iso-8859-15' }],
    [['--delimiter', 'tab'], { delimiter: '\t' }],
    [['--delimiter', '#'], { delimiter: '#' }],
    [['--quote', 'none'], { quote: '' }],
    [['--decimal', ',', '--thousands', '.'], { decimal: ',', thousands: '.' }],
    [['--decimal', 'point', '--thousands', 'none'], { decimal: '.', thousands: '' }],
    [['--thousands', 'apostrophe'], { thousands: "'" }],
    [['--header', '4-6', '--last', '250'], { headerRow: 4, headerRows: 3, lastRow: 250 }],
    [['--header', '4'], { headerRow: 4 }],
    [['--header', '0'], { headerRow: 0 }],
    [
      ['--range', 'B4:F20', '--sheet', 'Daten', '--entry', 'a.csv'],
      { range: 'B4:F20', sheet: 'Daten', entry: 'a.csv' },
    ],
    [
      [
        '--type',
        'PLZ=text',
        'a=b=number',
        '--unit',
        'a=b=Tsd. Euro',
        '--leave-out',
        'Nr.',
        '--type',
        'Tag=month-first',
      ],
      {
        columns: {
          PLZ: { type: 'text' },
          'a=b': { type: 'number', unit: 'Tsd. Euro' },
          Tag: { type: 'date', days: 'month-first' },
          'Nr.': { leftOut: true },
        },
      },
    ],
  ])('%j', (args, choices) => {
    expect(parse(...args)).toEqual({ ok: true, value: choices });
  });

  it.each([
    [
      ['--encoding', 'latin'],
      '--encoding kann nicht „latin“ sein; möglich ist zum Beispiel: utf-8, utf-16le',
    ],
    [['--encoding', 'constructor'], '--encoding kann nicht „constructor“ sein'],
    [['--delimiter', ';;'], '--delimiter kann nicht „;;“ sein; möglich ist zum Beispiel: ;, ,, |, tab'],
    [['--decimal', 'x'], '--decimal kann nicht „x“ sein'],
    [['--thousands', '_'], '--thousands kann nicht „_“ sein'],
    [['--decimal', ',', '--thousands', ','], '„,“ kann nicht zugleich --decimal und --thousands sein'],
    [['--header', '6-4'], '--header kann nicht „6-4“ sein'],
    [['--header', '-1'], '--header kann nicht „-1“ sein'],
    [['--last', 'x'], '--last kann nicht „x“ sein'],
    [['--type', 'PLZ'], '--type kann nicht „PLZ“ sein; möglich ist zum Beispiel: PLZ=text, PLZ=integer'],
    [['--type', 'PLZ=zahl'], '--type kann nicht „PLZ=zahl“ sein'],
    [['--unit', 'Euro'], '--unit kann nicht „Euro“ sein'],
  ])('%j is refused with what is possible', (args, sentence) => {
    const read = parse(...args);
    expect(read.ok ? '' : describeFailure(read.failure, 'de')).toContain(sentence);
  });
});
