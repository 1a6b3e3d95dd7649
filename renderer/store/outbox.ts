/**
 * Sends the latest of a stream of values, one at a time: the first at once, so that the receiver knows that there is
 * something new; those that follow within `pause` ms, or while one is under way, as one. The last is always sent.
 */
export interface Outbox<T> {
  readonly put: (value: T) => void;
  /** Sends what waits without a pause, and resolves when the receiver has the latest value. */
  readonly flush: () => Promise<void>;
  /** Forgets what waits: the receiver has another document now. */
  readonly clear: () => void;
}

export function createOutbox<T>(send: (value: T) => Promise<void>, pause: number): Outbox<T> {
  let waiting: { readonly value: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let underWay: Promise<void> | null = null;

  const sendNext = (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (underWay) return underWay;
    if (!waiting) return Promise.resolve();
    const { value } = waiting;
    waiting = null;
    underWay = send(value).finally(() => {
      underWay = null;
      if (waiting) timer ??= setTimeout(sendNext, pause);
    });
    return underWay;
  };

  return {
    put(value) {
      waiting = { value };
      if (timer === null && underWay === null) {
        void sendNext();
        timer = setTimeout(sendNext, pause);
      }
    },
    async flush() {
      while (waiting || underWay) await sendNext();
    },
    clear() {
      waiting = null;
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
