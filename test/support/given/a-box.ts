import { adjustBox } from '#functions/domain/cycles/adjustments/adjust-box.ts';
import { AdjustedBox, type BoxState } from '#functions/domain/cycles/adjustments/box-state.ts';
import { commonFacts } from '#functions/domain/cycles/adjustments/common-facts.ts';
import type { MoneyEvent } from '#functions/domain/cycles/adjustments/money-event.ts';
import type { Allocation, PoolKind } from '#functions/domain/cycles/allocation.ts';
import { apportionStation } from '#functions/domain/cycles/apportion-station.ts';
import type { StationManifest } from '#functions/domain/cycles/manifest.ts';

/** One pool of a station in a locked cycle, which the closes after it adjust one by one. */
export type Box = {
  readonly allocation: Allocation;
  /** What the next close makes of these events; it is read back as from its file. */
  readonly close: (...events: readonly MoneyEvent[]) => AdjustedBox;
};

export function aBox(manifest: StationManifest, pool: PoolKind): Box {
  const allocation = apportionStation(manifest);
  let state: BoxState | undefined;
  let known: readonly MoneyEvent[] = [];
  return {
    allocation,
    close(...events) {
      const now = [...known, ...events];
      const box = adjustBox({
        ...{ manifest, allocation, pool, state, events },
        known: commonFacts(known),
        now: commonFacts(now),
      });
      known = now;
      const read = AdjustedBox.parse(JSON.parse(JSON.stringify(box)));
      state = read.state;
      return read;
    },
  };
}

/** What a close moved for each claim, in pesewas. */
export const movedIn = ({ adjustments }: AdjustedBox): Readonly<Record<string, string>> =>
  Object.fromEntries(adjustments.map(({ head, amountMinor }) => [head.ref, amountMinor]));
