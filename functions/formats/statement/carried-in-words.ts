import type { Money } from '#shared/money.ts';
import type { Statement } from './statement.ts';
import { handOf, type StatementHand } from './statement-hand.ts';

type Carried = {
  readonly carriedForward: Money;
  readonly carriedBecause: NonNullable<Statement['carriedBecause']>;
  readonly accruedUntil: string | undefined;
};

/** Why nothing is paid, and when the balance will be. */
export function carriedInWords(
  { carriedForward, carriedBecause, accruedUntil }: Carried,
  { words, amount, date }: StatementHand = handOf('en'),
): string {
  if (carriedBecause === 'accrued') return words.accruedUntil(date(accruedUntil ?? ''));
  return words.carried(amount(carriedForward), carriedBecause);
}
