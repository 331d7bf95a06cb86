import { partOfAmount, sumAmounts } from '#web/format/sum-amounts.ts';
import { HELD_REASONS, type HeldReasonName } from '#web/parts/held/held-reasons.ts';
import { keyOf } from '#web/ui/search-param.ts';

type Sum = {
  readonly reason: string;
  readonly cycleName: string;
  readonly cycleId: string;
  readonly since: string;
  readonly expiresOn: string;
  readonly balance: { readonly amount: string; readonly currency: string };
};
/** What is held of one cycle, as a part of the longest bar in percent. */
type HeldPart = Sum & { readonly percent: number };
export type HeldBar = {
  readonly reason: HeldReasonName;
  readonly total: Sum['balance'];
  /** Cycle by cycle, the oldest first. */
  readonly parts: readonly HeldPart[];
};

/** What is held, reason by reason, the largest first; its parts are as long as they are large beside the largest. */
export function heldBars(sums: readonly Sum[]): readonly HeldBar[] {
  const bars = [...Map.groupBy(sums, ({ reason }) => reason)].flatMap(([name, of]) => {
    const reason = keyOf(HELD_REASONS)(name);
    const [first] = of;
    if (reason === undefined || first === undefined) return [];
    const amount = sumAmounts(of.map(({ balance }) => balance.amount));
    return [{ reason, of, total: { amount, currency: first.balance.currency } }];
  });
  const sorted = bars.toSorted((a, b) => sign(sumAmounts([b.total.amount, negated(a.total.amount)])));
  const longest = sorted[0]?.total.amount ?? '0';
  return sorted.map(({ reason, of, total }) => ({
    reason,
    total,
    parts: of
      .toSorted((a, b) => (a.since < b.since ? -1 : 1))
      .map((part) => ({ ...part, percent: partOfAmount(part.balance.amount, longest) })),
  }));
}

const negated = (amount: string): string => (amount.startsWith('-') ? amount.slice(1) : `-${amount}`);

function sign(amount: string): number {
  if (amount.startsWith('-')) return -1;
  return /[1-9]/.test(amount) ? 1 : 0;
}
