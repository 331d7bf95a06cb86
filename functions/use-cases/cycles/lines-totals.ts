import type { CycleTotals } from '#shared/schemas/cycles.ts';
import type { LineItem } from '#shared/schemas/line-items.ts';

/** What lines come to: what is held is part of the gross, and of no net. */
export function linesTotals(lines: readonly LineItem[], currency: string): CycleTotals {
  const sum = (of: (line: LineItem) => bigint) => ({
    minor: lines.reduce((total, line) => total + of(line), 0n),
    currency,
  });
  return {
    gross: sum((line) => line.gross.minor),
    held: sum((line) => (line.payee.kind === 'held' ? line.gross.minor : 0n)),
    adminFee: sum((line) => line.adminFee.minor),
    net: sum(netOf),
    ...(lines.some(({ adjustmentOf }) => adjustmentOf !== undefined) && {
      adjustments: sum((line) => (line.adjustmentOf === undefined ? 0n : netOf(line))),
    }),
  };
}

const netOf = (line: LineItem): bigint => (line.payee.kind === 'held' ? 0n : line.net.minor);
