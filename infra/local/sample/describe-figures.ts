import { type Money, minorToDecimal } from '#shared/money.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Payment } from '#shared/schemas/payments.ts';

const NAME_WIDTH = 24;
const AMOUNT_WIDTH = 13;

/** The figures of a cycle as lines of a table: its totals, and what each payee gets. Amounts in the cycle's currency. */
export function describeFigures(cycle: Cycle, payments: readonly Payment[]): string[] {
  const { plays, totals } = cycle;
  const lines = [`${cycle.name}: ${cycle.status}`];
  if (plays !== null) {
    lines.push(
      `plays ${plays.total}: ${plays.matched} matched, ${plays.unmatched} unmatched, ${plays.dismissed} no music, ${plays.weightless} without weight`,
    );
  }
  if (totals !== null) {
    const [gross, held] = [decimal(totals.gross), decimal(totals.held)];
    lines.push(`gross ${gross} ${totals.gross.currency}, of which ${held} is held`);
  }
  lines.push(row('payee', ['gross', 'fee', 'net', 'payable'], 'status'));
  for (const { payee, gross, adminFee, net, netPayable, status } of payments) {
    lines.push(row(payee.name, [gross, adminFee, net, netPayable].map(decimal), status));
  }
  return lines;
}

const row = (name: string, figures: readonly string[], status: string) =>
  [
    name.slice(0, NAME_WIDTH).padEnd(NAME_WIDTH),
    ...figures.map((figure) => figure.padStart(AMOUNT_WIDTH)),
    `  ${status}`,
  ].join('');

const decimal = ({ minor, currency }: Money) => minorToDecimal(minor, currency);
