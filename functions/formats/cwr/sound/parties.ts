import { type KnownParty, NOBODY } from './known-party.ts';
import { type KnownTerritory, NO_TERRITORY } from './known-territory.ts';
import type { Shares } from './shares-at.ts';
import { SOUND_LIMITS } from './sound-limits.ts';

/**
 * The publishers of a work, or its writers, in the order of the file, and their territory records. One stands for work
 * after work: it is emptied and filled again, so that nothing is made for works that are only looked at. Shares are in
 * hundredths of a percent.
 */
export class Parties {
  size = 0;
  /** Where the record of each begins. */
  readonly from = new Int32Array(SOUND_LIMITS.parties);
  readonly pr = new Int32Array(SOUND_LIMITS.parties);
  readonly mr = new Int32Array(SOUND_LIMITS.parties);
  readonly sr = new Int32Array(SOUND_LIMITS.parties);
  /** What all of them own. */
  readonly owned = { pr: 0, mr: 0, sr: 0 };
  readonly collectedPr = new Int32Array(SOUND_LIMITS.territoryRecords);
  readonly collectedMr = new Int32Array(SOUND_LIMITS.territoryRecords);
  readonly collectedSr = new Int32Array(SOUND_LIMITS.territoryRecords);
  #territories = 0;
  readonly #parties: KnownParty[] = Array.from({ length: SOUND_LIMITS.parties }, () => NOBODY);
  readonly #territoryRecords: KnownTerritory[] = Array.from(
    { length: SOUND_LIMITS.territoryRecords },
    () => NO_TERRITORY,
  );
  /** Where the territory records of each party end; they begin where those of the party before it end. */
  readonly #ends = new Uint16Array(SOUND_LIMITS.parties + 1);

  clear(): void {
    this.size = 0;
    this.#territories = 0;
    this.owned.pr = 0;
    this.owned.mr = 0;
    this.owned.sr = 0;
  }

  /** Adds a party; false where there is no room for it. */
  add(party: KnownParty, from: number, { pr, mr, sr }: Shares): boolean {
    const { size, owned } = this;
    if (size === SOUND_LIMITS.parties) return false;
    this.#parties[size] = party;
    this.from[size] = from;
    this.pr[size] = pr;
    this.mr[size] = mr;
    this.sr[size] = sr;
    owned.pr += pr;
    owned.mr += mr;
    owned.sr += sr;
    this.size = size + 1;
    this.#ends[this.size] = this.#territories;
    return true;
  }

  /** Adds a territory record of the last party; false where there is no room for it. */
  addTerritory(record: KnownTerritory, { pr, mr, sr }: Shares): boolean {
    const place = this.#territories;
    if (place === SOUND_LIMITS.territoryRecords) return false;
    this.#territoryRecords[place] = record;
    this.collectedPr[place] = pr;
    this.collectedMr[place] = mr;
    this.collectedSr[place] = sr;
    this.#territories = place + 1;
    this.#ends[this.size] = this.#territories;
    return true;
  }

  at(index: number): KnownParty {
    return this.#parties[index] ?? NOBODY;
  }

  owns(index: number): boolean {
    return (this.pr[index] ?? 0) + (this.mr[index] ?? 0) + (this.sr[index] ?? 0) > 0;
  }

  territoriesFrom(index: number): number {
    return this.#ends[index] ?? 0;
  }

  territoriesTo(index: number): number {
    return this.#ends[index + 1] ?? 0;
  }

  territory(place: number): KnownTerritory {
    return this.#territoryRecords[place] ?? NO_TERRITORY;
  }

  hasTerritories(index: number): boolean {
    return this.territoriesTo(index) > this.territoriesFrom(index);
  }

  /** The place of the territory record that counts in some country: the last one there, if it includes; -1 for none. */
  covering(index: number, isThere: Uint8Array): number {
    let covering = -1;
    const end = this.territoriesTo(index);
    for (let place = this.territoriesFrom(index); place < end; place += 1) {
      const { territory, isIncluded } = this.territory(place);
      if (isThere[territory.id] === 1) covering = isIncluded ? place : -1;
    }
    return covering;
  }

  /** The same in the territory that is licensed. */
  coveringHere(index: number): number {
    let covering = -1;
    const end = this.territoriesTo(index);
    for (let place = this.territoriesFrom(index); place < end; place += 1) {
      const { isHere, isIncluded } = this.territory(place);
      if (isHere) covering = isIncluded ? place : -1;
    }
    return covering;
  }
}
