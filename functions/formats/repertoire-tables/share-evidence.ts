import { splitValues } from './split-names.ts';
import type { ShareScale } from './table-settings.ts';

/** What a table's shares add up to, or why only a person can tell; undefined where it has none. */
export type SharesAre =
  | { readonly scale: ShareScale; readonly hasSign: boolean }
  | { readonly scale: undefined; readonly examples: readonly string[] }
  | undefined;

type Sums = { count: number; near1: number; near100: number; near200: number };

/** In parts of the whole: three thirds are 0.999. */
const TOLERANCE = 0.0015;
const MOST_EXAMPLES = 5;

/** Gathers over a whole table what the shares of a work add up to, by its rows and by its works. */
export class ShareEvidence {
  readonly #byRow: Sums = { count: 0, near1: 0, near100: 0, near200: 0 };
  readonly #byWork: Sums = { count: 0, near1: 0, near100: 0, near200: 0 };
  #key: string | undefined;
  #sum = 0;
  #values = 0;
  #fractions = 0;
  #aboveOne = 0;
  #hasSign = false;
  readonly #examples = new Set<string>();

  /** The cells with shares of a row, and what tells its work. A row without a key goes on with the work above it. */
  add(key: string | undefined, cells: readonly string[]): void {
    const shares = cells.flatMap((cell) => splitValues(cell)).flatMap((text) => this.#valueOf(text));
    const sum = shares.reduce((all, share) => all + share, 0);
    if (shares.length > 0) count(this.#byRow, sum);
    if (key !== undefined && key !== this.#key) {
      this.#endWork();
      this.#key = key;
    }
    this.#sum += sum;
  }

  #valueOf(text: string): number[] {
    const match = /^(\d{0,3}(?:[.,]\d{1,15})?)\s*(%?)$/.exec(text);
    if (match === null || text === '') return [];
    const value = Number((match[1] ?? '').replace(',', '.'));
    if (this.#examples.size < MOST_EXAMPLES) this.#examples.add(text);
    this.#values += 1;
    if (match[2] === '%') this.#hasSign = true;
    if (value > 1) this.#aboveOne += 1;
    else if (value > 0 && value < 1) this.#fractions += 1;
    return [value];
  }

  #endWork(): void {
    if (this.#sum > 0) count(this.#byWork, this.#sum);
    this.#sum = 0;
  }

  /** `isByWriter` says that the rows of a work are added. */
  decide(isByWriter: boolean): SharesAre {
    this.#endWork();
    if (this.#values === 0) return undefined;
    const sums = isByWriter ? this.#byWork : this.#byRow;
    const most = (near: number): boolean => near * 2 > sums.count;
    if (this.#hasSign) return { scale: most(sums.near200) ? 200 : 100, hasSign: true };
    const mayBeParts = this.#fractions > 0 && most(sums.near1);
    if (this.#aboveOne === 0) {
      return mayBeParts ? { scale: 1, hasSign: false } : { scale: undefined, examples: [...this.#examples] };
    }
    if (mayBeParts) return { scale: undefined, examples: [...this.#examples] };
    return { scale: most(sums.near200) ? 200 : 100, hasSign: false };
  }
}

function count(sums: Sums, sum: number): void {
  const isNear = (whole: number): boolean => Math.abs(sum - whole) <= whole * TOLERANCE;
  sums.count += 1;
  if (isNear(1)) sums.near1 += 1;
  if (isNear(100)) sums.near100 += 1;
  if (isNear(200)) sums.near200 += 1;
}
