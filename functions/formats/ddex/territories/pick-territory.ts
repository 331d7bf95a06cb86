import type { Territory } from './territory.ts';

/** Where something counts: in the territories listed, else everywhere but in those excluded. */
export type Coverage = { readonly included: readonly string[]; readonly excluded: readonly string[] };

/** Whether it counts in a territory. */
export function isCovered({ included, excluded }: Coverage, { isWithin }: Territory): boolean {
  return included.length > 0 ? included.some(isWithin) : !excluded.some(isWithin);
}

/** Whether it counts in the world without exception, in so many words or by naming no territory. */
export function isWorldwide({ included, excluded }: Coverage): boolean {
  return excluded.length === 0 && included.every(isWorld);
}

/**
 * The one of several that counts in a country: the one that names it, else one of a region with it, else the world's,
 * else one that does not exclude it. Of equal ones the first; undefined where none counts there.
 */
export function pickTerritory<T>(
  candidates: readonly T[],
  { coverageOf, territory }: { readonly coverageOf: (one: T) => Coverage; readonly territory: Territory },
): T | undefined {
  let best = 0;
  let picked: T | undefined;
  for (const one of candidates) {
    const found = rank(coverageOf(one), territory);
    if (found > best) [best, picked] = [found, one];
  }
  return picked;
}

/** As DDEX writes it, and as CISAC's territory information system numbers and spells it. */
const WORLD: ReadonlySet<string> = new Set(['Worldwide', '2136', '2WL']);
const isWorld = (code: string): boolean => WORLD.has(code);

function rank(coverage: Coverage, territory: Territory): number {
  if (coverage.included.includes(territory.country)) return 4;
  if (!isCovered(coverage, territory)) return 0;
  if (coverage.excluded.length > 0 && coverage.included.length === 0) return 1;
  return coverage.included.every(isWorld) ? 2 : 3;
}
