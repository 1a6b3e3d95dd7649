// @ts-check
// JavaScript, because scripts/lectern.mjs needs it before any TypeScript is loaded.

/**
 * Where a command of the command line runs: what draws needs Electron, the rest starts faster without. Decides by the
 * first word that is no option; asking for help draws nothing.
 * @param {readonly string[]} args
 * @returns {'node' | 'electron'}
 */
export function routeCommand(args) {
  const command = args.find((argument) => !argument.startsWith('-'));
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  const asksForHelp = options.includes('--help') || options.includes('-h');
  return command === 'export' && !asksForHelp ? 'electron' : 'node';
}
