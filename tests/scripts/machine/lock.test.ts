import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withLock } from '../../../scripts/machine/lock';
import { inRepository } from '../../../scripts/run/repository.mjs';
import { temporaryFolder } from '../temporary-folder';

const folder = temporaryFolder();

it('lets one at a time work, and says who waits', async () => {
  const log = join(folder, 'order.txt');
  let waited = 0;
  const work = (name: string) =>
    withLock(
      folder,
      async () => {
        appendFileSync(log, `${name} begins\n`);
        await new Promise((resolve) => setImmediate(resolve));
        appendFileSync(log, `${name} ends\n`);
      },
      () => {
        waited += 1;
      },
    );
  await Promise.all(['a', 'b', 'c', 'd'].map(work));
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  expect(lines).toHaveLength(8);
  for (let at = 0; at < 8; at += 2) {
    expect(lines[at + 1]).toBe(lines[at]?.replace('begins', 'ends'));
  }
  expect(waited).toBe(3);
});

it('lets go when the work fails', async () => {
  await expect(withLock('failing', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await withLock('failing', () => Promise.resolve('yes'))).toBe('yes');
});

it('lets go when its owner is killed', async () => {
  const script = `import { withLock } from ${JSON.stringify(inRepository('scripts', 'machine', 'lock.ts'))};
    void withLock('killed', () => new Promise(() => setInterval(() => {}, 1000)), undefined);
    console.log('has it');`;
  const owner = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    cwd: inRepository(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(owner.stdout, 'data');
  const order: string[] = [];
  const ours = withLock(
    'killed',
    async () => {
      order.push('ours');
    },
    () => {
      order.push('waiting');
      owner.kill('SIGKILL');
    },
  );
  await ours;
  expect(order).toEqual(['waiting', 'ours']);
});
