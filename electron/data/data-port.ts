import type { DataRequest, DataResponse } from './protocol';

/** The line to the process that started this one. */
export interface DataPort {
  send(response: DataResponse): void;
  listen(listener: (request: DataRequest) => void): void;
}

interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: DataRequest }) => void): void;
}

/** Electron's utility process has a parent port; a process forked by Node has its own channel. */
export function openPort(): DataPort {
  const parent = 'parentPort' in process ? (process.parentPort as ParentPort | null) : null;
  if (parent) {
    return {
      send: (response) => parent.postMessage(response),
      listen: (listener) => parent.on('message', ({ data }) => listener(data)),
    };
  }
  // Whoever started us has gone: there is nobody left to work for.
  process.on('disconnect', () => process.exit());
  return {
    send: (response) => process.send?.(response),
    listen: (listener) => process.on('message', (message) => listener(message as DataRequest)),
  };
}
