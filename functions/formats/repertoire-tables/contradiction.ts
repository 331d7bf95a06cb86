/** Two rows that say different things of one work: a sentence without its end, and the lines of both. */
export type Contradiction = {
  readonly line: number;
  readonly before: number;
  readonly column: string;
  readonly message: string;
};
