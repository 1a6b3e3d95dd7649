/** A message for the person who ran the script: one sentence, no stack. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
}

/** Runs a script's main function; what it resolves to is the exit code. A ScriptError becomes its sentence and exit code 1. */
export async function runScript(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
