import type { ReadProgress } from '../../model/read-progress';
import type { CommandContext } from './command-context';

/** Work shorter than this is not worth a line. Milliseconds. */
const patience = 1_000;

/** Shows on a terminal how far a long piece of work is, in one line that is gone when it is done. */
export function showProgress(
  subject: string,
  { io }: CommandContext,
): { readonly show: (progress: ReadProgress) => void; readonly end: () => void } {
  const begun = Date.now();
  let shown = -1;
  return {
    show: ({ share }) => {
      const percent = Math.floor(share * 100);
      if (!io.stderr.isTTY || percent === shown || Date.now() - begun < patience) return;
      shown = percent;
      io.stderr.write(`\r${subject} … ${percent} %\u001b[K`);
    },
    end: () => {
      if (shown >= 0) io.stderr.write('\r\u001b[K');
    },
  };
}
