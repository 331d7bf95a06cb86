import { adjustBox, type BoxGiven } from '#functions/domain/cycles/adjustments/adjust-box.ts';
import { type ClaimInBox, claimsBefore } from '#functions/domain/cycles/adjustments/box-claims.ts';
import type { AdjustedBox, BoxState, ExpiredInBox } from '#functions/domain/cycles/adjustments/box-state.ts';
import { expireBox, receivers } from '#functions/domain/cycles/adjustments/expire-box.ts';
import type { MoneyEvent } from '#functions/domain/cycles/adjustments/money-event.ts';
import { boxAdjustments } from '#functions/domain/cycles/adjustments/written-box.ts';
import type { ClaimHead } from '#functions/domain/cycles/allocation.ts';

export type Settling = BoxGiven & {
  /** Whether a payee may be given money that expires: a partner has an agreement in force when the close starts. */
  readonly mayReceive: (payee: Pick<ClaimHead, 'payee' | 'payeeRef'>) => boolean;
  /** The claims of the whole locked cycle in the territory as they stand before the expiry of a number. */
  readonly inCycle: (number: number) => Promise<readonly ClaimInBox[]>;
};

/**
 * What a close makes of one box where held money expired (royalty rules §9.3): events before the expiry apply first, then
 * its held money goes to those who have claims in it – or, where nobody has, in the whole cycle –, and later events reach
 * what the expiry left open. Without an expiry it is {@link adjustBox}.
 */
export async function settleBox(given: Settling): Promise<AdjustedBox> {
  const { allocation, pool, events, now, knownBefore } = given;
  let { state, known } = given;
  let after = 0;
  const adjusted: AdjustedBox[] = [];
  const expired: ExpiredInBox[] = [];
  const adjust = (facts: typeof now, some: readonly MoneyEvent[]): BoxState => {
    const box = adjustBox({ ...given, state, known, now: facts, events: some });
    adjusted.push(box);
    return box.state;
  };
  for (const { number, facts } of events) {
    if (facts.kind !== 'expiry') continue;
    const before = knownBefore(number);
    state = adjust(before, between(events, after, number));
    const own = receivers(claimsBefore(allocation, pool, state).values(), given.mayReceive);
    const to = own.length > 0 ? own : receivers(await given.inCycle(number), given.mayReceive);
    const box = expireBox({ ...given, state, known: before, number, expiry: facts, to });
    if (box.expired !== undefined) expired.push(box.expired);
    [state, known, after] = [box.state, before, number];
  }
  const last = adjust(now, between(events, after, Number.POSITIVE_INFINITY));
  const [only] = adjusted;
  if (only !== undefined && adjusted.length === 1) return only;
  return {
    events: events.map(({ number }) => number),
    deltaGrossMinor: String(adjusted.reduce((sum, box) => sum + BigInt(box.deltaGrossMinor), 0n)),
    adjustments: boxAdjustments({
      before: claimsBefore(allocation, pool, given.state),
      after: claimsBefore(allocation, pool, last),
      originalRefs: new Set(allocation.claims.map(({ ref }) => ref)),
      expired,
    }),
    ...(expired.length > 0 && { expired }),
    state: last,
  };
}

/** Events between two numbers, neither included. */
const between = (events: readonly MoneyEvent[], after: number, before: number): readonly MoneyEvent[] =>
  events.filter(({ number }) => after < number && number < before);
