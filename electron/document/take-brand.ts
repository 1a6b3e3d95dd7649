import { type Result, success } from '../../model/result';
import { assetsOfBrand, type Brand } from '../../model/theme/brand';
import type { CurrentDocument } from './current-document';
import { readBrand } from './read-brand';

/** Reads a brand file and keeps its fonts and its logo with the document. Fails as `readBrand` does. */
export async function takeBrand(
  path: string,
  document: Pick<CurrentDocument, 'addImage'>,
): Promise<Result<Brand>> {
  const read = await readBrand(path);
  if (!read.ok) return read;
  const { brand, files } = read.value;
  for (const asset of assetsOfBrand(brand)) {
    const at = files.get(asset.id);
    if (at !== undefined) await document.addImage(asset, at);
  }
  return success(brand);
}
