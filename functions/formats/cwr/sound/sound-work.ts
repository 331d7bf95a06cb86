import { type KnownRecord, NOTHING_KNOWN } from './known-record.ts';
import { Parties } from './parties.ts';
import { SOUND_LIMITS } from './sound-limits.ts';
import type { TerritoryCode } from './territory-codes.ts';

/**
 * What the records of one work's parties say, as far as rules and shares need it. It is emptied and filled again with
 * each work.
 */
export class SoundWork {
  readonly publishers = new Parties();
  readonly writers = new Parties();
  /** The numbers of its chains, in the order that they begin in. */
  readonly chainNumbers = new Uint16Array(SOUND_LIMITS.parties);
  chains = 0;
  /** The chain of each publisher, as its place among them. */
  readonly chainOf = new Uint16Array(SOUND_LIMITS.parties);
  links = 0;
  readonly #links: KnownRecord[] = [];
  /** The writer of each link, as its place. */
  readonly linkedWriter = new Uint16Array(SOUND_LIMITS.links);
  readonly manuscript = { count: 0, pr: 0, mr: 0, sr: 0 };
  /** The different territories that it names. */
  readonly territories: TerritoryCode[] = [];

  clear(): void {
    this.publishers.clear();
    this.writers.clear();
    this.chains = 0;
    this.links = 0;
    this.manuscript.count = 0;
    this.manuscript.pr = 0;
    this.manuscript.mr = 0;
    this.manuscript.sr = 0;
    this.territories.length = 0;
  }

  link(index: number): KnownRecord {
    return this.#links[index] ?? NOTHING_KNOWN;
  }

  addPublisher(record: KnownRecord): boolean {
    const index = this.publishers.size;
    if (!this.publishers.add(record)) return false;
    let chain = this.chainNumbered(record.chain);
    if (chain < 0) {
      chain = this.chains;
      this.chainNumbers[chain] = record.chain;
      this.chains += 1;
    }
    this.chainOf[index] = chain;
    return true;
  }

  /** The place of the chain of that number; -1 where there is none. */
  chainNumbered(number: number): number {
    for (let chain = 0; chain < this.chains; chain += 1)
      if (this.chainNumbers[chain] === number) return chain;
    return -1;
  }

  /** Adds a territory record to the last of some parties; false where it is not its own, or one too many. */
  addTerritory(record: KnownRecord, parties: Parties): boolean {
    const { territories } = this;
    if (!territories.includes(record.territory)) {
      if (territories.length === SOUND_LIMITS.territoriesOfWork) return false;
      territories.push(record.territory);
    }
    return parties.addTerritory(record);
  }

  addLink(record: KnownRecord): boolean {
    if (this.writers.size === 0 || this.links === SOUND_LIMITS.links) return false;
    this.#links[this.links] = record;
    this.linkedWriter[this.links] = this.writers.size - 1;
    this.links += 1;
    return true;
  }

  addManuscript({ number, pr, mr, sr }: KnownRecord): boolean {
    if (this.writers.size === 0) return false;
    if (number !== '' && number !== this.writers.at(this.writers.size - 1).number) return false;
    const { manuscript } = this;
    manuscript.count += 1;
    manuscript.pr += pr;
    manuscript.mr += mr;
    manuscript.sr += sr;
    return true;
  }
}
