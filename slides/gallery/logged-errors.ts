/** What the page has logged as errors since it was last asked. */
export interface LoggedErrors {
  readonly take: () => readonly string[];
}

/** From now on; they are still written where they always are. */
export function listenForErrors(): LoggedErrors {
  let heard: string[] = [];
  const before = console;
  const write = Reflect.get(before, 'error') as (...parts: unknown[]) => void;
  Object.assign(before, {
    error: (...parts: unknown[]) => {
      heard.push(parts.map(String).join(' ').slice(0, 300));
      write(...parts);
    },
  });
  globalThis.addEventListener('error', ({ message }) => heard.push(message));
  globalThis.addEventListener('unhandledrejection', ({ reason }) => heard.push(String(reason)));
  return {
    take: () => {
      const taken = heard;
      heard = [];
      return taken;
    },
  };
}
