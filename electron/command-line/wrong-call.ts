import type { CommanderError } from 'commander';
import type { Detail } from '../../model/failure';

/** What is wrong with a call, from the error of the parser, whose own words are English only. */
export function describeWrongCall(error: CommanderError): Detail {
  const [, named = ''] = /'([^']*)'/.exec(error.message) ?? [];
  const [, given = ''] = /argument '([^']*)' is invalid/.exec(error.message) ?? [];
  switch (error.code) {
    case 'commander.unknownCommand':
      return { de: `den Befehl „${named}“ gibt es nicht`, en: `there is no command “${named}”` };
    case 'commander.unknownOption':
      return { de: `die Option „${named}“ gibt es nicht`, en: `there is no option “${named}”` };
    case 'commander.missingArgument':
      return { de: `die Angabe „${named}“ fehlt`, en: `the argument “${named}” is missing` };
    case 'commander.optionMissingArgument':
      return { de: `die Option „${named}“ braucht eine Angabe`, en: `the option “${named}” needs a value` };
    case 'commander.missingMandatoryOptionValue':
      return { de: `die Option „${named}“ fehlt`, en: `the option “${named}” is missing` };
    case 'commander.excessArguments':
      return { de: 'es sind zu viele Angaben', en: 'there are too many arguments' };
    case 'commander.invalidArgument':
      return { de: `„${given}“ passt nicht zu „${named}“`, en: `“${given}” does not fit “${named}”` };
    case 'commander.conflictingOption':
      return {
        de: `die Option „${named}“ verträgt sich nicht mit einer anderen`,
        en: `the option “${named}” does not go with another one`,
      };
    case 'commander.help':
      return { de: 'es fehlt ein Befehl', en: 'a command is missing' };
    default:
      return error.message.replace(/^error: /, '');
  }
}
