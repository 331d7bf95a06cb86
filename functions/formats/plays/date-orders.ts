import { daysFrom } from './calendar-day.ts';
import { type DateOrder, dayIn, type WrittenDate } from './parse-date.ts';

const ORDERS: readonly DateOrder[] = ['DMY', 'MDY'];
const MAX_DIFFERENT = 500;
/** A log is of some weeks; the wrong order spreads its days over the months. */
const LOG_DAYS = 45;

/** What is known of the order of day and month: told by the file, or open with the dates that leave it so. */
export type OrderFound =
  | { readonly order: DateOrder }
  | { readonly open: readonly string[] }
  | { readonly mixed: readonly string[] };

/**
 * Finds out from all dates of a file whether it writes the day or the month first: by a number above 12; else because
 * the other order gives days to come, or spreads a few weeks over many months.
 */
export class DateOrders {
  readonly #shown = new Map<DateOrder, string>();
  readonly #open = new Map<string, WrittenDate>();

  take(text: string, written: WrittenDate): void {
    if ('day' in written) {
      if (written.shows !== undefined && !this.#shown.has(written.shows))
        this.#shown.set(written.shows, text);
    } else if (this.#open.size < MAX_DIFFERENT) this.#open.set(text, written);
  }

  /** Whether there is a date that could be read in two ways. */
  get isAsked(): boolean {
    return this.#open.size > 0;
  }

  /** Undefined where every date is plain. `today` is a business date; `hint` a day that the file's name tells. */
  found({
    today,
    hint,
  }: {
    readonly today: string;
    readonly hint?: string | undefined;
  }): OrderFound | undefined {
    if (this.#open.size === 0) return undefined;
    const [shown] = this.#shown.keys();
    if (this.#shown.size > 1) return { mixed: [...this.#shown.values()] };
    if (shown !== undefined) return { order: shown };
    const likely = ORDERS.filter((order) => this.#isLikely(order, today));
    if (likely.length === 1 && likely[0] !== undefined) return { order: likely[0] };
    const hinted = ORDERS.filter((order) => hint !== undefined && this.#days(order).includes(hint));
    if (hinted.length === 1 && hinted[0] !== undefined) return { order: hinted[0] };
    return { open: [...this.#open.keys()].slice(0, 5) };
  }

  /** No day to come, and all within some weeks. */
  #isLikely(order: DateOrder, today: string): boolean {
    const days = this.#days(order).toSorted();
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined) return false;
    return daysFrom(today, last) <= 1 && daysFrom(first, last) <= LOG_DAYS;
  }

  #days(order: DateOrder): readonly string[] {
    return [...this.#open.values()].flatMap((written) => dayIn(written, order) ?? []);
  }
}
