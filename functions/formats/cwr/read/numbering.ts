/** Which numbers of a record are clear, as bits of one answer, as there is one for every record. */
export const CLEAR = { transaction: 1, record: 2 } as const;
export const NOTHING_CLEAR = 0;

/** The numbers of a record, -1 where there is none; `begins` where it is a transaction's first. */
type Numbered = { readonly begins: boolean; readonly transaction: number; readonly record: number };

/**
 * Tells whether the records of a group are numbered in a way that has no gap, whatever way that is: records count from
 * 0 or 1 in each transaction, or on through the group, or all have one number; transactions count on from any number,
 * or all have one. The way is what the group begins with: where a record leaves it, something may be lost.
 */
export class Numbering {
  /** All records so far have one number, so that none would be missed. */
  areRecordsAlike = false;
  /** The number of the last record. */
  record = 0;
  #isFirst = true;
  #base = 0;
  #transaction = 0;
  #records: 'anew' | 'on' | undefined;
  #transactions: 'alike' | 'on' | undefined;
  #hasCounted = false;

  /** Takes the next record of the group; answers which of its numbers leave no gap, as {@link CLEAR} has them. */
  take({ begins, transaction, record }: Numbered): number {
    const isFirst = this.#isFirst;
    const isTransaction = transaction >= 0 && (isFirst || this.#isTransaction(begins, transaction));
    const isRecord = record >= 0 && (isFirst || (begins ? this.#isHeader(record) : this.#isNext(record)));
    if (isFirst) this.#base = record;
    this.#isFirst = false;
    this.#transaction = transaction;
    this.record = record;
    return (isTransaction ? CLEAR.transaction : 0) + (isRecord ? CLEAR.record : 0);
  }

  #isTransaction(begins: boolean, transaction: number): boolean {
    const isSame = transaction === this.#transaction;
    if (!begins) return isSame;
    if (!isSame && transaction !== this.#transaction + 1) return false;
    this.#transactions ??= isSame ? 'alike' : 'on';
    return this.#transactions === (isSame ? 'alike' : 'on');
  }

  #isHeader(record: number): boolean {
    if (this.areRecordsAlike || (record === this.record && !this.#hasCounted)) return record === this.record;
    const way = record === this.#base && record <= 1 ? 'anew' : 'on';
    if (way === 'on' && record !== this.record + 1) return false;
    this.#records ??= way;
    return this.#records === way;
  }

  #isNext(record: number): boolean {
    if (record === this.record + 1 && !this.areRecordsAlike) {
      this.#hasCounted = true;
      return true;
    }
    if (record !== this.record || this.#hasCounted || this.#records !== undefined) return false;
    this.areRecordsAlike = true;
    return true;
  }
}
