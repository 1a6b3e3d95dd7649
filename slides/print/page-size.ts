import type { Aspect } from '../../model/layout';
import standard from './page-4-3.css?url';
import wide from './page-16-9.css?url';
import sheet from './page-a4.css?url';

/** A page rule must be static, so there is one file for each size. Slides for screens have pages of their own size, those for paper a real sheet. */
const pages: Readonly<Record<Aspect, string>> = { '16:9': wide, '4:3': standard, A4: sheet };

/** Gives paper the size of the slides. */
export function setPageSize(aspect: Aspect): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = pages[aspect];
    link.onload = () => resolve();
    link.onerror = () => reject(new Error(`The page size could not be set: ${link.href}`));
    document.head.append(link);
  });
}
