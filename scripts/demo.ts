import { mkdir } from 'node:fs/promises';
import { relative } from 'node:path';
import { ensureBuilt } from './build';
import { hasScreen } from './display';
import { withProgress } from './run/progress';
import { inRepository, repository } from './run/repository.mjs';
import { prepareProgram } from './run/run-program';
import { runScript, ScriptError } from './run/run-script';

/**
 * npm run demo: gets what the machine lacks, builds the program, makes the sample briefing from its dataset files, exports
 * it to a PDF and, where there is a screen, opens it.
 */
await runScript(async () => {
  const briefing = inRepository('out', 'bruessel-2024.briefing');
  const pdf = inRepository('out', 'bruessel-2024.pdf');
  await mkdir(inRepository('out'), { recursive: true });
  const runProgram = await prepareProgram();
  await ensureBuilt({ atOnce: true });
  // Loaded only here: it reads and writes with the program's own modules.
  const { makeSample } = await import('./sample/make-sample');
  await withProgress(
    'Making the sample briefing',
    (onProgress) => makeSample({ outFile: briefing, onProgress }),
    { atOnce: true },
  );
  const exportIt = async () => {
    const code = await runProgram(['export', briefing, '--to', pdf], { folder: repository, quiet: true });
    if (code !== 0) throw new ScriptError(`The sample could not be exported (exit code ${code}).`);
  };
  await withProgress('Exporting it as a PDF', exportIt, { atOnce: true });
  console.log(`The briefing: ${here(briefing)}\nThe PDF:      ${here(pdf)}`);
  if (!(await hasScreen())) {
    console.log(
      'There is no screen here, so the program is not opened. With one, this opens it: npm start out/bruessel-2024.briefing',
    );
    return 0;
  }
  console.log('Opening the program; this command ends when you quit it.');
  return runProgram([briefing], { folder: repository });
});

function here(path: string): string {
  return relative(process.cwd(), path);
}
