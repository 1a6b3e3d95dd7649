/** Says what a step has reached, e.g. "54 of 110 MB". */
export type Report = (detail: string) => void;

interface ProgressOptions {
  /** Announce the step when it begins; otherwise only when it takes longer than a second. */
  readonly atOnce?: boolean;
  readonly write?: (line: string) => void;
}

/**
 * Runs a step and shows on standard error that it runs: its label, every five seconds how far it is, and its end.
 * A step that is over within a second stays silent, so quick commands say nothing but their result.
 */
export async function withProgress<T>(
  label: string,
  work: (report: Report) => Promise<T>,
  { atOnce = false, write = writeLine }: ProgressOptions = {},
): Promise<T> {
  const started = Date.now();
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
  let detail = '';
  let announced = false;
  const announce = () => {
    announced = true;
    write(`${label} ...`);
  };
  if (atOnce) announce();
  const first = setTimeout(() => announced || announce(), 1000);
  const again = setInterval(() => write(`${label}: ${detail === '' ? '' : `${detail}, `}${seconds()}`), 5000);
  try {
    const result = await work((text) => {
      detail = text;
    });
    if (announced) write(`${label}: done, ${seconds()}`);
    return result;
  } catch (error) {
    if (announced) write(`${label}: failed, ${seconds()}`);
    throw error;
  } finally {
    clearTimeout(first);
    clearInterval(again);
  }
}

function writeLine(line: string): void {
  process.stderr.write(`${line}\n`);
}
