import { dayAfter } from './calendar-day.ts';

const HALF_DAY = 43_200;

/**
 * The days of a log as its rows go by: a date that stands once for many rows, and the small hours that are written under the
 * day before.
 */
export class LogDays {
  readonly #goesPastMidnight: boolean;
  readonly #clocks = new Map<string, { day: string; last: number; nights: number }>();
  #standing: string | undefined;
  pastMidnight = 0;

  constructor({ goesPastMidnight }: { readonly goesPastMidnight: boolean }) {
    this.#goesPastMidnight = goesPastMidnight;
  }

  /** The date that goes for the rows to come which have none of their own. */
  get standing(): string | undefined {
    return this.#standing;
  }

  /** A date above rows, on their sheet, or in the first of several cells. */
  stand(day: string | undefined): void {
    this.#standing = day;
  }

  /** The day on which a station's clock showed the time, from the day that the log writes it under. */
  dayOf(station: string, day: string, seconds: number): string {
    if (!this.#goesPastMidnight) return day;
    const clock = this.#clocks.get(station);
    if (clock === undefined || clock.day !== day) {
      this.#clocks.set(station, { day, last: seconds, nights: 0 });
      return day;
    }
    if (clock.last - seconds > HALF_DAY) clock.nights += 1;
    clock.last = seconds;
    if (clock.nights === 0) return day;
    this.pastMidnight += 1;
    return dayAfter(day, clock.nights);
  }
}
