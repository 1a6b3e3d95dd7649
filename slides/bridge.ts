import type { Result } from '../model/result';
import type { PrintJob, PrintReady, ShowPosition, ShowTarget, ShowView } from '../model/show';

/** What the slides' pages ask of the shell: input and answer of each call. */
interface Calls {
  'show.load': [input: undefined, output: ShowView];
  'show.report': [input: ShowPosition, output: null];
  'show.end': [input: undefined, output: null];
  'print.load': [input: undefined, output: PrintJob];
  'print.ready': [input: PrintReady, output: null];
  'log.report': [input: { readonly message: string }, output: null];
}

/** What the shell tells them. */
interface Events {
  'show.goto': ShowTarget;
  'show.update': ShowView;
}

/** What the preload exposes to every page. */
interface Exposed {
  call(name: string, input?: unknown): Promise<Result<unknown>>;
  on(event: string, listener: (value: unknown) => void): () => void;
}

/** The one way from the slides' pages to the shell, which checks what it is sent and sends what the types say. */
export const bridge = {
  call<N extends keyof Calls>(
    name: N,
    ...input: Calls[N][0] extends undefined ? [] : [Calls[N][0]]
  ): Promise<Result<Calls[N][1]>> {
    return exposed().call(name, input[0]) as Promise<Result<Calls[N][1]>>;
  },
  /** @returns a function that stops listening */
  on<E extends keyof Events>(event: E, listener: (value: Events[E]) => void): () => void {
    return exposed().on(event, (value) => listener(value as Events[E]));
  },
};

/** Pictures are served beside the pages, by id. */
export function imageUrl(id: string): string {
  return new URL(`/images/${id}`, globalThis.location.href).href;
}

/** The fonts and the logo of the brand, too. */
export function brandUrl(id: string): string {
  return new URL(`/brand/${id}`, globalThis.location.href).href;
}

function exposed(): Exposed {
  return (globalThis as unknown as { readonly lectern: Exposed }).lectern;
}
