import { claimRef, partnerRef } from '#functions/domain/cycles/references.ts';
import type { World } from '#functions/ports/world.ts';
import { lineId } from '#functions/use-cases/cycles/line-items.ts';
import type { WorkId } from '#shared/ids.ts';
import { isLocked } from '#shared/machines/cycle.ts';
import { moneyOf } from '#shared/money.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Agreement, Partner } from '#shared/schemas/partners.ts';
import type { Work } from '#shared/schemas/repertoire.ts';
import type { PartnerWork } from '#shared/schemas/standings.ts';

type Of = {
  readonly partner: Partner;
  readonly agreements: readonly Agreement[];
  readonly cycle: Cycle;
};
type Earned = NonNullable<PartnerWork['earned']>;

/**
 * What works earned a partner in a cycle, by the lines of their claims (royalty rules §1): a work keeps the reference
 * under which it was first claimed, and a claim of terms that are told apart has their date behind it, so that a line’s
 * id is known without looking for it. Corrections of earlier cycles have references of their own and are not in it.
 */
export async function earnedByWork(
  world: Pick<World, 'cycles' | 'ids'>,
  { partner, agreements, cycle }: Of,
  works: readonly Work[],
): Promise<ReadonlyMap<WorkId, Earned>> {
  const { currency } = cycle;
  if (!isLocked(cycle.status) || currency === null) return new Map();
  const payeeRef = partnerRef(partner.societyCode);
  const dates = agreements.flatMap(({ effectiveDate, terms }) => [
    effectiveDate,
    ...terms.map(({ termsFrom }) => termsFrom),
  ]);
  const marks = [undefined, ...new Set(dates)];
  const ids = works.flatMap(({ ref }) =>
    ref === undefined
      ? []
      : marks.map((mark) => lineId(world, cycle, { payeeRef, ref: claimRef(payeeRef, ref, mark) })),
  );
  const lines = await world.cycles.someLines(cycle.id, ids);
  const byRef = Map.groupBy(lines, ({ work }) => work.ref);
  return new Map(
    works.flatMap(({ id, ref }) => {
      const of = ref === undefined ? [] : (byRef.get(ref) ?? []);
      const [first, ...others] = of;
      if (first === undefined) return [];
      const money = (part: 'gross' | 'net') =>
        moneyOf(
          of.reduce((sum, line) => sum + line[part].minor, 0n),
          currency,
        );
      const earned: Earned = {
        plays: of.reduce((sum, { usageCount }) => sum + usageCount, 0),
        seconds: of.reduce((sum, { totalDurationSeconds }) => sum + totalDurationSeconds, 0),
        gross: money('gross'),
        net: money('net'),
        lineItemIds: [first.id, ...others.map((line) => line.id)],
      };
      return [[id, earned] as const];
    }),
  );
}
