import { join } from 'node:path';
import { readBriefing } from '../../electron/document/read-briefing';
import { writeBriefing } from '../../electron/document/write-briefing';
import type { Briefing } from '../../model/briefing';
import { smallBriefing, smallContent } from '../electron/document/small-briefing';
import { makeBriefing } from './make-briefing';
import { answerDialogs, expect, type Program, readAsked, test } from './program';

const changed: Briefing = { ...smallBriefing, title: { de: 'Geändert' } };

test('opens a briefing, changes it, saves it, and opens it again', async ({ start, folder }) => {
  const path = join(folder, 'lage.briefing');
  const copy = join(folder, 'zweite');
  await writeBriefing(path, await smallContent(join(folder, 'content')));
  const first = await start({ files: [path] });
  expect(await first.call('document.current')).toMatchObject({
    ok: true,
    value: { briefing: smallBriefing, state: { fileName: 'lage.briefing', saved: true } },
  });
  expect(await first.call('document.update', { briefing: changed })).toMatchObject({
    value: { state: { fileName: 'lage.briefing', saved: false } },
  });
  await answerDialogs(first.app, { save: copy });
  expect(await first.call('document.save', { as: true })).toEqual({
    ok: true,
    value: { fileName: 'zweite.briefing', saved: true },
  });
  await first.close();

  const second = await start({ files: [`${copy}.briefing`] });
  expect(await second.call('document.current')).toMatchObject({ value: { briefing: changed } });
  expect(await readBriefing(path, join(folder, 'unpacked'))).toMatchObject({
    value: { briefing: smallBriefing },
  });
});

test('asks before unsaved work is lost, and does what is answered', async ({ start, folder }) => {
  const path = join(folder, 'lage.briefing');
  await writeBriefing(path, await smallContent(join(folder, 'content')));
  const program = await start({ files: [path], language: 'de' });
  await program.call('document.update', { briefing: changed });

  await answerDialogs(program.app, { message: 2 });
  expect(await program.call('document.create')).toEqual({ ok: true, value: null });
  expect(await readAsked(program.app)).toEqual(['Möchten Sie die Änderungen an „lage.briefing“ speichern?']);

  await answerDialogs(program.app, { message: 0 });
  expect(await program.call('document.create')).toMatchObject({
    value: { state: { fileName: null, saved: true } },
  });
  expect(await readBriefing(path, join(folder, 'unpacked'))).toMatchObject({ value: { briefing: changed } });
});

test('closing asks, and saves even what was typed a moment before', async ({ start, folder }) => {
  const path = join(folder, 'kreise.briefing');
  await makeBriefing(path);
  const program = await start({ files: [path], language: 'de' });
  const closeWindow = () =>
    program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  const title = () =>
    program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  expect(await title()).toBe('kreise.briefing – Lectern');

  // The slide's own title, in the panel beside it.
  const field = program.workshop.getByRole('textbox', { name: 'Titel', exact: true });
  await field.click();
  await program.workshop.keyboard.press('End');
  await answerDialogs(program.app, { message: 2 });
  await program.workshop.keyboard.type(' und einer');
  await closeWindow();
  await expect.poll(() => readAsked(program.app)).toHaveLength(1);
  expect(await title()).toBe('• kreise.briefing – Lectern');

  await answerDialogs(program.app, { message: 0 });
  await program.workshop.keyboard.type(' mehr');
  const closed = program.app.waitForEvent('close');
  await closeWindow();
  await closed;
  const read = await readBriefing(path, join(folder, 'unpacked'));
  expect(read.ok && read.value.briefing.slides[0]?.title.de).toBe('Drei Kreise und einer mehr');
});

test('the window opens where it was closed', async ({ start, folder }) => {
  const profile = join(folder, 'profile');
  const bounds = { x: 40, y: 30, width: 1100, height: 700 };
  const readBounds = (program: Program) =>
    program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  const first = await start({ profile });
  await first.app.evaluate(
    ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
    bounds,
  );
  await expect.poll(() => readBounds(first)).toEqual(bounds);
  await first.close();
  expect(await readBounds(await start({ profile }))).toEqual(bounds);
});
