import type { Statement, StatementAdjustment } from '#functions/formats/statement/statement.ts';
import { ghs } from '#test/support/given/a-statement.ts';

type Over = Partial<StatementAdjustment> & { readonly grossMinor: bigint };

/** What one play of a locked quarter came to mean later: fee 15 %, up or down as the gross says. */
export function anAdjustment({ grossMinor, ...over }: Over): StatementAdjustment {
  const fee = (grossMinor * 15n) / 100n;
  const sign = grossMinor < 0n ? -1 : 1;
  return {
    lineItemId: 'lin_adjusted',
    workRef: '010/W-7',
    partnerWorkId: 'W-7',
    title: 'Sunday Highlife',
    parties: [{ name: 'Kofi Boateng', role: 'CA', percent: '75.00', societyCode: '010' }],
    usageCount: sign,
    totalDurationSeconds: sign * 200,
    gross: ghs(grossMinor),
    fee: ghs(fee),
    net: ghs(grossMinor - fee),
    originPeriodStart: '2025-10-01',
    originCycleId: 'cyc_01KBZ40000000000000000000B',
    ...over,
  };
}

/** A statement with adjustments, whose totals and only agreement take them in. */
export function withAdjustments(
  statement: Statement,
  adjustments: readonly StatementAdjustment[],
): Statement {
  const added = (of: 'gross' | 'fee' | 'net') => adjustments.reduce((all, one) => all + one[of].minor, 0n);
  const { totals } = statement;
  const sums = {
    gross: ghs(totals.gross.minor + added('gross')),
    adminFee: ghs(totals.adminFee.minor + added('fee')),
    net: ghs(totals.net.minor + added('net')),
  };
  return {
    ...statement,
    adjustments,
    parts: statement.parts.map((part) => ({ ...part, ...sums })),
    totals: { ...totals, ...sums, netPayable: ghs(sums.net.minor - totals.withholdingTax.minor) },
  };
}
