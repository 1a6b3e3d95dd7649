import { join } from 'node:path';
import { hasDummyDisplays, startDummyDisplays } from './dummy-displays';
import { makeBriefing } from './make-briefing';
import { expect, type Program, test } from './program';

test.skip(!hasDummyDisplays(), 'needs Xorg with its dummy driver');

/** Bounds of the audience's window. */
function audienceBounds(program: Program) {
  return program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((window) => window.webContents.getURL().includes('audience'))
      ?.getBounds(),
  );
}

const first = { x: 0, y: 0, width: 1280, height: 800 };
const second = { x: 1280, y: 0, width: 1920, height: 1080 };

test('the show is on the second display, and follows when that is unplugged and plugged in again', async ({
  start,
  folder,
}) => {
  const displays = await startDummyDisplays(folder);
  try {
    const path = join(folder, 'kreise.briefing');
    await makeBriefing(path);
    const program = await start({ files: [path], display: displays.name });
    expect(await program.call('program.describe')).toMatchObject({ value: { displays: 2 } });

    await program.call('show.start', { slide: 1, language: 'de' });
    await program.events('show.moved', 1);
    await expect.poll(() => audienceBounds(program)).toEqual(second);

    await displays.unplugSecond();
    await expect.poll(() => audienceBounds(program)).toEqual(first);
    expect(await program.events('displays', 1)).toEqual([{ count: 1 }]);

    await displays.plugSecond();
    await expect.poll(() => audienceBounds(program)).toEqual(second);
    // Still the same show, at the same slide.
    expect((await program.events('show.moved')).at(-1)).toMatchObject({ slide: 1 });
    await program.close();
  } finally {
    displays.close();
  }
});
