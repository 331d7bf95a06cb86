import { referenceKey } from '#shared/reference-key.ts';
import { SendPayment } from '#shared/schemas/payments.ts';
import type { WirePayment } from './payment-api.ts';

type Payable = Pick<WirePayment, 'id' | 'payee' | 'netPayable' | 'settlement'>;
/** Why a pasted line pairs with no payment. */
export type Misfit = 'no-reference' | 'unreadable' | 'unknown' | 'ambiguous' | 'repeated';
export type Pairing = {
  /** The reference of each payment that a line names, by its id. */
  readonly references: ReadonlyMap<string, string>;
  readonly misfits: readonly { readonly line: number; readonly words: string; readonly why: Misfit }[];
};

/**
 * Pairs payments with the bank's references, as two columns of a spreadsheet say: in each line the payee, the amount or the
 * payment's id, then its reference. A line that fits no payment or several pairs with none, and neither does a second line
 * of the same payment or reference.
 *
 * @example
 * pairReferences('ASCAP\tGCB-0001\n78.20\tGCB-0002', payments).references; // → { rem_1: 'GCB-0001', rem_2: 'GCB-0002' }
 */
export function pairReferences(pasted: string, payments: readonly Payable[]): Pairing {
  const references = new Map<string, string>();
  const taken = new Set<string>();
  const misfits: Pairing['misfits'][number][] = [];
  for (const [index, words] of pasted.split(/\r?\n/).entries()) {
    if (words.trim() === '') continue;
    const found = pairOf(words, payments);
    const isTwice =
      typeof found !== 'string' && (references.has(found.id) || taken.has(referenceKey(found.reference)));
    if (typeof found === 'string' || isTwice) {
      misfits.push({ line: index + 1, words, why: typeof found === 'string' ? found : 'repeated' });
      continue;
    }
    references.set(found.id, found.reference);
    taken.add(referenceKey(found.reference));
  }
  return { references, misfits };
}

function pairOf(words: string, payments: readonly Payable[]): Misfit | { id: string; reference: string } {
  const cells = words.split(/\t|;/).map((cell) => cell.trim());
  const filled = cells.filter((cell) => cell !== '');
  const reference = filled.at(-1);
  if (filled.length < 2 || reference === undefined) return 'no-reference';
  if (!SendPayment.safeParse({ paymentReference: reference }).success) return 'unreadable';
  const fitting = payments.filter((payment) => filled.slice(0, -1).every((cell) => names(cell, payment)));
  const [payment] = fitting;
  if (payment === undefined) return 'unknown';
  return fitting.length > 1 ? 'ambiguous' : { id: payment.id, reference };
}

/** Whether a cell says the payee, the payment's id, or what it comes to in either currency. */
function names(cell: string, { id, payee, netPayable, settlement }: Payable): boolean {
  const amounts = [netPayable, settlement].flatMap(({ amount, currency }) =>
    amount === undefined ? [] : [amount, `${currency}${amount}`, `${amount}${currency}`],
  );
  return cell === id || plain(cell) === plain(payee.name) || amounts.includes(cell.replaceAll(/[\s,]/g, ''));
}

const plain = (words: string): string => words.toLowerCase().replaceAll(/\s+/g, ' ').trim();
