import { useEffect, useRef, useState } from 'react';
import type { ShowCommand } from './show-keys';
import { commandOfKey } from './show-keys';
import { type ShowStep, stepShow } from './show-step';
import type { ShowDeck } from './use-show-deck';

export interface ShowActions {
  readonly end: () => void;
  /** Undefined where there is no chart to show the table of. */
  readonly showTable: (() => void) | undefined;
}

/** Moves the show by keys, the clicker and the mouse. Gives the digits typed so far, of the slide to go to. */
export function useShowInput({ deck, now, goTo, length }: ShowDeck, { end, showTable }: ShowActions): string {
  const [typed, setTyped] = useState('');
  const typedNow = useRef('');

  useEffect(() => {
    const apply = (before: ShowStep, after: ShowStep) => {
      typedNow.current = after.typed;
      setTyped(after.typed);
      if (after.ended) return end();
      if (!deck.current) return;
      if (after.slide !== before.slide || after.step !== before.step) goTo(after);
      if (after.black !== before.black || after.white !== before.white) {
        deck.current.cover(after.black ? 'black' : after.white ? 'white' : undefined);
      }
      if (after.overview !== before.overview) deck.current.setOverview(after.overview);
    };
    const step = (command: ShowCommand) => {
      const shown = now();
      if (!shown) return;
      const before = { ...shown, typed: typedNow.current, ended: false };
      apply(before, stepShow(before, command, length));
    };
    const pressed = (event: KeyboardEvent) => {
      const command = commandOfKey(event);
      if (!command) return;
      event.preventDefault();
      if (command.kind === 'table') return showTable?.();
      step(command);
    };
    const clicked = (event: MouseEvent) => {
      if (isControl(event)) return;
      // In the overview a click chooses a slide; that is reveal's.
      if (event.button === 0 && !deck.current?.state().overview) step({ kind: 'next' });
    };
    const clickedRight = (event: MouseEvent) => {
      event.preventDefault();
      if (!deck.current?.state().overview) step({ kind: 'previous' });
    };
    window.addEventListener('keydown', pressed);
    // Before reveal.js, which leaves the overview and the black screen at a click: then it would be a step too.
    window.addEventListener('click', clicked, true);
    window.addEventListener('contextmenu', clickedRight, true);
    return () => {
      window.removeEventListener('keydown', pressed);
      window.removeEventListener('click', clicked, true);
      window.removeEventListener('contextmenu', clickedRight, true);
    };
  }, [deck, now, goTo, length, end, showTable]);
  return typed;
}

/** What answers clicks itself: a legend, a choice, a table above the slide. */
function isControl({ target }: Event): boolean {
  return target instanceof Element && target.closest('[data-control]') !== null;
}
