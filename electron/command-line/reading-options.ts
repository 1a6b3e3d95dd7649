import type { Command } from 'commander';
import { columnTypes } from '../../model/column';
import type { InterfaceLanguage } from '../../model/localized';
import { type ColumnChoice, encodings, type ReadingChoices } from '../../model/reading-choices';
import { fail, type Result, success } from '../../model/result';
import type { CommandContext } from './command-context';
import { combine, readColumns, readLine, readLines, readWord, type Words } from './reading-values';
import { addStepOptions, readSteps, type StepOptions } from './step-options';

/** What a call says of how a file is to be read. */
export interface ReadingOptions extends StepOptions {
  readonly sheet?: string;
  readonly range?: string;
  readonly entry?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly quote?: string;
  readonly decimal?: string;
  readonly thousands?: string;
  readonly header?: string;
  readonly last?: string;
  readonly type?: readonly string[];
  readonly unit?: readonly string[];
  readonly leaveOut?: readonly string[];
}

export function addReadingOptions(command: Command, context: CommandContext): Command {
  const say = context.say.bind(context);
  const options: readonly (readonly [flags: string, description: string])[] = [
    [
      '--sheet <NAME>',
      say(
        'Blatt oder Bereich einer Arbeitsmappe, Liste einer JSON-Datei',
        'sheet or range of a workbook, list of a JSON file',
      ),
    ],
    [
      '--range <RANGE>',
      say('Bereich einer Arbeitsmappe: ein Name, B4:F20', 'range of a workbook: a name, B4:F20'),
    ],
    ['--entry <NAME>', say('Datei in einem Archiv', 'file in an archive')],
    ['--encoding <NAME>', `${say('Zeichensatz', 'encoding')}: ${encodings.join(', ')}`],
    [
      '--delimiter <MARK>',
      say(
        'Trennzeichen: ein Zeichen, tab, space; spaces für ausgerichtete Spalten',
        'delimiter: a character, tab, space; spaces for aligned columns',
      ),
    ],
    ['--quote <MARK>', say('Zeichen um Texte, oder none', 'character around texts, or none')],
    ['--decimal <MARK>', say('Dezimalzeichen: , oder .', 'decimal mark: , or .')],
    [
      '--thousands <MARK>',
      say(
        'Tausendertrennzeichen: . , space apostrophe none',
        'mark between thousands: . , space apostrophe none',
      ),
    ],
    [
      '--header <ROW[-ROW]>',
      say(
        'Zeile oder Zeilen der Kopfzeile: 4, 4-6; 0 für keine',
        'line or lines of the header: 4, 4-6; 0 for none',
      ),
    ],
    ['--last <ROW>', say('letzte Zeile der Tabelle', 'last line of the table')],
    [
      '--type <COL=TYPE...>',
      `${say('Typ von Spalten', 'type of columns')}: ${Object.keys(typeWords).join(', ')}`,
    ],
    ['--unit <COL=UNIT...>', say('Einheit von Spalten', 'unit of columns')],
    ['--leave-out <COL...>', say('lässt Spalten weg', 'leaves columns out')],
  ];
  for (const [flags, description] of options) command.option(flags, description);
  return addStepOptions(command, context);
}

/** The choices that a call makes, or one sentence on what is wrong with them. */
export function readChoices(options: ReadingOptions, language: InterfaceLanguage): Result<ReadingChoices> {
  const { sheet, range, entry, type, unit, leaveOut } = options;
  const steps = readSteps(options, language);
  if (!steps.ok) return steps;
  if (options.decimal !== undefined && options.decimal === options.thousands) {
    const reason = {
      de: `„${options.decimal}“ kann nicht zugleich --decimal und --thousands sein`,
      en: `“${options.decimal}” cannot be both --decimal and --thousands`,
    };
    return fail('call-wrong', { reason });
  }
  return combine([
    success({
      ...(sheet === undefined ? {} : { sheet }),
      ...(range === undefined ? {} : { range }),
      ...(entry === undefined ? {} : { entry }),
      ...(steps.value.length > 0 ? { steps: [...steps.value] } : {}),
    }),
    readWord('--encoding', options.encoding, encodingWords),
    readWord('--delimiter', options.delimiter, delimiterWords, (text) =>
      isOneCharacter(text) ? { delimiter: text } : undefined,
    ),
    readWord('--quote', options.quote, quoteWords, (text) =>
      isOneCharacter(text) ? { quote: text } : undefined,
    ),
    readWord('--decimal', options.decimal, decimalWords),
    readWord('--thousands', options.thousands, thousandsWords),
    readLines('header', options.header),
    readLine('last', options.last),
    readColumns({ type, unit, leaveOut }, typeWords),
  ]);
}

function isOneCharacter(text: string): boolean {
  return text.length === 1 && !/[\r\n]/.test(text);
}

const encodingWords: Words = Object.fromEntries(encodings.map((encoding) => [encoding, { encoding }]));
const delimiterWords: Words = {
  ...{ ';': { delimiter: ';' }, ',': { delimiter: ',' }, '|': { delimiter: '|' } },
  ...{ tab: { delimiter: '\t' }, '\\t': { delimiter: '\t' }, space: { delimiter: ' ' } },
  spaces: { delimiter: 'spaces' },
};
const quoteWords: Words = { '"': { quote: '"' }, "'": { quote: "'" }, none: { quote: '' } };
const decimalWords: Words = {
  ...{ ',': { decimal: ',' }, '.': { decimal: '.' }, comma: { decimal: ',' }, point: { decimal: '.' } },
};
const thousandsWords: Words = {
  ...{ '.': { thousands: '.' }, ',': { thousands: ',' }, space: { thousands: ' ' }, ' ': { thousands: ' ' } },
  ...{ apostrophe: { thousands: "'" }, "'": { thousands: "'" }, none: { thousands: '' } },
};

/** A column may also be said to hold days of which the day, or the month, comes first. */
const typeWords: Readonly<Record<string, ColumnChoice>> = {
  ...Object.fromEntries(columnTypes.map((type) => [type, { type }])),
  'day-first': { type: 'date', days: 'day-first' },
  'month-first': { type: 'date', days: 'month-first' },
};
