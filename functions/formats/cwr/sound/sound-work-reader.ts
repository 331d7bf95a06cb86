import { type FieldText, fieldTextOf } from '#functions/formats/cwr/field-text.ts';
import { TerritoryDivisions } from '#functions/formats/cwr/rules/territory-divisions.ts';
import type { RuleContext } from '#functions/formats/cwr/rules/work-rule.ts';
import type { CwrHeader, CwrRecord, CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { workSpans } from '#functions/formats/cwr/work-spans.ts';
import { Divisions } from './divisions.ts';
import { isSoundWork } from './is-sound-work.ts';
import { isFoundSound, type Knowing } from './know-record.ts';
import { KnownRecords } from './known-records.ts';
import { type Piece, pieceOf } from './piece.ts';
import { isSequenceAt } from './sequence-at.ts';
import { isSoundDetail } from './sound-detail.ts';
import { areSound } from './sound-fields.ts';
import { type SoundHeader, soundHeader } from './sound-header.ts';
import { type SoundPlan, soundPlans } from './sound-plans.ts';
import { SoundWork } from './sound-work.ts';
import { TerritoryCodes } from './territory-codes.ts';

/** What came of looking at a work: it is sound, it has not all come yet, or the detailed checks must tell. */
export type Glance = 'sound' | 'unfinished' | 'unsure';

type OfFile = {
  readonly version: CwrVersion;
  readonly namesCharacterSet: boolean;
  readonly fieldText: FieldText;
  /** The territory that is licensed. */
  readonly territory: string;
};
/** Where a work begins, its group's type, and which transaction of the group it is. */
type Begin = { readonly at: number; readonly line: number; readonly type: string; readonly sequence: number };

/**
 * Reads whole works at a glance, from the bytes of a piece: whether surely no rule finds anything in them, and if so
 * what they say. It never tells what is wrong, and need not know: what it is not sure of is read record by record.
 */
export class SoundWorkReader {
  readonly version: CwrVersion;
  readonly work = new SoundWork();
  readonly fieldText: FieldText;
  /** Of a work that is sound: its header, and its titles, performers and recordings. */
  header: CwrRecord | undefined;
  details: CwrRecord[] = [];
  /** How many records it has, and where the next begins. */
  records = 0;
  end = 0;
  readonly #plans: ReadonlyMap<number, SoundPlan>;
  readonly #context: RuleContext;
  readonly #known: KnownRecords;
  readonly #divisions = new Divisions();
  #header: SoundHeader | undefined;
  /** The place in the order of records that was reached. */
  #reached = 0;

  constructor({ version, namesCharacterSet, fieldText, territory }: OfFile) {
    this.version = version;
    this.fieldText = fieldText;
    this.#plans = soundPlans(version);
    this.#context = {
      version,
      spans: workSpans(version),
      namesCharacterSet,
      divisions: new TerritoryDivisions(),
    };
    const knowing: Knowing = {
      context: this.#context,
      fieldText,
      territories: new TerritoryCodes(),
      territory,
    };
    this.#known = new KnownRecords(knowing);
  }

  /** Whether the record that begins there is the header of a work, or too little has come of it to tell. */
  mayBeginAt({ view, bytes }: Piece, at: number): boolean {
    return at + WORD > bytes.length || this.#plans.get(keyAt(view, at))?.kind === 'header';
  }

  /** Looks at the work that begins there. */
  read(piece: Piece, begin: Begin): Glance {
    this.#begin();
    const { text, view, bytes } = piece;
    let at = begin.at;
    for (;;) {
      if (at + WORD > bytes.length) return 'unfinished';
      const key = keyAt(view, at);
      const plan = this.#plans.get(key);
      if (this.records > 0 && (key === GROUP_TRAILER || plan?.kind === 'header')) break;
      if (plan === undefined) return 'unsure';
      const lineEnd = text.indexOf('\n', at);
      if (lineEnd < 0) return 'unfinished';
      const to = bytes[lineEnd - 1] === CARRIAGE_RETURN ? lineEnd - 1 : lineEnd;
      if (to - at > plan.length || to - at < PREFIX) return 'unsure';
      if (!isSequenceAt(view, at + 3, begin.sequence) || !isSequenceAt(view, at + 11, this.records))
        return 'unsure';
      if (!this.#take(piece, plan, { from: at, to, line: begin.line + this.records })) return 'unsure';
      this.records += 1;
      at = lineEnd + 1;
    }
    this.end = at;
    if (this.header?.type !== begin.type || this.#header === undefined) return 'unsure';
    const { version } = this;
    return isSoundWork(this.work, this.#header, { version, divisions: this.#divisions }) ? 'sound' : 'unsure';
  }

  #begin(): void {
    this.work.clear();
    this.header = undefined;
    this.#header = undefined;
    this.details = [];
    this.records = 0;
    this.#reached = 0;
  }

  /** Takes one record; false where it is not sure to be sound, where it stands too. */
  #take(piece: Piece, plan: SoundPlan, place: Place): boolean {
    if (plan.placeTo > 0) {
      if (this.#reached > plan.placeTo) return false;
      if (plan.placeFrom > this.#reached) this.#reached = plan.placeFrom;
    }
    if (plan.kind === 'header') return this.#takeHeader(piece, plan, place);
    if (plan.kind === 'detail') return this.#takeDetail(piece, plan, place);
    const known = this.#known.at(piece, plan, place);
    if (known === undefined) return false;
    const { work } = this;
    switch (plan.kind) {
      case 'publisher':
        return work.addPublisher(known);
      case 'publisher territory':
        return work.addTerritory(known, work.publishers);
      case 'writer':
        return work.writers.add(known);
      case 'writer territory':
        return work.addTerritory(known, work.writers);
      case 'link':
        return work.addLink(known);
      case 'manuscript':
        return work.addManuscript(known);
    }
  }

  #takeHeader(piece: Piece, { type, length, fields }: SoundPlan, { from, to, line }: Place): boolean {
    if (fields === undefined) return false;
    const text = piece.text.slice(from, to);
    const whole = to - from === length ? piece : padded(text, length);
    const at = whole === piece ? from : 0;
    if (!areSound(fields, whole, at)) return false;
    this.#header = soundHeader(whole, at, this.version);
    this.header = { type, line, text };
    return this.#header !== undefined;
  }

  #takeDetail(piece: Piece, sound: SoundPlan, { from, to, line }: Place): boolean {
    const { type, length, fields, plan } = sound;
    const text = piece.text.slice(from, to);
    this.details.push({ type, line, text });
    if (fields === undefined) return !SPECIAL.has(type) && isFoundSound(text, plan, this.#context);
    const whole = to - from === length ? piece : padded(text, length);
    const at = whole === piece ? from : 0;
    return areSound(fields, whole, at) && isSoundDetail(whole, at, { plan: sound, context: this.#context });
  }
}

/** The reader of a file's works. */
export function soundWorkReader(
  { version, characterSet }: CwrHeader,
  { territory }: { readonly territory: string },
): SoundWorkReader {
  return new SoundWorkReader({
    version,
    namesCharacterSet: characterSet !== '',
    fieldText: fieldTextOf(characterSet),
    territory,
  });
}

type Place = { readonly from: number; readonly to: number; readonly line: number };

const WORD = 4;
const PREFIX = 19;
const CARRIAGE_RETURN = 13;
/** Records that rules about the whole work look at. */
const SPECIAL: ReadonlySet<string> = new Set(['ORN']);

const keyAt = (view: DataView, at: number) => view.getInt32(at) >>> 8;
const GROUP_TRAILER = keyAt(new DataView(Uint8Array.from(Buffer.from('GRT ')).buffer), 0);

/** A record that ends early, with the blanks that it left out. */
const padded = (text: string, length: number) => pieceOf(Buffer.from(text.padEnd(length), 'latin1'));
