import type { KeyboardEvent } from 'react';

/**
 * A control that has the focus answers to Enter and space itself, and gives the focus back with Escape. All other keys,
 * and all that clickers send, stay the show's.
 */
export function keepKeys(event: KeyboardEvent<HTMLElement>): void {
  if (event.key === 'Escape') event.currentTarget.blur();
  else if (event.key !== 'Enter' && event.key !== ' ') return;
  event.stopPropagation();
}
