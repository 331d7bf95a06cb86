import type { Parsed } from '#functions/formats/diagnostic.ts';
import type { PlayRecord } from '#functions/formats/records.ts';
import type { TimeOrder } from './time-order.ts';

type Read = Extract<Parsed<PlayRecord>, { kind: 'record' }>;

/** A play lasts at most so many seconds where its log gives no lengths: most records are shorter, and somebody talks after it. */
export const LONGEST_ESTIMATE = 240;

/**
 * Estimates how long plays were in a log without lengths: up to the next row of the same station, at most
 * {@link LONGEST_ESTIMATE} seconds. Plays that have a length stay as they are. It holds one play for each station.
 */
export class LengthEstimates {
  readonly #order: TimeOrder | undefined;
  readonly #waiting = new Map<string, Read>();
  readonly #later = new Map<string, number>();
  estimated = 0;

  constructor(order: TimeOrder | undefined) {
    this.#order = order;
  }

  /** Gives the plays whose length is known now. */
  *take(read: Read): Generator<Read> {
    if (this.#order === undefined || this.#order === 'unordered') {
      yield read;
      return;
    }
    const { stationId, playedAt, durationSeconds } = read.record;
    if (this.#order === 'descending') {
      const later = this.#later.get(stationId);
      this.#later.set(stationId, Date.parse(playedAt));
      yield durationSeconds === undefined ? this.#with(read, later) : read;
      return;
    }
    yield* this.interrupt(read.record);
    if (durationSeconds === undefined) this.#waiting.set(stationId, read);
    else yield read;
  }

  /** Something else began on the station: what was played before it is over. */
  *interrupt({ stationId, playedAt }: Pick<PlayRecord, 'stationId' | 'playedAt'>): Generator<Read> {
    if (this.#order === 'descending') this.#later.set(stationId, Date.parse(playedAt));
    const before = this.#waiting.get(stationId);
    if (before === undefined) return;
    this.#waiting.delete(stationId);
    yield this.#with(before, Date.parse(playedAt));
  }

  *end(): Generator<Read> {
    for (const read of this.#waiting.values()) yield this.#with(read, undefined);
    this.#waiting.clear();
  }

  #with(read: Read, next: number | undefined): Read {
    const seconds =
      next === undefined ? LONGEST_ESTIMATE : Math.floor((next - Date.parse(read.record.playedAt)) / 1000);
    if (seconds <= 0) return read;
    this.estimated += 1;
    return { ...read, record: { ...read.record, estimatedSeconds: Math.min(seconds, LONGEST_ESTIMATE) } };
  }
}
