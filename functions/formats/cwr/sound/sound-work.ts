import type { KnownParty } from './known-party.ts';
import type { KnownTerritory } from './known-territory.ts';
import { Parties } from './parties.ts';
import type { Shares } from './shares-at.ts';
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
  /** Where the record of each link begins, the place of its writer, the number of the chain that it names, if it does. */
  readonly linkFrom = new Int32Array(SOUND_LIMITS.links);
  readonly linkedWriter = new Uint16Array(SOUND_LIMITS.links);
  readonly linkedNumber = new Uint16Array(SOUND_LIMITS.links);
  /** The place of the chain that each link leads to, once that was looked up. */
  readonly linkedChain = new Uint16Array(SOUND_LIMITS.links);
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

  /** The place of the chain of that number; -1 where there is none. */
  chainNumbered(number: number): number {
    for (let chain = 0; chain < this.chains; chain += 1)
      if (this.chainNumbers[chain] === number) return chain;
    return -1;
  }

  /** Adds a publisher to the chain of a number; false where it is one too many. */
  addPublisher(
    party: KnownParty,
    from: number,
    { shares, number }: { shares: Shares; number: number },
  ): boolean {
    const index = this.publishers.size;
    if (!this.publishers.add(party, from, shares)) return false;
    let chain = this.chainNumbered(number);
    if (chain < 0) {
      chain = this.chains;
      this.chainNumbers[chain] = number;
      this.chains += 1;
    }
    this.chainOf[index] = chain;
    return true;
  }

  /** Adds a territory record to the last of some parties; false where it is one too many. */
  addTerritory(record: KnownTerritory, parties: Parties, shares: Shares): boolean {
    const { territories } = this;
    if (!territories.includes(record.territory)) {
      if (territories.length === SOUND_LIMITS.territoriesOfWork) return false;
      territories.push(record.territory);
    }
    return parties.addTerritory(record, shares);
  }

  /** Adds a link of the last writer; false where it is one too many. */
  addLink(from: number, number: number): boolean {
    if (this.links === SOUND_LIMITS.links) return false;
    this.linkFrom[this.links] = from;
    this.linkedWriter[this.links] = this.writers.size - 1;
    this.linkedNumber[this.links] = number;
    this.links += 1;
    return true;
  }

  addManuscript({ pr, mr, sr }: Shares): void {
    const { manuscript } = this;
    manuscript.count += 1;
    manuscript.pr += pr;
    manuscript.mr += mr;
    manuscript.sr += sr;
  }
}
