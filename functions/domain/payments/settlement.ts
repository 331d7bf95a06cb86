import { daysBetween } from '#functions/domain/calendar.ts';
import { exchanged } from '#functions/domain/rates/exchanged.ts';
import type { RateInForce } from '#functions/domain/rates/rate-in-force.ts';
import { type Money, minorToDecimal } from '#shared/money.ts';
import type { Payment, Settlement } from '#shared/schemas/payments.ts';

/** Days for which the rate of an approval holds (royalty rules §11). */
const RATE_HOLDS_DAYS = 5;

/** What a payment settles before its approval: its amount in its own currency; in another the amount is open. */
export function unfixedSettlement(netPayable: Money, currency: string): Settlement {
  if (netPayable.currency !== currency) return { currency };
  return { amount: minorToDecimal(netPayable.minor, currency), currency };
}

/** What a payment settles in another currency at a rate, with the rate, its pair, date and source. */
export function settlementAt(netPayable: Money, to: string, { entered, factor }: RateInForce): Settlement {
  const minor = exchanged(netPayable.minor, { from: netPayable.currency, to, factor });
  return {
    amount: minorToDecimal(minor, to),
    currency: to,
    rate: entered.rate,
    ratePair: `${entered.base}/${entered.quote}`,
    rateDate: entered.date,
    rateSource: entered.source,
  };
}

/** Whether a payment is paid in another currency than its cycle's. */
export function isExchanged({ netPayable, settlement }: Pick<Payment, 'netPayable' | 'settlement'>): boolean {
  return netPayable.currency !== settlement.currency;
}

/**
 * Whether a payment that moves on fixes its rate: when it is approved, and again when it is sent more than five days
 * after that (royalty rules §11).
 */
export function fixesRate(before: Payment, to: Payment['status'], at: string): boolean {
  if (!isExchanged(before)) return false;
  if (to === 'Approved') return true;
  const approved = before.timeline.findLast(({ status }) => status === 'Approved');
  if (to !== 'Sent' || approved === undefined) return false;
  return daysBetween(approved.at.slice(0, 10), at.slice(0, 10)) > RATE_HOLDS_DAYS;
}
