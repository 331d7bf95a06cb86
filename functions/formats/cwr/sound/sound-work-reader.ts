import { type FieldText, fieldTextOf } from '#functions/formats/cwr/field-text.ts';
import { TerritoryDivisions } from '#functions/formats/cwr/rules/territory-divisions.ts';
import type { RuleContext } from '#functions/formats/cwr/rules/work-rule.ts';
import type { CwrHeader, CwrVersion } from '#functions/formats/cwr/transaction.ts';
import type { WorkFacts } from '#functions/formats/cwr/work-facts.ts';
import { workSpans } from '#functions/formats/cwr/work-spans.ts';
import { DetailReader } from './detail-reader.ts';
import { Divisions } from './divisions.ts';
import { isCounted, wordsOf } from './is-counted.ts';
import { isSoundWork } from './is-sound-work.ts';
import { type PartyPlan, PartyReader } from './party-reader.ts';
import { keyAt, type Piece } from './piece.ts';
import { PlanTable } from './plan-table.ts';
import { RecordMemory } from './record-memory.ts';
import type { Place } from './shares-at.ts';
import { soundPlans } from './sound-plans.ts';
import { SoundWork } from './sound-work.ts';
import { TerritoryCodes } from './territory-codes.ts';
import { WholeRecords } from './whole-records.ts';

/** What came of looking at a work: it is sound, it has not all come yet, or the detailed checks must tell. */
export type Glance = 'sound' | 'unfinished' | 'unsure';

/** Where a work begins, its group's type, and which transaction of the group it is. */
type Begin = { readonly at: number; readonly type: string; readonly sequence: number };

/**
 * Reads whole works at a glance, from the bytes of a piece: whether surely no rule finds anything in them, and if so
 * what they say. It never tells what is wrong, and need not know: what it is not sure of is read record by record.
 */
export class SoundWorkReader {
  readonly version: CwrVersion;
  readonly fieldText: FieldText;
  readonly work = new SoundWork();
  /** How many records the work has that was looked at last, and where what follows it begins. */
  records = 0;
  end = 0;
  readonly #plans: PlanTable<PartyPlan>;
  readonly #parties: PartyReader;
  readonly #details: DetailReader;
  readonly #whole: WholeRecords;
  readonly #divisions = new Divisions();

  constructor({ version, characterSet }: CwrHeader, { territory }: { readonly territory: string }) {
    this.version = version;
    this.fieldText = fieldTextOf(characterSet);
    this.#plans = new PlanTable([...soundPlans(version).values()].map(withMemory));
    this.#whole = new WholeRecords(this.#plans);
    const context: RuleContext = {
      version,
      spans: workSpans(version),
      namesCharacterSet: characterSet !== '',
      divisions: new TerritoryDivisions(),
    };
    const { fieldText } = this;
    this.#parties = new PartyReader(this.work, {
      context,
      fieldText,
      territories: new TerritoryCodes(),
      territory,
    });
    this.#details = new DetailReader(context, fieldText);
  }

  /** What the work's header, titles, performers and recordings say. */
  facts(): WorkFacts {
    return this.#details.facts();
  }

  /** Whether the record that begins there is the header of a work, or too little has come of it to tell. */
  mayBeginAt({ view, bytes }: Piece, at: number): boolean {
    return at + LETTERS > bytes.length || this.#plans.get(keyAt(view, at))?.kind === 'header';
  }

  /** Looks at the work that begins there. Where records end early it looks at them with their blanks. */
  read(piece: Piece, begin: Begin): Glance {
    const glance = this.#look(piece, begin);
    if (glance !== 'short') return glance;
    const whole = this.#whole.of(piece, begin.at);
    if (whole === 'unfinished' || whole === 'unsure') return whole;
    const again = this.#look(whole.piece, { ...begin, at: 0 });
    this.end = whole.end;
    return again === 'sound' ? 'sound' : 'unsure';
  }

  #look(piece: Piece, { at: from, type, sequence }: Begin): Glance | 'short' {
    this.work.clear();
    this.#details.clear();
    this.records = 0;
    const { view, bytes } = piece;
    const transaction = wordsOf(sequence);
    const place = { piece, at: from };
    let reached = 0;
    let at = from;
    for (;;) {
      if (at + PREFIX > bytes.length) return 'unfinished';
      const key = keyAt(view, at);
      const plan = this.#plans.get(key);
      if (this.records > 0 && (key === GROUP_TRAILER || plan?.kind === 'header')) {
        // A work that does not count on is told of before the one that it ends, so that it has to be seen to do so.
        if (key === GROUP_TRAILER || isCounted(view, at, { transaction: wordsOf(sequence + 1), record: 0 }))
          break;
        return 'unsure';
      }
      if (plan === undefined) return 'unsure';
      const next = nextLine(piece, at + plan.length);
      if (next < 0) return lengthOf(piece, at, plan);
      if (!isCounted(view, at, { transaction, record: this.records })) return 'unsure';
      if (plan.placeTo > 0) {
        if (reached > plan.placeTo) return 'unsure';
        if (plan.placeFrom > reached) reached = plan.placeFrom;
      }
      place.at = at;
      if (!this.#take(plan, place)) return 'unsure';
      this.records += 1;
      at = next;
    }
    this.end = at;
    const { type: found, said } = this.#details;
    if (found !== type || said === undefined) return 'unsure';
    const { version } = this;
    return isSoundWork(this.work, said, { version, divisions: this.#divisions, piece }) ? 'sound' : 'unsure';
  }

  #take(plan: PartyPlan, place: Place): boolean {
    return plan.kind === 'header' || plan.kind === 'detail'
      ? this.#details.take(plan, place)
      : this.#parties.take(plan, place);
  }
}

const LETTERS = 4;
const PREFIX = 19;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const GROUP_TRAILER = keyAt(new DataView(Uint8Array.from(Buffer.from('GRT ')).buffer), 0);

const withMemory = (plan: Omit<PartyPlan, 'parties' | 'territoryRecords'>): PartyPlan => ({
  ...plan,
  parties: new RecordMemory(plan.words),
  territoryRecords: new RecordMemory(plan.words),
});

/** Where the next line begins if a record ends there; -1 where it does not, or the piece ends with it. */
function nextLine({ bytes }: Piece, at: number): number {
  if (at + 2 > bytes.length) return -1;
  const byte = bytes[at];
  if (byte === LINE_FEED) return at + 1;
  return byte === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED ? at + 2 : -1;
}

/** What is the matter with a record that does not end where it should. */
function lengthOf({ text }: Piece, at: number, { length }: PartyPlan): 'unfinished' | 'short' | 'unsure' {
  const lineEnd = text.indexOf('\n', at);
  if (lineEnd >= 0 && lineEnd < at + length) return 'short';
  return lineEnd < 0 || at + length + 2 > text.length ? 'unfinished' : 'unsure';
}
