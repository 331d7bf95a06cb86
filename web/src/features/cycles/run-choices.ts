import { formatAmount } from '#web/format/format-amount.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import type { WireRunRow } from '#web/parts/cycles/ask-runs.ts';

type Chosen = Pick<WireRunRow, 'id' | 'number' | 'startedAt' | 'totals'>;

/** What a cycle can be closed with: one of its finished runs, newest first, or what there is now. */
export function runChoices(runs: readonly Chosen[]): Readonly<Record<string, string>> {
  return { ...Object.fromEntries(runs.map((run) => [run.id, nameOf(run)])), '': 'What there is now' };
}

function nameOf({ number, startedAt, totals }: Chosen): string {
  const gross =
    totals === null ? '' : `, gross ${totals.gross.currency} ${formatAmount(totals.gross.amount)}`;
  return `Run ${number} of ${formatInstant(startedAt)}${gross}`;
}
