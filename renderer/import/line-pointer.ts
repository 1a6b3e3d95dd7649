import { create } from 'zustand';

interface LinePointer {
  /** The line of the file that the mouse is over, on either side; null: none. */
  readonly pointed: number | null;
  /** The line that was chosen, and its column, if it is about one. */
  readonly chosen: number | null;
  readonly column: string | null;
}

/** Which line of the file is meant, in the raw lines and in the table alike. */
export const useLinePointer = create<LinePointer>(() => ({ pointed: null, chosen: null, column: null }));

export function chooseLine(chosen: number | null, column: string | null = null): void {
  useLinePointer.setState({ chosen, column });
}

/** "pointed", "chosen" or nothing: what a line is now. */
export function useLineState(line: number): 'pointed' | 'chosen' | undefined {
  return useLinePointer((now) =>
    now.chosen === line ? 'chosen' : now.pointed === line ? 'pointed' : undefined,
  );
}

/** Listens to the mouse over a pane whose lines carry `data-line`; answers with the function that ends it. */
export function pointAtLines(pane: HTMLElement): () => void {
  const onMove = ({ target }: MouseEvent) => {
    const pointed = lineOf(target);
    if (pointed !== useLinePointer.getState().pointed) useLinePointer.setState({ pointed });
  };
  const onLeave = () => useLinePointer.setState({ pointed: null });
  const onClick = ({ target }: MouseEvent) => {
    const line = lineOf(target);
    if (line !== null && !(target instanceof Element && target.closest('[popover]'))) chooseLine(line);
  };
  pane.addEventListener('mouseover', onMove);
  pane.addEventListener('mouseleave', onLeave);
  pane.addEventListener('click', onClick);
  return () => {
    pane.removeEventListener('mouseover', onMove);
    pane.removeEventListener('mouseleave', onLeave);
    pane.removeEventListener('click', onClick);
  };
}

function lineOf(target: EventTarget | null): number | null {
  const line = target instanceof Element && target.closest('[data-line]')?.getAttribute('data-line');
  return line ? Number(line) : null;
}
