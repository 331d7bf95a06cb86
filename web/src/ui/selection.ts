import type { ReactNode } from 'react';

/** Rows that are chosen in a table, for acts on several at once. Whoever shows the table keeps them. */
export type Selection<T> = {
  /** The keys of the rows that are chosen, as `keyOf` gives them. */
  readonly chosen: ReadonlySet<string>;
  readonly change: (chosen: ReadonlySet<string>) => void;
  /** Names the box of a row for those who do not see the row: “ASCAP, GHS 893.33”. */
  readonly nameOf: (row: T) => string;
  /** Rows that cannot be chosen have no box; absent: all can be. */
  readonly canChoose?: (row: T) => boolean;
  /** What can be done with those that are chosen: buttons above the table, while any is. */
  readonly actions?: ReactNode;
};
