import { countriesOf } from '#shared/territories.ts';
import { SOUND_LIMITS } from './sound-limits.ts';

/** A territory as a record names it, with a number of its own. */
export type TerritoryCode = {
  readonly id: number;
  readonly code: string;
  readonly countries: ReadonlySet<string>;
};

/** The territories that a file names, numbered from 1 as they come, up to {@link SOUND_LIMITS.territoryCodes}. */
export class TerritoryCodes {
  static readonly NONE: TerritoryCode = { id: 0, code: '', countries: new Set() };
  readonly #known = new Map<string, TerritoryCode>();

  /** The territory of a code; undefined where it is none, or one too many. */
  of(code: string): TerritoryCode | undefined {
    const known = this.#known.get(code);
    if (known !== undefined) return known;
    const countries = countriesOf(code);
    if (countries === undefined || this.#known.size >= SOUND_LIMITS.territoryCodes) return undefined;
    const found = { id: this.#known.size + 1, code, countries };
    this.#known.set(code, found);
    return found;
  }
}
