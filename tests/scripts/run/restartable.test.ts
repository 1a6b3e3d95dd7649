import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { runRestartable } from '../../../scripts/run/restartable';

/** Echoes its standard input, and ends with 7 when told so. */
const program = `process.stdin.setEncoding('utf8').on('data', (text) => {
  if (text.includes('end')) process.exit(7);
  process.stdout.write(process.pid + ' ' + text);
});
process.stdout.write('up\\n');`;

it('starts again when told, talks to the new one, and ends when that ends by itself', async () => {
  const started: ReturnType<typeof spawn>[] = [];
  const restartable = runRestartable(() => {
    const child = spawn(process.execPath, ['-e', program], { stdio: ['pipe', 'pipe', 'inherit'] });
    started.push(child);
    return child;
  });
  await once(started[0]?.stdout ?? process.stdin, 'data');
  await restartable.restart();
  expect(started[0]?.signalCode).toBe('SIGKILL');

  const second = started[1]?.stdout ?? process.stdin;
  await once(second, 'data');
  restartable.tell('reload');
  const [text] = await once(second, 'data');
  expect(String(text)).toBe(`${started[1]?.pid} reload\n`);

  restartable.tell('end');
  expect(await restartable.ended).toBe(7);
  await restartable.restart();
  expect(started).toHaveLength(2);
});
