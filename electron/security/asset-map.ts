import { readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

export interface Asset {
  readonly path: string;
  readonly type: string;
}

/**
 * What can be asked for, as `/assets/x.js` -> file: fixed when the program starts. A request is looked up in it and
 * never becomes a path, so that there is no path to climb out of.
 */
export function mapAssets(folder: string): ReadonlyMap<string, Asset> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return new Map(
    files.flatMap((file) => {
      const path = join(file.parentPath, file.name);
      const type = contentTypes[extname(file.name)];
      const address = `/${relative(folder, path).split(sep).join('/')}`;
      return type ? [[address, { path, type }] as const] : [];
    }),
  );
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};
