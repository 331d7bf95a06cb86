import { addDays } from '#functions/domain/calendar.ts';
import type { Place } from '#functions/domain/checklist/found.ts';
import { feeWithin, licencesInForce } from '#functions/domain/licensing/licence-fee.ts';
import { minorOf } from '#shared/money.ts';
import type { Licence } from '#shared/schemas/licensing.ts';

type Period = { readonly periodStart: string; readonly periodEnd: string };

/**
 * Licences that pay for days between a cycle and the one before it in its territory: the part of those days would be in
 * no cycle and vanish (royalty rules §2). Others of the territory are those that are opened already.
 */
export function licenceGaps(
  licences: readonly Licence[],
  cycle: Period,
  others: readonly Period[],
): readonly Place[] {
  const before = others
    .map(({ periodEnd }) => periodEnd)
    .filter((periodEnd) => periodEnd < cycle.periodStart)
    .toSorted()
    .at(-1);
  if (before === undefined) return [];
  const [from, to] = [addDays(before, 1), addDays(cycle.periodStart, -1)];
  if (from > to) return [];
  return licencesInForce(licences)
    .filter(
      (licence) =>
        feeWithin({ ...licence, minor: minorOf(licence.amount, licence.currency) }, from, to) !== 0n,
    )
    .map(({ id, stationId }) => ({
      ref: stationId,
      message: `${stationId} has the licence ${id} from ${from} to ${to}, which no cycle covers. Open a cycle for these days.`,
    }));
}
