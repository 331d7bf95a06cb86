import { type Money, minorToDecimal } from '#shared/money.ts';
import { RunningTotal } from './running-total.ts';
import type {
  Statement,
  StatementAdjustment,
  StatementLine,
  StatementPart,
  StatementUsage,
} from './statement.ts';
import type { StatementRow } from './statement-columns.ts';

/** The rows of a statement's CSV file in order. Throws where usages, lines or agreements do not add up to the totals. */
export function* statementRows(statement: Statement): Generator<StatementRow> {
  const { currency } = statement.cycle;
  const { totals } = statement;
  const said = { gross: totals.gross, fee: totals.adminFee, net: totals.net };
  const total = (name: string): StatementRow => ({
    record: 'TOTAL',
    name,
    usage_count: String(totals.usageCount),
    duration_seconds: String(totals.totalDurationSeconds),
    ...amounts(said),
    currency,
  });

  yield* headerRows(statement);
  const uses = new RunningTotal();
  for (const usage of statement.usages) {
    uses.add(usage);
    yield usageRow(usage);
  }
  const adjusted = new RunningTotal();
  for (const adjustment of statement.adjustments) adjusted.add(adjustment);
  const own = adjusted.takenFrom(said);
  uses.mustBe(own, 'usages');
  yield { ...total('usages'), ...amounts(own) };

  const lines = new RunningTotal();
  for (const line of statement.lines) {
    lines.add(line);
    yield lineRow(line);
  }
  lines.mustBe(own, 'lines');
  yield { ...total('lines'), ...amounts(own) };
  if (statement.adjustments.length > 0) {
    for (const adjustment of statement.adjustments) yield adjustmentRow(adjustment);
    yield {
      record: 'TOTAL',
      name: 'adjustments',
      ...amounts(adjusted.amounts(currency)),
      currency,
    };
  }

  const parts = new RunningTotal();
  for (const part of statement.parts) {
    parts.add({ ...part, fee: part.adminFee });
    yield partRow(part);
  }
  if (statement.parts.length > 0) {
    parts.mustBe(said, 'agreements');
    yield total('agreements');
  }
  yield* paymentRows(statement);
}

function* headerRows({ payee, cycle, basis, paymentId, issuedAt }: Statement): Generator<StatementRow> {
  const facts = {
    payee: payee.name,
    payee_reference: payee.ref,
    payment: paymentId,
    cycle: cycle.name,
    cycle_id: cycle.id,
    period_start: cycle.periodStart,
    period_end: cycle.periodEnd,
    territory: cycle.territory,
    currency: cycle.currency,
    basis,
    statement_date: issuedAt.slice(0, 10),
  };
  for (const [name, value] of Object.entries(facts)) yield { record: 'HEADER', name, value };
}

function usageRow(usage: StatementUsage): StatementRow {
  return {
    record: 'USAGE',
    ...work(usage),
    station_id: usage.stationId,
    station_name: usage.stationName,
    play_id: usage.playId,
    played_at: usage.playedAt,
    usage_count: '1',
    duration_seconds: String(usage.durationSeconds),
    ...amounts(usage),
    currency: usage.gross.currency,
  };
}

function lineRow(line: StatementLine): StatementRow {
  return {
    record: 'LINE',
    line_item_id: line.lineItemId,
    ...work(line),
    usage_count: String(line.usageCount),
    duration_seconds: String(line.totalDurationSeconds),
    ...amounts(line),
    currency: line.gross.currency,
  };
}

function adjustmentRow(adjustment: StatementAdjustment): StatementRow {
  return {
    ...lineRow(adjustment),
    record: 'ADJUSTMENT',
    name: adjustment.originPeriodStart,
    value: adjustment.originCycleId,
    ...(adjustment.originLineItemId !== undefined && { origin_line_item_id: adjustment.originLineItemId }),
  };
}

function partRow(part: StatementPart): StatementRow {
  return {
    record: 'AGREEMENT',
    name: part.agreement,
    ...(part.feePercent !== undefined && { value: part.feePercent }),
    ...amounts({ ...part, fee: part.adminFee }),
    withholding_tax_percent: part.withholdingTaxPercent,
    withholding_tax: decimal(part.withholdingTax),
    currency: part.gross.currency,
  };
}

function* paymentRows({ totals, settlement }: Statement): Generator<StatementRow> {
  const payment = (name: string, amount: Money): StatementRow => ({
    record: 'PAYMENT',
    name,
    value: decimal(amount),
    currency: amount.currency,
  });
  yield payment('net', totals.net);
  yield payment('brought_forward', totals.broughtForward);
  yield payment('withholding_tax', totals.withholdingTax);
  yield payment('net_payable', totals.netPayable);
  yield payment('carried_forward', totals.carriedForward);
  if (settlement === undefined) return;
  yield payment('settlement', settlement.amount);
  yield { record: 'PAYMENT', name: 'settlement_rate', value: settlement.rate };
  yield { record: 'PAYMENT', name: 'settlement_rate_date', value: settlement.rateDate };
  yield { record: 'PAYMENT', name: 'settlement_rate_source', value: settlement.rateSource };
}

const work = ({ workRef, title, iswc, isrc }: StatementUsage | StatementLine): StatementRow => ({
  work_ref: workRef,
  title,
  ...(iswc !== undefined && { iswc }),
  ...(isrc !== undefined && { isrc }),
});

const amounts = ({ gross, fee, net }: { gross: Money; fee: Money; net: Money }): StatementRow => ({
  gross: decimal(gross),
  admin_fee: decimal(fee),
  net: decimal(net),
});

const decimal = ({ minor, currency }: Money) => minorToDecimal(minor, currency);
