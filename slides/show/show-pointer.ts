/** Rests for so long before it is hidden, in milliseconds. */
const patience = 3_000;

/**
 * The pointer is seen while it is moved, as in PowerPoint: on the root, `pointing` says so (stage.css). A page that is
 * moved or drawn under a pointer that rests hears of it too; that is no movement.
 * @returns a function that stops it
 */
export function showPointerWhileMoved(): () => void {
  const root = document.documentElement;
  let last: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const moved = ({ screenX, screenY }: MouseEvent) => {
    const at = `${screenX} ${screenY}`;
    const rested = last === undefined || last === at;
    last = at;
    if (rested) return;
    root.classList.add('pointing');
    clearTimeout(timer);
    timer = setTimeout(() => root.classList.remove('pointing'), patience);
  };
  window.addEventListener('mousemove', moved);
  return () => {
    clearTimeout(timer);
    window.removeEventListener('mousemove', moved);
  };
}
