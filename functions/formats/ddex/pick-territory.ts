import { covers } from '#shared/territories.ts';

/** Where something counts: in the territories listed, else everywhere but in those excluded. */
export type Coverage = { readonly included: readonly string[]; readonly excluded: readonly string[] };

/** Whether it counts in a country (ISO 3166 alpha-2). */
export function isCovered({ included, excluded }: Coverage, country: string): boolean {
  if (included.length > 0) return included.some((code) => covers(code, country));
  return !excluded.some((code) => covers(code, country));
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
  { coverageOf, country }: { readonly coverageOf: (one: T) => Coverage; readonly country: string },
): T | undefined {
  const ranks = candidates.map((one) => rank(coverageOf(one), country));
  const best = Math.max(0, ...ranks);
  return best === 0 ? undefined : candidates[ranks.indexOf(best)];
}

/** As DDEX writes it, and as CISAC's territory information system numbers and spells it. */
const WORLD: ReadonlySet<string> = new Set(['Worldwide', '2136', '2WL']);
const isWorld = (code: string): boolean => WORLD.has(code);

function rank(coverage: Coverage, country: string): number {
  if (coverage.included.includes(country)) return 4;
  if (!isCovered(coverage, country)) return 0;
  if (coverage.excluded.length > 0 && coverage.included.length === 0) return 1;
  return coverage.included.every(isWorld) ? 2 : 3;
}
