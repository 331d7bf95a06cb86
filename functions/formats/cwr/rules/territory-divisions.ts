import { CWR_LIMITS } from '#functions/formats/cwr/limits.ts';
import type { CwrTerritory } from '#functions/formats/cwr/work.ts';
import { countriesOf } from '#shared/territories.ts';

/**
 * Divides the world by the territories that a work names: one country of each part that all of them treat alike. What
 * holds in those countries holds everywhere. Divisions are remembered, up to a limit, as works name the same few.
 */
export class TerritoryDivisions {
  readonly #known = new Map<string, readonly string[]>();

  of(codes: readonly string[]): readonly string[] {
    const [first = ''] = codes;
    const key = codes.length > 1 ? codes.join(' ') : first;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#known.size >= CWR_LIMITS.territoryDivisions) this.#known.clear();
    const division = divide(codes);
    this.#known.set(key, division);
    return division;
  }
}

/** The territory record of a party that counts in a country: the last one read, if it includes and does not exclude. */
export function recordCovering(
  territories: readonly CwrTerritory[],
  country: string,
): CwrTerritory | undefined {
  let covering: CwrTerritory | undefined;
  for (const territory of territories) {
    if (territory.countries?.has(country)) covering = territory.isIncluded ? territory : undefined;
  }
  return covering;
}

/** Where a territory is unknown, nothing can be said of sums, and no country is given. */
function divide(codes: readonly string[]): readonly string[] {
  const sets = codes.flatMap((code) => countriesOf(code) ?? []);
  if (sets.length < codes.length) return [];
  const representatives = new Map<string, string>();
  for (const country of new Set(sets.flatMap((set) => [...set]))) {
    const signature = sets.map((set) => (set.has(country) ? '1' : '0')).join('');
    if (!representatives.has(signature)) representatives.set(signature, country);
  }
  return [...representatives.values()];
}
