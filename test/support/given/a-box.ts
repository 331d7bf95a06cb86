import { adjustBox, type BoxGiven } from '#functions/domain/cycles/adjustments/adjust-box.ts';
import { claimsBefore } from '#functions/domain/cycles/adjustments/box-claims.ts';
import { AdjustedBox, type BoxState } from '#functions/domain/cycles/adjustments/box-state.ts';
import { commonFacts } from '#functions/domain/cycles/adjustments/common-facts.ts';
import type { MoneyEvent } from '#functions/domain/cycles/adjustments/money-event.ts';
import { type Settling, settleBox } from '#functions/domain/cycles/adjustments/settle-box.ts';
import type { Allocation, PoolKind } from '#functions/domain/cycles/allocation.ts';
import { apportionStation } from '#functions/domain/cycles/apportion-station.ts';
import type { StationManifest } from '#functions/domain/cycles/manifest.ts';

/** One pool of a station in a locked cycle, which the closes after it adjust one by one. */
export type Box = {
  readonly pool: PoolKind;
  readonly allocation: Allocation;
  /** What the next close makes of these events; it is read back as from its file. */
  readonly close: (...events: readonly MoneyEvent[]) => AdjustedBox;
  /** The same where held money may expire: whoever the test names is given it, else everybody. */
  readonly settle: (events: readonly MoneyEvent[], expiring?: Expiring) => Promise<AdjustedBox>;
};
type Expiring = {
  readonly mayReceive?: Settling['mayReceive'];
  /** A box with the claims of the whole cycle. */
  readonly inCycle?: Pick<Box, 'allocation' | 'pool'>;
};

export function aBox(manifest: StationManifest, pool: PoolKind): Box {
  const allocation = apportionStation(manifest);
  let state: BoxState | undefined;
  let known: readonly MoneyEvent[] = [];
  const given = (events: readonly MoneyEvent[]): BoxGiven => {
    const now = [...known, ...events];
    const box = {
      ...{ manifest, allocation, pool, state, events },
      known: commonFacts(known),
      now: commonFacts(now),
      knownBefore: (number: number) => commonFacts(now.filter((event) => event.number < number)),
    };
    known = now;
    return box;
  };
  const read = (box: AdjustedBox): AdjustedBox => {
    const kept = AdjustedBox.parse(JSON.parse(JSON.stringify(box)));
    state = kept.state;
    return kept;
  };
  return {
    pool,
    allocation,
    close: (...events) => read(adjustBox(given(events))),
    settle: async (events, { mayReceive = () => true, inCycle } = {}) =>
      read(
        await settleBox({
          ...given(events),
          mayReceive,
          inCycle: async () =>
            inCycle === undefined
              ? []
              : [...claimsBefore(inCycle.allocation, inCycle.pool, undefined).values()],
        }),
      ),
  };
}

/** What a close moved for each claim, in pesewas. */
export const movedIn = ({ adjustments }: AdjustedBox): Readonly<Record<string, string>> =>
  Object.fromEntries(adjustments.map(({ head, amountMinor }) => [head.ref, amountMinor]));
