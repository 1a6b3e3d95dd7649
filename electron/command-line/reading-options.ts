import type { Command } from 'commander';
import type { InterfaceLanguage } from '../../model/localized';
import type { ReadingChoices } from '../../model/reading-choices';
import { type Result, success } from '../../model/result';
import type { CommandContext } from './command-context';
import { addStepOptions, readSteps, type StepOptions } from './step-options';

/** What a call says of how a file is to be read. */
export interface ReadingOptions extends StepOptions {
  readonly sheet?: string;
  readonly entry?: string;
}

export function addReadingOptions(command: Command, context: CommandContext): Command {
  const sheet = context.say(
    'Blatt oder Bereich einer Arbeitsmappe, Liste einer JSON-Datei',
    'sheet or range of a workbook, list of a JSON file',
  );
  const entry = context.say('Datei in einem Archiv', 'file in an archive');
  return addStepOptions(command.option('--sheet <NAME>', sheet).option('--entry <NAME>', entry), context);
}

export function readChoices(options: ReadingOptions, language: InterfaceLanguage): Result<ReadingChoices> {
  const { sheet, entry } = options;
  const steps = readSteps(options, language);
  if (!steps.ok) return steps;
  return success({
    ...(sheet === undefined ? {} : { sheet }),
    ...(entry === undefined ? {} : { entry }),
    ...(steps.value.length > 0 ? { steps: [...steps.value] } : {}),
  });
}
