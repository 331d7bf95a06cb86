import { keyAt, type Piece, pieceOf } from './piece.ts';
import type { PlanTable } from './plan-table.ts';
import { SOUND_LIMITS } from './sound-limits.ts';
import type { SoundPlan } from './sound-plans.ts';

/** What every record begins with, and a group's trailer has too. */
const PREFIX = 19;
const [SPACE, LINE_FEED, CARRIAGE_RETURN] = [0x20, 10, 13];

/** Puts the blanks back that senders leave out at the end of records. One room serves for all works. */
export class WholeRecords {
  readonly #plans: PlanTable<SoundPlan>;
  readonly #room = new Uint8Array(SOUND_LIMITS.wholeBytes);

  constructor(plans: PlanTable<SoundPlan>) {
    this.#plans = plans;
  }

  /**
   * The records of the work that begins there, all of their lengths, and the prefix of the one that follows; and where
   * that begins. 'unfinished' where it has not all come yet, 'unsure' where it is too long for this.
   */
  of({ text, view, bytes }: Piece, from: number): Whole | 'unfinished' | 'unsure' {
    const room = this.#room;
    let [at, size] = [from, 0];
    for (;;) {
      if (at + PREFIX > bytes.length) return 'unfinished';
      const plan = this.#plans.get(keyAt(view, at));
      if (at > from && (plan?.kind === 'header' || text.startsWith('GRT', at))) break;
      const lineEnd = text.indexOf('\n', at);
      if (lineEnd < 0) return 'unfinished';
      const to = bytes[lineEnd - 1] === CARRIAGE_RETURN ? lineEnd - 1 : lineEnd;
      const length = Math.max(to - at, plan?.length ?? 0);
      if (size + length + 1 + PREFIX > room.length) return 'unsure';
      room.set(bytes.subarray(at, to), size);
      room.fill(SPACE, size + to - at, size + length);
      size += length + 1;
      room[size - 1] = LINE_FEED;
      at = lineEnd + 1;
    }
    room.set(bytes.subarray(at, at + PREFIX), size);
    return { piece: pieceOf(room.subarray(0, size + PREFIX)), end: at };
  }
}

/** Its piece holds until the next one is made. */
type Whole = { readonly piece: Piece; readonly end: number };
