import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeBriefing } from './make-briefing';
import { answerDialogs, expect, type Program, readAsked, test } from './program';

const table = 'Kreis;Einwohner\nUlm;126329\nHeilbronn;126592\n';

/** Starts the program a second time with this profile, from another folder; resolves to its exit code. */
function startAgain(program: Program, from: string, files: readonly string[]): Promise<number | null> {
  const repository = fileURLToPath(new URL('../..', import.meta.url));
  const flags = ['--no-sandbox', `--user-data-dir=${program.profile}`];
  const second = spawn(process.env.LECTERN_ELECTRON ?? '', [...flags, repository, ...files], {
    cwd: from,
    stdio: 'ignore',
  });
  return new Promise((resolve) => second.on('exit', resolve));
}

test('a dataset given as an argument is read, kept and can be asked', async ({ start, folder }) => {
  await writeFile(join(folder, 'kreise.csv'), table);
  // The path is relative to the folder the program was started in.
  const program = await start({ files: ['kreise.csv'] });
  await expect(program.workshop.getByText('Einwohner').first()).toBeVisible();
  const current = async () => {
    const answer = await program.call('document.current');
    return answer.ok ? answer.value.briefing.datasets.map((dataset) => dataset.rowCount) : [];
  };
  await expect.poll(current).toEqual([2]);
  const answer = await program.call('query.ask', {
    query: { dataset: 'kreise', measures: [{ kind: 'sum', column: 'Einwohner' }] },
  });
  expect(answer).toMatchObject({ ok: true, value: { rows: [[252_921]] } });
});

test('a second start hands its files over, relative to its own folder', async ({ start, folder }) => {
  const program = await start();
  const elsewhere = join(folder, 'elsewhere');
  await mkdir(elsewhere);
  await makeBriefing(join(elsewhere, 'zweite.briefing'));
  expect(await startAgain(program, elsewhere, ['zweite.briefing'])).toBe(0);
  expect(await program.events('document.opened', 1)).toMatchObject([
    { state: { fileName: 'zweite.briefing', saved: true } },
  ]);
});

test('files asked for together are opened one after the other, in their order', async ({ start, folder }) => {
  const program = await start();
  await makeBriefing(join(folder, 'a.briefing'));
  await writeFile(join(folder, 'eins.csv'), table);
  await writeFile(join(folder, 'zwei.csv'), table);
  expect(await startAgain(program, folder, ['a.briefing', 'eins.csv', 'zwei.csv'])).toBe(0);
  const read = await program.events('dataset.imported', 2);
  expect(read.map((report) => report.dataset.origin.fileName)).toEqual(['eins.csv', 'zwei.csv']);
  expect(await program.events('document.opened')).toHaveLength(1);
});

test('what cannot be opened is said, and what comes behind it is opened', async ({ start, folder }) => {
  const program = await start({ language: 'de' });
  await writeFile(join(folder, 'bild.svg'), '<svg/>');
  await writeFile(join(folder, 'eins.csv'), table);
  expect(await startAgain(program, folder, ['bild.svg', 'nix.csv', 'eins.csv'])).toBe(0);
  await program.events('dataset.imported', 1);
  expect(await program.events('failure', 2)).toMatchObject([
    { code: 'file-kind-unknown', detail: { file: 'bild.svg' } },
    { code: 'file-missing', detail: { file: 'nix.csv' } },
  ]);
  await expect(program.workshop.getByText('Die Datei „nix.csv“ wurde nicht gefunden.')).toBeVisible();
});

test('opening asks first where work would be lost', async ({ start, folder }) => {
  const program = await start();
  await writeFile(join(folder, 'eins.csv'), table);
  await startAgain(program, folder, ['eins.csv']);
  await program.events('dataset.imported', 1);
  await answerDialogs(program.app, { message: 2 });
  await makeBriefing(join(folder, 'a.briefing'));
  await startAgain(program, folder, ['a.briefing']);
  await expect.poll(() => readAsked(program.app)).toEqual(['Do you want to save the new briefing?']);
  expect(await program.events('document.opened')).toHaveLength(0);
});

test('files chosen in a dialog and dropped files take the same way', async ({ start, folder }) => {
  const program = await start();
  await writeFile(join(folder, 'eins.csv'), table);
  await answerDialogs(program.app, { open: [join(folder, 'eins.csv')] });
  await program.call('dataset.choose');
  await program.events('dataset.imported', 1);

  await makeBriefing(join(folder, 'drop.briefing'));
  await answerDialogs(program.app, { message: 1 });
  // A file with a path comes from the system only: an input of files is the nearest that a test can get.
  await program.workshop.evaluate(() => {
    const input = Object.assign(document.createElement('input'), { type: 'file', id: 'dropped' });
    document.body.append(input);
  });
  await program.workshop.setInputFiles('#dropped', join(folder, 'drop.briefing'));
  await program.workshop.evaluate(() => {
    const { lectern } = globalThis as unknown as { lectern: { openDropped: (files: File[]) => void } };
    const input = document.querySelector<HTMLInputElement>('#dropped');
    lectern.openDropped([...(input?.files ?? []), new File(['x'], '/etc/passwd.briefing')]);
  });
  expect(await program.events('document.opened', 1)).toMatchObject([
    { state: { fileName: 'drop.briefing' } },
  ]);
  expect(await program.events('failure')).toEqual([]);
});
