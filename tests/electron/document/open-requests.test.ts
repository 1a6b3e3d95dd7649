import { describe, expect, it } from 'vitest';
import { kindOfFile, queueOpenRequests } from '../../../electron/document/open-requests';

describe('queueOpenRequests', () => {
  it('keeps what is asked for before it begins, and opens one after the other', async () => {
    const requests = queueOpenRequests();
    requests.add(['a.briefing', 'b.csv']);
    const log: string[] = [];
    let finishFirst = () => {};
    const opened = requests.begin(async (path) => {
      log.push(`begin ${path}`);
      if (path === 'a.briefing') {
        await new Promise<void>((resolve) => {
          finishFirst = resolve;
        });
      }
      log.push(`end ${path}`);
    });
    requests.add(['c.csv']);
    await Promise.resolve();
    expect(log).toEqual(['begin a.briefing']);
    finishFirst();
    await opened;
    await expect
      .poll(() => log)
      .toEqual([
        'begin a.briefing',
        'end a.briefing',
        'begin b.csv',
        'end b.csv',
        'begin c.csv',
        'end c.csv',
      ]);
  });

  it('goes on behind a file that fails', async () => {
    const requests = queueOpenRequests();
    const opened: string[] = [];
    await requests.begin(async (path) => {
      if (path === 'bad.csv') throw new Error('bad');
      opened.push(path);
    });
    requests.add(['bad.csv', 'good.csv']);
    await expect.poll(() => opened).toEqual(['good.csv']);
  });

  it('does not hold up the window for a dataset', async () => {
    const requests = queueOpenRequests();
    requests.add(['large.csv']);
    // It would never resolve if it waited for the file.
    await requests.begin(() => new Promise(() => {}));
  });
});

describe('kindOfFile', () => {
  it('goes by the ending, in any case', () => {
    expect(kindOfFile('/a/Lage.BRIEFING')).toBe('briefing');
    expect(kindOfFile('/a/b.XLSX')).toBe('dataset');
    expect(kindOfFile('/a/b.svg')).toBe('unknown');
    expect(kindOfFile('/a.briefing/b')).toBe('unknown');
  });
});
