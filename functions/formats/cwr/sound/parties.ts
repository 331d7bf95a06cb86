import { type KnownRecord, NOTHING_KNOWN } from './known-record.ts';
import { SOUND_LIMITS } from './sound-limits.ts';

/**
 * The publishers of a work, or its writers, in the order of the file, and their territory records. One stands for work
 * after work: it is emptied and filled again, so that nothing is made for works that are only looked at.
 */
export class Parties {
  size = 0;
  #territories = 0;
  readonly #parties: KnownRecord[] = listOf(SOUND_LIMITS.parties);
  readonly #territoryRecords: KnownRecord[] = listOf(SOUND_LIMITS.territoryRecords);
  /** Where the territory records of each party end; they begin where those of the party before it end. */
  readonly #ends = new Uint16Array(SOUND_LIMITS.parties + 1);

  clear(): void {
    this.size = 0;
    this.#territories = 0;
  }

  /** Adds a party; false where there is no room for it. */
  add(party: KnownRecord): boolean {
    if (this.size === SOUND_LIMITS.parties) return false;
    this.#parties[this.size] = party;
    this.size += 1;
    this.#ends[this.size] = this.#territories;
    return true;
  }

  /** Adds a territory record of the last party; false where it is not its own, or there is no room for it. */
  addTerritory(record: KnownRecord): boolean {
    if (this.size === 0 || this.#territories === SOUND_LIMITS.territoryRecords) return false;
    if (record.number !== '' && record.number !== this.at(this.size - 1).number) return false;
    this.#territoryRecords[this.#territories] = record;
    this.#territories += 1;
    this.#ends[this.size] = this.#territories;
    return true;
  }

  at(index: number): KnownRecord {
    return this.#parties[index] ?? NOTHING_KNOWN;
  }

  /** The places of a party's territory records are from the end of those of the party before to their own end. */
  territoriesFrom(index: number): number {
    return this.#ends[index] ?? 0;
  }

  territoriesTo(index: number): number {
    return this.#ends[index + 1] ?? 0;
  }

  territory(place: number): KnownRecord {
    return this.#territoryRecords[place] ?? NOTHING_KNOWN;
  }

  hasTerritories(index: number): boolean {
    return this.territoriesTo(index) > this.territoriesFrom(index);
  }

  /** The territory record that counts in some country: the last one there, if it includes and does not exclude. */
  covering(index: number, isThere: Uint8Array): KnownRecord | undefined {
    let covering: KnownRecord | undefined;
    const end = this.territoriesTo(index);
    for (let place = this.territoriesFrom(index); place < end; place += 1) {
      const record = this.territory(place);
      if (isThere[record.territory.id] === 1) covering = record.isIncluded ? record : undefined;
    }
    return covering;
  }

  /** The same in the territory that is licensed. */
  coveringHere(index: number): KnownRecord | undefined {
    let covering: KnownRecord | undefined;
    const end = this.territoriesTo(index);
    for (let place = this.territoriesFrom(index); place < end; place += 1) {
      const record = this.territory(place);
      if (record.isHere) covering = record.isIncluded ? record : undefined;
    }
    return covering;
  }
}

function listOf(length: number): KnownRecord[] {
  return Array.from({ length }, () => NOTHING_KNOWN);
}
