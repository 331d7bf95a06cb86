import type { CwrEvent, CwrTransaction } from '#functions/formats/cwr/transaction.ts';
import type { CwrWork } from '#functions/formats/cwr/work.ts';

/** A transaction with what its records say where it is of a work, those left out that were dropped. */
export type CheckedTransaction = CwrTransaction & { readonly work?: CwrWork };

/** An event of the transaction reader, with the works that its rules looked at. */
export type CheckedEvent =
  | Exclude<CwrEvent, { kind: 'transaction' }>
  | { readonly kind: 'transaction'; readonly transaction: CheckedTransaction };
