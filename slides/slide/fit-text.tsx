import { type CSSProperties, type ReactNode, useLayoutEffect, useRef } from 'react';

/** Font sizes in pixels, the wished one first. */
export type FitSizes = readonly [number, ...number[]];

export const textSizes: FitSizes = [36, 34, 32, 30, 28];

/**
 * Text in a box of a fixed size, in the largest of `sizes` that fits. What does not fit even in the smallest stays
 * whole, hangs out, and says so: where slides are written, it is marked.
 */
export function FitText({
  sizes,
  className,
  style,
  at = 'top',
  children,
}: {
  readonly sizes: FitSizes;
  readonly className: string;
  readonly style: CSSProperties;
  /** Where text that is shorter than its box stands. */
  readonly at?: 'top' | 'bottom';
  readonly children: ReactNode;
}) {
  const ref = useRef<HTMLDivElement>(null);
  // Without dependencies: any change of the text may change what fits. Reading alone costs no new layout.
  useLayoutEffect(() => {
    const box = ref.current;
    const text = box?.firstElementChild;
    if (!box || !(text instanceof HTMLElement)) return;
    box.removeAttribute('data-overflow');
    const fits = sizes.some((size) => {
      const wanted = `${size}px`;
      if (box.style.fontSize !== wanted) box.style.fontSize = wanted;
      return text.offsetHeight <= box.clientHeight && text.scrollWidth <= box.clientWidth;
    });
    if (!fits) box.setAttribute('data-overflow', '');
  });
  return (
    <div ref={ref} className={`slide-fit slide-fit-${at}`} style={style}>
      <div className={className}>{children}</div>
    </div>
  );
}
