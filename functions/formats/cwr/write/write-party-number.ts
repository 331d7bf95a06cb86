import type { Share } from '#shared/schemas/repertoire.ts';

/**
 * The number by which we name an interested party: the nine digits of its IPI name number without the check digits,
 * or `N` and eight characters made of its name. The same party has the same number in every file; nine characters fit
 * all versions, 3.1's link from writer to publisher included.
 */
export function partyNumber({ ipi, name }: Pick<Share, 'ipi' | 'name'>): string {
  return ipi === undefined ? `N${hashed(name)}` : ipi.slice(0, 9);
}

const PRIME = 0x100000001b3n;
const START = 0xcbf29ce484222325n;

/** FNV-1a with 64 bits over the name's bytes, as eight characters. */
function hashed(name: string): string {
  let hash = START;
  for (const byte of new TextEncoder().encode(name.trim().toUpperCase().normalize('NFC'))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  }
  return hash.toString(36).toUpperCase().slice(-8).padStart(8, '0');
}
