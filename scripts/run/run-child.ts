import { type SpawnOptions, spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Runs a command with our own standard streams and resolves to its exit code (128 + number when a signal ended it, as
 * a shell says it). Signals that ask us to end are handed on, and we end when the child has.
 */
export function runChild(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    const forward = (signal: NodeJS.Signals) => child.kill(signal);
    // On Ctrl+C the terminal signals the whole group: the child has it already, we only wait for it.
    const wait = () => {};
    process.on('SIGTERM', forward).on('SIGHUP', forward).on('SIGINT', wait);
    const leave = () => process.off('SIGTERM', forward).off('SIGHUP', forward).off('SIGINT', wait);
    child.once('error', (error) => {
      leave();
      reject(error);
    });
    child.once('exit', (code, signal) => {
      leave();
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}
