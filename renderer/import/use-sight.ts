import { type RefObject, useLayoutEffect, useState } from 'react';

export interface Sight {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Height of a line and of a row, in pixels. */
export const lineHeight = 24;

/** What of an area that scrolls is in sight, in pixels. The area can be scrolled by keys, too. */
export function useSight(area: RefObject<HTMLElement | null>): Sight {
  const [sight, setSight] = useState<Sight>({ top: 0, left: 0, width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    const look = () => {
      const { scrollTop: top, scrollLeft: left, clientWidth: width, clientHeight: height } = element;
      setSight({ top, left, width, height });
    };
    element.tabIndex = 0;
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [area]);
  return sight;
}

/** Index of the first line in sight and of the one after the last, with a few more on each side. */
export function linesInSight(count: number, { top, height }: Sight): readonly [first: number, end: number] {
  const first = Math.max(0, Math.min(Math.floor(top / lineHeight), count) - spare);
  return [first, Math.min(count, Math.ceil((top + height) / lineHeight) + spare)];
}

const spare = 4;
