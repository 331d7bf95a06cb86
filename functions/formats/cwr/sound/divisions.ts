import { TerritoryDivisions } from '#functions/formats/cwr/rules/territory-divisions.ts';
import { SOUND_LIMITS } from './sound-limits.ts';
import type { TerritoryCode } from './territory-codes.ts';

/** One country of each part of the world that some territories treat alike: for each, which of them contain it. */
export type Division = readonly Uint8Array[];

/** Divisions of the world by the territories that works name, remembered up to {@link SOUND_LIMITS.divisions}. */
export class Divisions {
  readonly #divisions = new TerritoryDivisions();
  readonly #known = new Map<number, Division>();

  /** `territories` are {@link SOUND_LIMITS.territoriesOfWork} at most, so that their numbers make one number. */
  of(territories: readonly TerritoryCode[]): Division {
    let key = 0;
    for (const { id } of territories) key = key * (SOUND_LIMITS.territoryCodes + 1) + id;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#known.size >= SOUND_LIMITS.divisions) this.#known.clear();
    const countries = this.#divisions.of(territories.map(({ code }) => code));
    const division = countries.map((country) => containing(country, territories));
    this.#known.set(key, division);
    return division;
  }
}

/** 1 at the number of each territory that contains the country. */
function containing(country: string, territories: readonly TerritoryCode[]): Uint8Array {
  const isThere = new Uint8Array(SOUND_LIMITS.territoryCodes + 1);
  for (const { id, countries } of territories) if (countries.has(country)) isThere[id] = 1;
  return isThere;
}
