/** What a chart has once it is drawn. */
const shapes = '.drawn-chart, .shapes-drawing, .recharts-bar-rectangle, .recharts-sector';

/**
 * Settles when every chart below `root` has its shapes. Recharts draws in several steps through a store of its own,
 * so a chart may be there while its shapes are not.
 */
export function chartsAreDrawn(root: Element): Promise<void> {
  const waiting = () =>
    [...root.querySelectorAll('.slide-chart')].some((chart) => !chart.querySelector(shapes));
  if (!waiting()) return Promise.resolve();
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (waiting()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(root, { childList: true, subtree: true, attributes: true });
  });
}
