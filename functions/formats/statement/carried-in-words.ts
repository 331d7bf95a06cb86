import type { Money } from '#shared/money.ts';
import { readableAmount, readableDate } from './figures.ts';
import type { Statement } from './statement.ts';

const CARRIED_BECAUSE = {
  'below-minimum': 'below the minimum payout of the agreement',
  'zero-or-below': 'not above 0',
} as const;

type Carried = {
  readonly carriedForward: Money;
  readonly carriedBecause: NonNullable<Statement['carriedBecause']>;
  readonly accruedUntil: string | undefined;
};

/** Why nothing is paid, and when the balance will be. */
export function carriedInWords({ carriedForward, carriedBecause, accruedUntil }: Carried): string {
  if (carriedBecause === 'accrued')
    return `Accrued, paid with the cycle that ends on ${readableDate(accruedUntil ?? '')}`;
  return `Carried forward to the next payment: ${readableAmount(carriedForward)} is ${CARRIED_BECAUSE[carriedBecause]}`;
}
