import { createHash } from 'node:crypto';

/**
 * Checks an exported chain with nothing of the product: every hash is that of its entry written with its keys in
 * order, every entry names the hash before, places count up from one, and the last entry is the one that is known.
 *
 * @returns the place of the first entry that is wrong, or undefined
 */
export function brokenLink(chain: readonly object[], lastHash: unknown): number | undefined {
  let previous: unknown = null;
  for (const [index, entry] of chain.entries()) {
    const { hash, ...content } = Object.fromEntries(Object.entries(entry));
    const ownHash = createHash('sha256').update(inOrder(content)).digest('hex');
    if (hash !== ownHash || content['previousHash'] !== previous || content['sequence'] !== index + 1)
      return index + 1;
    previous = hash;
  }
  return previous === lastHash ? undefined : chain.length + 1;
}

function inOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOrder).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${inOrder(field)}`).join(',')}}`;
}
