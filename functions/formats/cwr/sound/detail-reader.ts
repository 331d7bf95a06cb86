import type { FieldText } from '#functions/formats/cwr/field-text.ts';
import { readIsrc, readIswc } from '#functions/formats/cwr/read-identifiers.ts';
import type { RuleContext } from '#functions/formats/cwr/rules/work-rule.ts';
import type { Span } from '#functions/formats/cwr/text-at.ts';
import { type RecordingFacts, secondsOf, type WorkFacts } from '#functions/formats/cwr/work-facts.ts';
import { isPrintable, numberAt, trimmedEnd } from './bytes-at.ts';
import { isFoundSound } from './known-party.ts';
import { isOneLine } from './party-reader.ts';
import type { Place } from './shares-at.ts';
import { isSoundDetail } from './sound-detail.ts';
import { areSound } from './sound-fields.ts';
import { type SoundHeader, soundHeader } from './sound-header.ts';
import type { SoundPlan } from './sound-plans.ts';

/** Reads a work's header, and its titles, performers, recordings and all else that is of no party. */
export class DetailReader {
  /** The type of the header, and what it says that rules ask for. */
  type = '';
  said: SoundHeader | undefined;
  #number = '';
  #title = '';
  #iswc: string | undefined;
  #alternativeTitles: string[] = [];
  #performers: string[] = [];
  #recordings: RecordingFacts[] = [];
  readonly #context: RuleContext;
  readonly #fieldText: FieldText;

  constructor(context: RuleContext, fieldText: FieldText) {
    this.#context = context;
    this.#fieldText = fieldText;
  }

  clear(): void {
    this.type = '';
    this.said = undefined;
    if (this.#alternativeTitles.length > 0) this.#alternativeTitles = [];
    if (this.#performers.length > 0) this.#performers = [];
    if (this.#recordings.length > 0) this.#recordings = [];
  }

  /** As `workFacts` gives them. */
  facts(): WorkFacts {
    return {
      number: this.#number,
      title: this.#title,
      iswc: this.#iswc,
      alternativeTitles: this.#alternativeTitles,
      performers: this.#performers,
      recordings: this.#recordings,
      isWithdrawn: false,
    };
  }

  /** Takes the record that begins there; false where it is not surely sound. */
  take(plan: SoundPlan, place: Place): boolean {
    if (!isOneLine(place, plan)) return false;
    const { piece, at } = place;
    if (plan.fields === undefined) return this.#takeRare(plan, piece.text.slice(at, at + plan.length));
    if (!areSound(plan.fields, piece, at)) return false;
    if (plan.kind === 'header') return this.#takeHeader(plan.type, place);
    if (!isSoundDetail(piece, at, { plan, context: this.#context })) return false;
    const { alternative, performer } = this.#context.spans;
    if (plan.type === 'ALT') this.#alternativeTitles.push(this.#text(place, alternative.title));
    else if (plan.type === 'REC') this.#takeRecording(place);
    else {
      const name = `${this.#text(place, performer.firstName)} ${this.#text(place, performer.lastName)}`;
      this.#performers.push(name.trim());
    }
    return true;
  }

  #takeHeader(type: string, place: Place): boolean {
    const { piece, at } = place;
    const { title, number, iswc } = this.#context.spans.header;
    this.type = type;
    this.said = soundHeader(piece, at, this.#context.version);
    this.#title = this.#text(place, title);
    this.#number = this.#text(place, number);
    const hasIswc = piece.bytes[at + iswc.from] !== SPACE;
    this.#iswc = hasIswc ? readIswc(piece.text.slice(at + iswc.from, at + iswc.to)) : undefined;
    return this.said !== undefined;
  }

  #takeRecording(place: Place): void {
    const { piece, at } = place;
    const { isrc, title, artist, duration } = this.#context.spans.recording;
    if (piece.bytes[at + isrc.from] === SPACE) return;
    const parsed = readIsrc(piece.text.slice(at + isrc.from, at + isrc.to));
    if (parsed === undefined) return;
    const time = Math.max(0, numberAt(piece.bytes, at + duration.from, at + duration.to));
    this.#recordings.push({
      isrc: parsed,
      title: this.#text(place, title),
      artist: this.#text(place, artist),
      durationSeconds: secondsOf(time),
    });
  }

  /** A record of a type that is too rare to be checked by its bytes. */
  #takeRare({ type, plan }: SoundPlan, text: string): boolean {
    if (OF_THE_WORK.has(type) || !isFoundSound(text, plan, this.#context)) return false;
    if (type === 'NAT')
      this.#alternativeTitles.push(this.#fieldText(text, this.#context.spans.otherScript.title));
    return true;
  }

  /** A field's text as {@link FieldText} gives it: as it stands there, where that is printable ASCII. */
  #text({ piece, at }: Place, { from, to }: Span): string {
    const end = trimmedEnd(piece, at + from, at + to);
    if (isPrintable(piece.bytes, at + from, end)) return piece.text.slice(at + from, end);
    return this.#fieldText(piece.text, { from: at + from, to: at + to });
  }
}

const SPACE = 0x20;
/** Records that rules about the whole work look at. */
const OF_THE_WORK: ReadonlySet<string> = new Set(['ORN']);
