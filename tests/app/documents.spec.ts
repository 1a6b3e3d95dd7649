import { join } from 'node:path';
import { readBriefing } from '../../electron/document/read-briefing';
import { writeBriefing } from '../../electron/document/write-briefing';
import type { Briefing } from '../../model/briefing';
import { smallBriefing, smallContent } from '../electron/document/small-briefing';
import { answerDialogs, expect, readAsked, test } from './program';

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
