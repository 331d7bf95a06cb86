const HALF_DAY = 43_200;
/** Some rows of a log in order may stand out of place. */
const ODD_PART = 0.02;
const MAX_CLOCKS = 5000;

type Clock = { day: string; last: number; falls: number };

/** How the times of a log follow each other within a day. */
export type TimeOrder = 'ascending' | 'descending' | 'unordered';

/**
 * Watches the times of a log, station by station and day by day as its dates have it: whether they rise or fall, and
 * whether, rising, they fall back from the evening to the small hours once a day while the date stands still, because the
 * night is written under the day before.
 */
export class TimeOrders {
  readonly #clocks = new Map<string, Clock>();
  #rises = 0;
  #falls = 0;
  #nights = 0;
  #broken = 0;

  take(station: string, day: string, seconds: number): void {
    const clock = this.#clocks.get(station);
    if (clock === undefined || clock.day !== day) {
      if (clock !== undefined || this.#clocks.size < MAX_CLOCKS)
        this.#clocks.set(station, { day, last: seconds, falls: 0 });
      return;
    }
    const step = seconds - clock.last;
    clock.last = seconds;
    if (step > 0) this.#rises += 1;
    if (step >= 0) return;
    if (step > -HALF_DAY) {
      this.#falls += 1;
      return;
    }
    clock.falls += 1;
    if (clock.falls === 1) this.#nights += 1;
    else this.#broken += 1;
  }

  get order(): TimeOrder {
    const steps = this.#rises + this.#falls;
    if (this.#falls <= steps * ODD_PART) return 'ascending';
    return this.#rises <= steps * ODD_PART ? 'descending' : 'unordered';
  }

  /** On how many days the hours after midnight stand under the date of the day before. */
  get nights(): number {
    return this.order === 'ascending' && this.#broken === 0 ? this.#nights : 0;
  }
}
