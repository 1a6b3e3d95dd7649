import type { Command } from 'commander';
import type { ImportReport } from '../../model/dataset';
import type { InterfaceLanguage } from '../../model/localized';
import type { ColumnsIntoRows, Step } from '../../model/reading-step';
import { assertNever, fail, type Result, success } from '../../model/result';
import { findPeriodKind } from '../data/import/column-periods';
import type { CommandContext } from './command-context';

/** What a call says of steps. */
export interface StepOptions {
  readonly rowsFrom?: readonly string[];
  readonly names?: readonly string[];
  readonly values?: string;
  readonly fillDown?: readonly string[];
}

/** `--rows-from 2019..2023 --names Jahr --values Anzahl --fill-down Land`: what is done to the table once it is read. */
export function addStepOptions(command: Command, context: CommandContext): Command {
  const say = context.say.bind(context);
  return command
    .option(
      '--rows-from <COLUMNS...>',
      say(
        'macht aus diesen Spalten Zeilen: erste..letzte, oder jede für sich',
        'turns these columns into rows: first..last, or each by its name',
      ),
    )
    .option(
      '--names <NAME...>',
      say(
        'mit --rows-from: wie die Spalten für die Teile ihrer Namen heißen',
        'with --rows-from: what the columns for the parts of their names are called',
      ),
    )
    .option(
      '--values <NAME>',
      say(
        'mit --rows-from: wie die Spalte der Werte heißt',
        'with --rows-from: what the column of values is called',
      ),
    )
    .option(
      '--fill-down <COLUMN...>',
      say(
        'schreibt Beschriftungen, die nur in der ersten Zeile ihrer Gruppe stehen, in die übrigen',
        'writes labels that stand only in the first row of their group into its other rows',
      ),
    );
}

/** The steps that a call asks for, in the order in which they are done. */
export function readSteps(options: StepOptions, language: InterfaceLanguage): Result<readonly Step[]> {
  const { rowsFrom, names, values, fillDown = [] } = options;
  const fillings = fillDown.map((column): Step => ({ kind: 'fill-down', column }));
  if (rowsFrom === undefined) {
    if (names === undefined && values === undefined) return success(fillings);
    return fail('call-wrong', {
      reason: {
        de: '--names und --values brauchen --rows-from',
        en: '--names and --values need --rows-from',
      },
    });
  }
  const [only = ''] = rowsFrom;
  const range = rowsFrom.length === 1 ? /^(.+?)\.\.(.+)$/.exec(only)?.slice(1) : undefined;
  const columns = range ?? rowsFrom;
  if (columns.length < 2) {
    return fail('call-wrong', {
      reason: {
        de: '--rows-from braucht mindestens zwei Spalten, zum Beispiel 2019..2023',
        en: '--rows-from needs two columns at least, for example 2019..2023',
      },
    });
  }
  const other = { de: ['Merkmal', 'Wert'], en: ['Attribute', 'Value'] }[language];
  const called = findPeriodKind(columns)?.kind.called[language];
  const [name = called ?? other[0] ?? '', ...moreNames] = names ?? [];
  return success([
    ...fillings,
    {
      ...{ kind: 'columns-into-rows', columns: [...columns], names: name, values: values ?? other[1] ?? '' },
      ...(range ? { between: true } : {}),
      ...(moreNames.length > 0 ? { moreNames } : {}),
    },
  ]);
}

/** A call that names a column which is not there is wrong, while a file may have lost it. */
export function refuseUndone({ undone = [], dataset }: ImportReport): Result<null> {
  const [first] = undone;
  if (!first) return success(null);
  const columns = dataset.columns.map(({ name }) => name).join(', ');
  return fail('column-missing', { column: first.column, columns });
}

/** The options that do a step, as a person would type them. */
export function writeStepOptions(step: Step): string {
  switch (step.kind) {
    case 'fill-down':
      return `--fill-down ${quote(step.column)}`;
    case 'columns-into-rows':
      return `--rows-from ${writeColumns(step)} --names ${[step.names, ...(step.moreNames ?? [])].map(quote).join(' ')} --values ${quote(step.values)}`;
    default:
      return assertNever(step);
  }
}

/** Proposed columns stand side by side. */
function writeColumns({ columns }: ColumnsIntoRows): string {
  return quote(`${columns[0] ?? ''}..${columns.at(-1) ?? ''}`);
}

function quote(text: string): string {
  return /^[\p{L}\p{N}._-]+$/u.test(text) ? text : `"${text.replaceAll(/(["$`\\])/g, '\\$1')}"`;
}
