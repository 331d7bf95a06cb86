import { type Money, minorToDecimal } from '#shared/money.ts';
import { countsOf } from './counts-of.ts';
import { paymentRows } from './payment-rows.ts';
import { type Amounts, RunningTotal } from './running-total.ts';
import { sectionAmounts } from './section-amounts.ts';
import type {
  Statement,
  StatementAdjustment,
  StatementLine,
  StatementPart,
  StatementUsage,
} from './statement.ts';
import type { StatementRow } from './statement-columns.ts';

type WithoutUses = Omit<Statement, 'usages'>;

/** The rows after the uses. Throws where usages, lines or agreements do not add up to the totals. */
export function* rowsAfterUses(statement: WithoutUses, uses: RunningTotal): Generator<StatementRow> {
  const { totals } = statement;
  const { own, adjusted } = sectionAmounts(statement);
  uses.mustBe(own, 'usages');
  yield totalRow('usages', own, totals);

  const lines = new RunningTotal();
  for (const line of statement.lines) {
    lines.add(line);
    yield lineRow(line);
    yield* partyRows(line);
  }
  lines.mustBe(own, 'lines');
  yield totalRow('lines', own, totals);
  for (const adjustment of statement.adjustments) {
    yield adjustmentRow(adjustment);
    yield* partyRows(adjustment);
  }
  if (statement.adjustments.length > 0)
    yield totalRow('adjustments', adjusted, countsOf(statement.adjustments));

  const said = { gross: totals.gross, fee: totals.adminFee, net: totals.net };
  const parts = new RunningTotal();
  for (const part of statement.parts) {
    parts.add({ ...part, fee: part.adminFee });
    yield partRow(part);
  }
  if (statement.parts.length > 0) {
    parts.mustBe(said, 'agreements');
    yield totalRow('agreements', said, totals);
  }
  yield* paymentRows(statement);
}

/** The rows before the uses: facts of the statement. */
export function* headerRows({
  payee,
  cycle,
  basis,
  paymentId,
  issuedAt,
}: WithoutUses): Generator<StatementRow> {
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

type Counts = Pick<StatementLine, 'usageCount' | 'totalDurationSeconds'>;

function totalRow(name: string, sums: Amounts, counts: Counts): StatementRow {
  return {
    record: 'TOTAL',
    name,
    ...countCells(counts),
    ...amounts(sums),
    currency: sums.gross.currency,
  };
}

const countCells = ({ usageCount, totalDurationSeconds }: Counts): StatementRow => ({
  usage_count: String(usageCount),
  duration_seconds: String(totalDurationSeconds),
});

/** The row of one use. */
export function usageRow(usage: StatementUsage): StatementRow {
  const { basis, pool, multiplier, playWeight, share, weight } = usage.weighing;
  return {
    record: 'USAGE',
    ...work(usage),
    station_id: usage.stationId,
    station_name: usage.stationName,
    play_id: usage.playId,
    played_at: usage.playedAt,
    ...{ basis, pool, multiplier, play_weight: playWeight, share, weight },
    ...countCells({ usageCount: 1, totalDurationSeconds: usage.durationSeconds }),
    ...amounts(usage),
    currency: usage.gross.currency,
  };
}

function lineRow(line: StatementLine): StatementRow {
  return {
    record: 'LINE',
    line_item_id: line.lineItemId,
    ...work(line),
    ...countCells(line),
    ...amounts(line),
    currency: line.gross.currency,
  };
}

function adjustmentRow(adjustment: StatementAdjustment): StatementRow {
  return {
    ...lineRow(adjustment),
    record: 'ADJUSTMENT',
    origin_cycle_id: adjustment.originCycleId,
    origin_period_start: adjustment.originPeriodStart,
    ...(adjustment.originLineItemId !== undefined && { origin_line_item_id: adjustment.originLineItemId }),
  };
}

function* partyRows({ lineItemId, workRef, parties }: StatementLine): Generator<StatementRow> {
  for (const { name, ipi, role, percent, societyCode, from } of parties) {
    yield {
      record: 'PARTY',
      name,
      line_item_id: lineItemId,
      work_ref: workRef,
      ...(ipi !== undefined && { ipi }),
      role,
      ...(percent !== undefined && { share_percent: percent }),
      ...(societyCode !== undefined && { society: societyCode }),
      ...(from !== undefined && { applies_from: from }),
    };
  }
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

const work = ({
  workRef,
  partnerWorkId,
  title,
  iswc,
  isrc,
}: StatementUsage | StatementLine): StatementRow => ({
  work_ref: workRef,
  ...(partnerWorkId !== undefined && { partner_work_id: partnerWorkId }),
  title,
  ...(iswc !== undefined && { iswc }),
  ...(isrc !== undefined && { isrc }),
});

const amounts = ({ gross, fee, net }: Amounts): StatementRow => ({
  gross: decimal(gross),
  admin_fee: decimal(fee),
  net: decimal(net),
});

const decimal = ({ minor, currency }: Money) => minorToDecimal(minor, currency);
