import { readFile } from 'node:fs/promises';
import type { Session } from 'electron';
import type { Asset as StoredAsset } from '../../model/briefing-file';
import type { Asset } from './asset-map';
import { responseHeaders } from './response-headers';
import { origin, scheme } from './scheme';

interface FoundImage {
  readonly path: string;
  readonly type: StoredAsset['type'];
}

/** Path and type of a picture of the open document, or of its brand's font or logo, by its id. */
export type FindImage = (id: string) => FoundImage | undefined | Promise<FoundImage | undefined>;

/** Answers the addresses of our scheme from the map and, under /images/<id> and /brand/<id>, from the open document. */
export function setupPages(
  session: Session,
  assets: () => ReadonlyMap<string, Asset>,
  findImage: FindImage,
): void {
  session.protocol.handle(scheme, async (request) => {
    const asset = request.method === 'GET' ? await findAsset(request.url, assets(), findImage) : undefined;
    if (!asset) return refusal();
    try {
      const content = await readFile(asset.path);
      return new Response(new Uint8Array(content), { headers: responseHeaders(asset.type) });
    } catch {
      return refusal();
    }
  });
}

/**
 * Node loads what makes a response when the first one is made, which takes 50 ms: to be called while the page's process
 * starts and there is nothing else to do.
 */
export function warmUpResponses(): void {
  refusal();
}

function refusal(): Response {
  return new Response('', { status: 404, headers: responseHeaders('text/plain') });
}

/** The asset at an address. Anything but our host is none, and an address is compared as it is: never decoded. */
export async function findAsset(
  address: string,
  assets: ReadonlyMap<string, Asset>,
  findImage: FindImage,
): Promise<Asset | undefined> {
  if (!address.startsWith(`${origin}/`)) return undefined;
  const path = address.slice(origin.length).replace(/[?#].*$/s, '');
  const id = /^\/(?:\w+\/)?(?:images|brand)\/([a-z0-9-]+)$/.exec(path)?.[1];
  if (id === undefined) return assets.get(path);
  const image = await findImage(id);
  return image && { path: image.path, type: contentTypeOf(image.type) };
}

function contentTypeOf(type: StoredAsset['type']): string {
  if (type === 'svg') return 'image/svg+xml';
  return type === 'woff2' || type === 'ttf' || type === 'otf' ? `font/${type}` : `image/${type}`;
}
