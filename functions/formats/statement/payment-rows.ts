import { type Money, minorToDecimal } from '#shared/money.ts';
import type { Statement } from './statement.ts';
import type { StatementRow } from './statement-columns.ts';

/**
 * The rows from net to what is paid: brought forward, tax, payable, what is carried forward and why, and the amount in
 * the currency of settlement.
 */
export function* paymentRows({
  totals,
  carriedBecause,
  accruedUntil,
  settlement,
}: Omit<Statement, 'usages'>): Generator<StatementRow> {
  yield amountRow('net', totals.net);
  yield amountRow('brought_forward', totals.broughtForward);
  yield amountRow('withholding_tax', totals.withholdingTax);
  yield amountRow('net_payable', totals.netPayable);
  yield amountRow('carried_forward', totals.carriedForward);
  if (carriedBecause !== undefined) yield factRow('carried_because', carriedBecause);
  if (accruedUntil !== undefined) yield factRow('paid_with_cycle_that_ends_on', accruedUntil);
  if (settlement === undefined) return;
  yield amountRow('settlement', settlement.amount);
  yield factRow('settlement_rate', settlement.rate);
  yield factRow('settlement_rate_date', settlement.rateDate);
  yield factRow('settlement_rate_source', settlement.rateSource);
}

const amountRow = (name: string, { minor, currency }: Money): StatementRow => ({
  record: 'PAYMENT',
  name,
  value: minorToDecimal(minor, currency),
  currency,
});

const factRow = (name: string, value: string): StatementRow => ({ record: 'PAYMENT', name, value });
