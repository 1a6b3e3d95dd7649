import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeBriefing } from './make-briefing';
import { answerDialogs, expect, type Program, test } from './program';

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

test('a data process that is killed while a file is shown costs nothing of it', async ({ start, folder }) => {
  const path = join(folder, 'kreise.csv');
  await writeFile(path, 'Kreis;PLZ\nUlm;89073\nBonn;53111\n');
  const program = await start({ imports: 'ask' });
  await answerDialogs(program.app, { open: [path] });
  await program.call('dataset.choose');
  const [proposed] = await program.events('import.proposed', 1);
  const id = proposed?.id ?? '';
  process.kill((await findDataProcess(program)) ?? 0, 'SIGKILL');
  await program.events('data.restarted', 1);

  const choices = { columns: { PLZ: { type: 'integer' as const } } };
  expect(await program.call('import.preview', { import: id, choices })).toMatchObject({
    ok: true,
    value: { columns: [{ name: 'Kreis' }, { name: 'PLZ', type: 'integer' }] },
  });
  expect(await program.call('import.accept', { import: id, choices })).toMatchObject({ ok: true });
  expect(await program.events('dataset.imported', 1)).toMatchObject([
    { dataset: { rowCount: 2, reading: { choices }, columns: [{}, { type: 'integer' }] } },
  ]);
  const names = await readdir(program.profile, { recursive: true });
  expect(names.filter((name) => /(^|[/\\])preview-/.test(name))).toEqual([]);
});
