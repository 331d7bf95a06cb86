import { HALF, WHOLE } from '#functions/formats/cwr/rules/work-rule.ts';
import { type WorkSpans, workSpans } from '#functions/formats/cwr/work-spans.ts';
import { isBlankAt, isSameAt, numberAt } from './bytes-at.ts';
import { isSoundParty } from './is-sound-party.ts';
import { isFoundSound, type KnownParty, knowParty, type PartyReading } from './known-party.ts';
import { type KnownTerritory, knowTerritory, type TerritoryReading } from './known-territory.ts';
import type { Parties } from './parties.ts';
import type { RecordMemory } from './record-memory.ts';
import { type Place, readShares, type Shares } from './shares-at.ts';
import { areSound } from './sound-fields.ts';
import type { SoundPlan } from './sound-plans.ts';
import type { SoundWork } from './sound-work.ts';

/** A record type with what is remembered of its records. */
export type PartyPlan = SoundPlan & {
  readonly parties: RecordMemory<KnownParty>;
  readonly territoryRecords: RecordMemory<KnownTerritory>;
};

/** Reads the records of parties into a work. */
export class PartyReader {
  readonly #work: SoundWork;
  readonly #reading: PartyReading & TerritoryReading;
  readonly #spans: WorkSpans;
  /** Those of the record that is read. */
  readonly #shares: Shares = { pr: 0, mr: 0, sr: 0 };

  constructor(work: SoundWork, reading: PartyReading & TerritoryReading) {
    this.#work = work;
    this.#reading = reading;
    this.#spans = workSpans(reading.context.version);
  }

  /** Takes the record that begins there into the work; false where it is not surely sound. */
  take(plan: PartyPlan, place: Place): boolean {
    const { publishers, writers } = this.#work;
    switch (plan.kind) {
      case 'publisher':
        return this.#takePublisher(plan, place);
      case 'writer': {
        const party = this.#party(plan, place);
        if (party === undefined || !readShares(place, this.#spans.writer, this.#shares)) return false;
        return writers.add(party, place.at, this.#shares);
      }
      case 'publisher territory':
        return isOfLast(publishers, plan, place) && this.#takeTerritory(publishers, plan, place);
      case 'writer territory':
        return isOfLast(writers, plan, place) && this.#takeTerritory(writers, plan, place);
      case 'link':
        return this.#takeLink(plan, place);
      default:
        return this.#takeManuscript(plan, place);
    }
  }

  #takePublisher(plan: PartyPlan, place: Place): boolean {
    const { publisher } = this.#spans;
    const { from, to } = publisher.chain;
    const number = numberAt(place.piece.bytes, place.at + from, place.at + to);
    const party = this.#party(plan, place);
    if (party === undefined || number < 0 || !readShares(place, publisher, this.#shares)) return false;
    return this.#work.addPublisher(party, place.at, { shares: this.#shares, number });
  }

  #takeTerritory(parties: Parties, plan: PartyPlan, place: Place): boolean {
    const { publisherTerritory, writerTerritory } = this.#spans;
    const isPublisher = plan.kind === 'publisher territory';
    const record = this.#territory(plan, place);
    if (record === undefined) return false;
    if (!readShares(place, isPublisher ? publisherTerritory : writerTerritory, this.#shares)) return false;
    if (!isSoundCollected(record, this.#shares, isPublisher ? HALF : WHOLE)) return false;
    return this.#work.addTerritory(record, parties, this.#shares);
  }

  #takeLink(plan: PartyPlan, place: Place): boolean {
    const { piece, at } = place;
    const { chain } = this.#spans.link;
    if (this.#work.writers.size === 0 || plan.fields === undefined) return false;
    if (!isOneLine(place, plan) || !areSound(plan.fields, piece, at)) return false;
    const number = chain.to === 0 ? 0 : numberAt(piece.bytes, at + chain.from, at + chain.to);
    return number >= 0 && this.#work.addLink(at, number);
  }

  #takeManuscript(plan: PartyPlan, place: Place): boolean {
    if (plan.fields === undefined || !isOneLine(place, plan)) return false;
    if (!areSound(plan.fields, place.piece, place.at)) return false;
    if (!isOfLast(this.#work.writers, plan, place)) return false;
    if (!readShares(place, this.#spans.manuscript, this.#shares)) return false;
    this.#work.addManuscript(this.#shares);
    return true;
  }

  #party(plan: PartyPlan, place: Place): KnownParty | undefined {
    const { piece, at } = place;
    const known = plan.parties.at(piece, at);
    if (known !== undefined) return known;
    if (!isOneLine(place, plan)) return undefined;
    const text = ownText(place, plan);
    const isSound =
      isSoundParty(place, plan, this.#spans) || isFoundSound(text, plan.plan, this.#reading.context);
    const party = isSound ? knowParty(text, plan.plan, this.#reading) : undefined;
    if (party !== undefined) plan.parties.remember(piece, at, party);
    return party;
  }

  #territory(plan: PartyPlan, place: Place): KnownTerritory | undefined {
    const { piece, at } = place;
    const known = plan.territoryRecords.at(piece, at);
    if (known !== undefined) return known;
    if (!isOneLine(place, plan)) return undefined;
    const text = ownText(place, plan);
    const record = knowTerritory(text, plan.plan, this.#reading);
    if (record !== undefined) plan.territoryRecords.remember(piece, at, record);
    return record;
  }
}

/** A record's text for itself: a part of the piece's text would keep all of that for as long as it is remembered. */
function ownText({ piece: { bytes }, at }: Place, { length }: SoundPlan): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + at, length).toString('latin1');
}

/** Whether no line ends within a record, whose length alone was looked at. */
export const isOneLine = ({ piece, at }: Place, { length }: SoundPlan): boolean =>
  piece.text.indexOf('\n', at) >= at + length;

/** Whether a record repeats the number of the last of some parties, or has none where it need not. */
function isOfLast(parties: Parties, { number, mayLackNumber }: SoundPlan, { piece, at }: Place): boolean {
  if (parties.size === 0) return false;
  const last = parties.size - 1;
  const length = number.to - number.from;
  const own = (parties.from[last] ?? 0) + number.own;
  if (isSameAt(piece.view, at + number.from, { at: own, length })) {
    return parties.at(last).hasNumber || mayLackNumber;
  }
  return mayLackNumber && isBlankAt(piece, at + number.from, at + number.to);
}

/** Whether a territory record surely collects what it may, by {@link TERRITORY_SHARES}: of the performing right `most`. */
function isSoundCollected({ isIncluded }: KnownTerritory, { pr, mr, sr }: Shares, most: number): boolean {
  if (!isIncluded) return pr + mr + sr === 0;
  return pr + mr + sr > 0 && pr <= most && mr <= WHOLE && sr <= WHOLE;
}
