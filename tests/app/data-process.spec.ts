import { join } from 'node:path';
import { makeBriefing } from './make-briefing';
import { expect, type Program, test } from './program';

const sum = { dataset: 'kreise', measures: [{ kind: 'sum', column: 'Einwohner' }] } as const;
const ask = (program: Program, limit: number) =>
  program.call('query.ask', { query: { ...sum, measures: [...sum.measures], limit } });

/** The data process, as the system sees it. */
function findDataProcess(program: Program): Promise<number | undefined> {
  return program.app.evaluate(
    ({ app }) => app.getAppMetrics().find((process) => process.name === 'Lectern data')?.pid,
  );
}

test('the data process is not started for what the file has answers to', async ({ start, folder }) => {
  const path = join(folder, 'kreise.briefing');
  await makeBriefing(path);
  const program = await start({ files: [path] });
  expect(await program.call('document.current')).toMatchObject({
    value: { state: { fileName: 'kreise.briefing' } },
  });
  await program.call('show.start', { slide: 0, language: 'de' });
  await expect.poll(() => program.app.windows().length).toBe(2);
  expect(await findDataProcess(program)).toBe(undefined);
  await ask(program, 1);
  expect(await findDataProcess(program)).toBeGreaterThan(0);
});

test('a killed data process is started again, the person is told, and work goes on', async ({
  start,
  folder,
}) => {
  const path = join(folder, 'kreise.briefing');
  await makeBriefing(path);
  const program = await start({ files: [path], language: 'de' });
  expect(await ask(program, 1)).toMatchObject({ ok: true, value: { rows: [[411_318]] } });

  const first = await findDataProcess(program);
  expect(first).toBeGreaterThan(0);
  process.kill(first ?? 0, 'SIGKILL');
  expect(await program.events('data.restarted', 1)).toMatchObject([{ code: 'data-process-ended' }]);
  await expect(program.workshop.getByText('Die Datenverarbeitung wurde unerwartet beendet')).toBeVisible();

  // Its datasets are there again, and what is open is as it was.
  expect(await ask(program, 2)).toMatchObject({ ok: true, value: { rows: [[411_318]] } });
  expect(await findDataProcess(program)).not.toBe(first);
  expect(await program.call('document.current')).toMatchObject({
    value: { state: { fileName: 'kreise.briefing', saved: true } },
  });
});
