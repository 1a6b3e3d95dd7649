import { Command, CommanderError } from 'commander';
import { describeFailure, type Failure, isOurFault } from '../../model/failure';
import type { ExitCode } from './add-command';
import { CommandContext, type CommandLineIo, OutputClosed } from './command-context';
import { commands } from './commands';
import { describeWrongCall } from './wrong-call';

/**
 * Runs one call of the command line (`argv` without program and script) and gives its exit code. Results go to
 * `io.stdout`, messages to `io.stderr`; the process is neither ended nor otherwise touched.
 */
export async function runCommandLine(argv: readonly string[], io: CommandLineIo): Promise<ExitCode> {
  const context = new CommandContext(io);
  try {
    return await run(argv, context);
  } catch (error) {
    if (error instanceof OutputClosed) return 0;
    const failure: Failure = { code: 'internal', detail: {}, cause: String(error) };
    await conclude(failure, context).catch(() => undefined);
    return 3;
  } finally {
    await context.close();
  }
}

async function run(argv: readonly string[], context: CommandContext): Promise<ExitCode> {
  const ended: { by: ExitCode | Failure } = { by: 0 };
  const output: string[] = [];
  const program = makeProgram(context, (text) => output.push(text));
  for (const add of commands) {
    add(program, context, (result) => {
      ended.by = result;
    });
  }
  if (argv.length === 0) {
    await context.tell(program.helpInformation().trimEnd());
    return 2;
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (output.length > 0) await context.print(output.join(''));
    if (error.exitCode === 0) return 0;
    ended.by = { code: 'call-wrong', detail: { reason: describeWrongCall(error) } };
  }
  return conclude(ended.by, context);
}

async function conclude(ended: ExitCode | Failure, context: CommandContext): Promise<ExitCode> {
  if (typeof ended === 'number') return ended;
  const ours = isOurFault(ended);
  // There is no log beside the command line: whoever reports a fault of ours needs what is known of it.
  const cause = ours && ended.cause ? ` [${ended.cause}]` : '';
  await context.tell(describeFailure(ended, context.language) + cause);
  return ours ? 3 : 2;
}

function makeProgram(context: CommandContext, write: (text: string) => void): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': context.say('Aufruf:', 'Usage:'),
    'Arguments:': context.say('Angaben:', 'Arguments:'),
    'Options:': context.say('Optionen:', 'Options:'),
    'Commands:': context.say('Befehle:', 'Commands:'),
  };
  return new Command('lectern')
    .description(
      context.say(
        'Lectern macht aus Programmdaten ein Briefing, führt es ohne Netz vor und gibt es als PDF weiter.',
        'Lectern turns programme data into a briefing, presents it without a network and hands it out as a PDF.',
      ),
    )
    .usage(context.say('BEFEHL …', 'COMMAND …'))
    .version(context.io.version, '-V, --version', context.say('zeigt die Version', 'shows the version'))
    .helpOption('-h, --help', context.say('zeigt diese Hilfe', 'shows this help'))
    .helpCommand(false)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: write, writeErr: () => undefined, outputError: () => undefined })
    .configureHelp({
      helpWidth: 100,
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: (usage) => usage.replace('[options]', context.say('[Optionen]', '[options]')),
      subcommandTerm: (command) =>
        `${command.name()} ${command.usage().replaceAll(/\[options\] ?/g, '')}`.trim(),
    });
}
