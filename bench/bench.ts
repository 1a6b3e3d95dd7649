import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../scripts/build';
import { ensurePackages } from '../scripts/debian-packages';
import { withDisplay } from '../scripts/display';
import { findElectron } from '../scripts/electron-runtime';
import { runScript } from '../scripts/run/run-script';
import { describeMachine, type Machine } from './machine';
import { measureImport } from './measure-import';
import { describeLarge, type LargeFiles, measureLarge } from './measure-large';
import { measurePaper } from './measure-paper';
import { describeScroll, measureScroll, type ScrollRun } from './measure-scroll';
import { describeWalk, measureShow, type ShowWalk } from './measure-show';
import { describeStage, measureStage, type StageRun } from './measure-stage';
import { measureStart } from './measure-start';
import { measureWorkbook } from './measure-workbook';
import { type Comparison, seconds } from './timing';

/**
 * npm run bench [-- --quick] [-- --large] [-- --json]: what design asks of speed, each measured against the least that the same engine
 * needs on the same machine in the same run. The result goes to standard output, progress to standard error.
 */
await runScript(async () => {
  const { values } = parseArgs({
    options: { json: { type: 'boolean' }, quick: { type: 'boolean' }, large: { type: 'boolean' } },
  });
  const options = { runs: values.quick ? 3 : 7, onRun: (line: string) => console.error(line) };
  await ensurePackages();
  await ensureBuilt({ atOnce: true });
  const electron = await findElectron();
  const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
  try {
    const { comparisons, show, hard, scroll } = await withDisplay(async (env) => {
      const stage = { electron, env };
      const comparisons = [
        await measureStart(stage, folder, options),
        ...(await measurePaper(stage, folder, options)),
        await measureImport(folder, options),
        await measureWorkbook(folder, options),
      ];
      return {
        comparisons,
        show: await measureShow(stage),
        hard: await measureStage(stage, options.runs),
        scroll: await measureScroll(stage),
      };
    });
    const large = await measureLarge(folder, values.large === true);
    const machine = describeMachine(electron);
    console.log(
      values.json
        ? JSON.stringify({ machine, comparisons, show, hard, scroll, large }, null, 2)
        : report(machine, comparisons, show, hard, scroll, large),
    );
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

function report(
  machine: Machine,
  comparisons: readonly Comparison[],
  show: ShowWalk,
  hard: StageRun,
  scroll: readonly ScrollRun[],
  large: LargeFiles,
): string {
  const { processor, cores, memory, system, node, electron } = machine;
  return [
    `${processor}, ${cores} cores, ${memory} GiB, ${system}, Node ${node}, Electron ${electron}`,
    ...comparisons.map(({ name, ours, theirs, ratio, target }) =>
      [
        `\n${name}: ${ratio} times, target ${target} (${ratio <= target ? 'met' : 'missed'})`,
        `  ${seconds(ours.median)}  ${ours.label} [${ours.runs.join(', ')} ms]`,
        `  ${seconds(theirs.median)}  ${theirs.label} [${theirs.runs.join(', ')} ms]`,
      ].join('\n'),
    ),
    `\n${describeWalk(show)}`,
    `\n${describeStage(hard)}`,
    `\n${describeScroll(scroll)}`,
    `\n${describeLarge(large)}`,
  ].join('\n');
}
