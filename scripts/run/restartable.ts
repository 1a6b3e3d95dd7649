import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export interface Restartable {
  /** Ends the process at once, without the questions a program asks on closing, and starts it again. */
  restart(): Promise<void>;
  /** Writes a line to its standard input. */
  tell(line: string): void;
  /** The exit code once it has ended by itself. */
  readonly ended: Promise<number>;
}

/** Keeps one process that can be started again; `start` must give it a pipe as its standard input. */
export function runRestartable(start: () => ChildProcess): Restartable {
  let current: ChildProcess;
  let follow: (child: ChildProcess) => void = () => {};
  const ended = new Promise<number>((resolve, reject) => {
    follow = (child) => {
      child.once('error', reject);
      child.once('exit', (code) => child === current && resolve(code ?? 1));
      child.stdin?.on('error', () => {});
    };
  });
  const launch = () => {
    current = start();
    follow(current);
  };
  launch();
  return {
    ended,
    tell: (line) => current.stdin?.write(`${line}\n`),
    restart: async () => {
      const old = current;
      // It has ended already: then the person closed it, and it is not for us to bring it back.
      if (old.exitCode !== null || old.signalCode !== null) return;
      old.removeAllListeners('exit');
      old.kill('SIGKILL');
      // The program allows one instance: the next may start only when this one is gone.
      await once(old, 'exit');
      launch();
    },
  };
}
