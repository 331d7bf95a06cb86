import { SeenIds, shortHash } from './seen-ids.ts';
import type { RowIs } from './table-settings.ts';

/** What of a row tells what a row stands for. */
export type RowSigns = {
  readonly line: number;
  readonly key: string | undefined;
  readonly title: string;
  readonly parties: string;
  readonly isrc: string;
};

/** What rows stand for, or why only a person can tell. */
export type RowsAre =
  | { readonly rowIs: RowIs; readonly apart?: { readonly line: number; readonly before: number } }
  | { readonly rowIs: undefined; readonly examples: readonly string[] };

const SLIM = 0.02;

/**
 * Gathers over a whole table what its rows stand for: where a work comes again with its title, its rows are of its
 * writers if these differ, of its recordings if only the ISRCs do. As far as works are remembered.
 */
export class RowEvidence {
  readonly #titles = new SeenIds();
  readonly #parties = new SeenIds();
  #last: RowSigns | undefined;
  #otherParties = 0;
  #otherIsrcs = 0;
  #goingOn = 0;
  #apart: { readonly line: number; readonly before: number } | undefined;
  readonly #examples: string[] = [];

  add(row: RowSigns): void {
    const { key, line } = row;
    if (key === undefined) {
      if (row.title === '' && row.parties !== '' && this.#last !== undefined) this.#goingOn += 1;
      return;
    }
    const title = shortHash(row.title.trim().toLowerCase());
    const parties = shortHash(row.parties);
    const before = this.#titles.find(key);
    if (before === undefined) {
      this.#titles.add(key, { line, content: title });
      this.#parties.add(key, { line, content: parties });
    } else if (before.content === title || row.title === '') {
      const isSameAsFirst = this.#parties.find(key)?.content === parties;
      if (!isSameAsFirst) this.#otherParties += 1;
      else if (row.isrc !== '') this.#otherIsrcs += 1;
      if (this.#last?.key !== key) this.#apart ??= { line, before: before.line };
      if (this.#examples.length < 5) this.#examples.push(`${key}: ${row.parties}`.slice(0, 200));
    }
    this.#last = row;
  }

  /** `isList` says that most cells of writers have several names. */
  decide({
    isList,
    hasParties,
    hasIsrc,
  }: {
    readonly isList: boolean;
    readonly hasParties: boolean;
    readonly hasIsrc: boolean;
  }): RowsAre {
    if (!hasParties && hasIsrc) return { rowIs: 'recording' };
    if (this.#goingOn > 0) return this.#byWriter();
    if (this.#otherParties === 0) return { rowIs: this.#otherIsrcs > 0 ? 'recording' : 'work' };
    if (this.#otherParties < this.#otherIsrcs * SLIM) return { rowIs: 'recording' };
    return isList ? { rowIs: undefined, examples: this.#examples } : this.#byWriter();
  }

  #byWriter(): RowsAre {
    return { rowIs: 'writer', ...(this.#apart !== undefined && { apart: this.#apart }) };
  }
}
