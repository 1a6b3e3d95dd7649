import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/**
 * Does the work while no other process of this user does work under the same name. The lock is a listening socket: the
 * operating system lets go of it when its owner dies, and who waits is woken by the closing connection, not by a clock.
 */
export async function withLock<T>(name: string, work: () => Promise<T>, onWait?: () => void): Promise<T> {
  const address = addressOf(name);
  let lock = await take(address);
  if (lock === undefined) onWait?.();
  while (lock === undefined) {
    await ownerIsGone(address);
    lock = await take(address);
  }
  try {
    return await work();
  } finally {
    await lock.release();
  }
}

interface Lock {
  release(): Promise<void>;
}

function addressOf(name: string): string {
  const hash = createHash('sha256').update(`${userInfo().username}\n${name}`).digest('hex').slice(0, 32);
  if (process.platform === 'linux') return `\0lectern-${hash}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\lectern-${hash}`;
  return join(tmpdir(), `lectern-${hash}.sock`);
}

function take(address: string): Promise<Lock | undefined> {
  return new Promise((resolve, reject) => {
    const waiting = new Set<Socket>();
    const server = createServer((socket) => {
      waiting.add(socket);
      socket.on('error', () => {}).on('close', () => waiting.delete(socket));
    });
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(address, () => resolve({ release: () => close(server, waiting) }));
  });
}

function close(server: Server, waiting: ReadonlySet<Socket>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    for (const socket of waiting) socket.destroy();
  });
}

/** Resolves when the owner has closed the connection or there is none any more. */
function ownerIsGone(address: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.on('error', (error: NodeJS.ErrnoException) => {
      // Only on macOS the socket is a file, which stays behind when its owner crashed.
      if (error.code === 'ECONNREFUSED' && !address.startsWith('\0')) void rm(address, { force: true });
    });
    socket.once('close', () => resolve());
    socket.resume();
  });
}
