/** Where a command of the command line runs: what draws needs Electron, the rest starts faster without. */
export type Route = 'node' | 'electron';

/** Decides by the first word that is no option; asking for help draws nothing. */
export function routeCommand(args: readonly string[]): Route {
  const command = args.find((argument) => !argument.startsWith('-'));
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  const asksForHelp = options.includes('--help') || options.includes('-h');
  return command === 'export' && !asksForHelp ? 'electron' : 'node';
}
