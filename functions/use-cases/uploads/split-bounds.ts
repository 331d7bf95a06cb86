import type { Diagnostic, Parsed } from '#functions/formats/diagnostic.ts';
import type { World } from '#functions/ports/world.ts';
import { problemOf } from '#functions/use-cases/jobs/finish-chunk.ts';
import { JobFailed } from '#functions/use-cases/jobs/job-failed.ts';
import type { JobProblem } from '#shared/schemas/jobs.ts';

/**
 * What one file may hold: more would fill the store, or outlast the function that reads it (900 seconds). A file beyond is
 * refused whole, and nothing of it is taken.
 */
export const SPLIT_LIMITS = { rows: 10_000_000, rejected: 100_000, seconds: 840 } as const;

type Limits = { readonly [Name in keyof typeof SPLIT_LIMITS]: number };

/** How many rows are read between two looks at the clock. */
const ROWS_A_LOOK = 1000;
/** How many of the rejected rows are named where there are too many. */
const NAMED = 20;

/** Counts the rows of a file, and refuses the file once it holds more than it may. */
export class SplitBounds {
  readonly #limits: Limits;
  readonly #now: () => number;
  readonly #since: number;
  readonly #named: JobProblem[] = [];
  #rows = 0;
  #rejected = 0;

  constructor(clock: World['clock'], limits: Limits = SPLIT_LIMITS) {
    this.#limits = limits;
    this.#now = () => Date.parse(clock.now());
    this.#since = this.#now();
  }

  /** Counts a row. Throws `JobFailed` where it is one too many, or the time is over. */
  take(row: Parsed<unknown>): void {
    if (row.kind !== 'record' && row.kind !== 'rejected') return;
    this.#rows += 1;
    if (row.kind === 'rejected') this.#takeRejected(row.diagnostics);
    if (this.#rows > this.#limits.rows)
      refuse('file.too-many-rows', `It has more than ${worded(this.#limits.rows)} rows. Send it in parts.`);
    if (this.#rows % ROWS_A_LOOK === 0 && this.#now() - this.#since > this.#limits.seconds * 1000)
      refuse(
        'file.too-slow',
        `After ${this.#limits.seconds / 60} minutes ${worded(this.#rows)} rows were read, and it goes on. Send it in parts.`,
      );
  }

  #takeRejected(diagnostics: readonly Diagnostic[]): void {
    this.#rejected += 1;
    if (this.#named.length < NAMED) this.#named.push(...diagnostics.slice(0, 1).map(problemOf));
    if (this.#rejected <= this.#limits.rejected) return;
    const text = `More than ${worded(this.#limits.rejected)} of its rows were rejected, so nothing was taken. The first are named; mend them and send the file again.`;
    throw new JobFailed([{ code: 'file.too-many-rejected', message: text }, ...this.#named]);
  }
}

const worded = (count: number): string => count.toLocaleString('en');

function refuse(code: string, message: string): never {
  throw new JobFailed([{ code, message: `${message} Nothing was taken.` }]);
}
