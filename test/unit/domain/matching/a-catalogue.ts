import { type Catalogue, openCatalogue } from '#functions/domain/matching/candidates/open-catalogue.ts';
import type { CatalogueEntry } from '#functions/domain/matching/index/catalogue-entry.ts';
import { type IndexLayer, openIndex } from '#functions/domain/matching/index/open-index.ts';
import { startIndex } from '#functions/domain/matching/index/start-index.ts';

/** The bytes of an index. */
export function indexBytes(
  entries: Iterable<CatalogueEntry>,
  {
    kind = 'base',
    name = 'base-1',
    removed = [],
  }: { readonly kind?: 'base' | 'delta'; readonly name?: string; readonly removed?: readonly string[] } = {},
): Uint8Array {
  const writing = startIndex(kind, name);
  for (const entry of entries) writing.add(entry);
  for (const id of removed) writing.remove(id);
  return writing.finish();
}

/** An index that opens. */
export function openedIndex(bytes: Uint8Array): IndexLayer {
  const index = openIndex(bytes);
  if ('fault' in index) throw new Error(index.message);
  return index;
}

/** A catalogue of one base. */
export const aCatalogue = (entries: Iterable<CatalogueEntry>): Catalogue =>
  openCatalogue([openedIndex(indexBytes(entries))]);
