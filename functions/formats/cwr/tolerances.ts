import type { ReadingMode } from '#shared/schemas/partners.ts';
import type { Assumption, CwrTolerance } from '#shared/schemas/readings.ts';

type Tolerated = { count: number; readonly line: number; readonly place: string };

/**
 * What one file is read in spite of: each kind once, with how often and where first. In the strict mode nothing is.
 * Whoever asks has made sure that the sense is clear and that no share depends on it.
 */
export class Tolerances {
  readonly isTolerant: boolean;
  /** How often something was tolerated so far. */
  total = 0;
  readonly #found = new Map<CwrTolerance, Tolerated>();

  constructor(mode: ReadingMode) {
    this.isTolerant = mode === 'tolerant';
  }

  /** Whether it is taken in spite of the standard, which is then remembered. */
  take(kind: CwrTolerance, line: number, place: string): boolean {
    if (!this.isTolerant) return false;
    this.total += 1;
    const known = this.#found.get(kind);
    if (known === undefined) this.#found.set(kind, { count: 1, line, place });
    else known.count += 1;
    return true;
  }

  /** In the order in which they came first. */
  assumptions(): readonly Assumption[] {
    return [...this.#found].map(([value, found]) => ({ code: 'cwr-tolerance', value, ...found }));
  }
}
