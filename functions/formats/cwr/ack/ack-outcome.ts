/** What became of an accepted transaction: what its acknowledgement says. In the order of the file. */
export type AckOutcome = {
  /** The line of its header record. */
  readonly line: number;
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'conflict';
  /** Our number of the work, at most twenty characters (`recipientNumber`); empty where it got none. */
  readonly workNumber: string;
};

/** Outcomes as they come, matched to transactions by their lines; lines only rise. */
export class OutcomesByLine {
  readonly #outcomes: AsyncIterator<AckOutcome> | Iterator<AckOutcome>;
  #next: AckOutcome | undefined;
  #isDone = false;

  constructor(outcomes: AsyncIterable<AckOutcome> | Iterable<AckOutcome>) {
    this.#outcomes =
      Symbol.asyncIterator in outcomes ? outcomes[Symbol.asyncIterator]() : outcomes[Symbol.iterator]();
  }

  /** The outcome of the transaction on a line, or undefined where it has none. */
  async of(line: number): Promise<AckOutcome | undefined> {
    while (!this.#isDone && (this.#next === undefined || this.#next.line < line)) {
      const { done, value } = await this.#outcomes.next();
      if (done === true) this.#isDone = true;
      this.#next = done === true ? undefined : value;
    }
    return this.#next?.line === line ? this.#next : undefined;
  }
}
