import { type RefObject, useEffect, useState } from 'react';
import type { ColumnDistribution } from '../../model/column-distribution';
import type { Dataset } from '../../model/dataset';
import { createQueue } from './distribution-queue';

/** How the values of a column are spread: asked for when the element comes into sight, and then known. */
export function useDistribution(
  dataset: Dataset,
  column: string,
  element: RefObject<HTMLElement | null>,
): ColumnDistribution | undefined {
  const rows = dataset.id + dataset.origin.importedAt;
  const [known, setKnown] = useState(() => queue.known(rows, column));
  useEffect(() => {
    const seen = element.current;
    setKnown(queue.known(rows, column));
    if (!seen || queue.known(rows, column)) return;
    let forget = () => {};
    const observer = new IntersectionObserver(([entry]) => {
      forget();
      if (entry?.isIntersecting) forget = queue.ask(dataset.id, rows, column, setKnown);
    });
    observer.observe(seen);
    return () => {
      observer.disconnect();
      forget();
    };
  }, [dataset.id, rows, column, element]);
  return known;
}

const queue = createQueue();
