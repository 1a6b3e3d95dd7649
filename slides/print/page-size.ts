import type { Aspect } from '../../model/layout';
import standard from './page-4-3.css?url';
import wide from './page-16-9.css?url';

/** Gives paper the size of the slides. A page rule must be static, so there is one file for each size. */
export function setPageSize(aspect: Aspect): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = aspect === '16:9' ? wide : standard;
    link.onload = () => resolve();
    link.onerror = () => reject(new Error(`The page size could not be set: ${link.href}`));
    document.head.append(link);
  });
}
