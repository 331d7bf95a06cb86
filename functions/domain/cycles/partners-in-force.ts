import type { FrozenCycle } from '#functions/domain/cycles/manifest.ts';
import { compareUtf8, partnerRef } from '#functions/domain/cycles/references.ts';
import { agreementOn } from '#functions/domain/partners/agreement-on.ts';

/** Who may be given held money that expires (royalty rules §9.3): the partners with an agreement in force on a day. */
export const partnersInForce = (
  { partners, territory }: Pick<FrozenCycle, 'partners' | 'territory'>,
  date: string,
): readonly string[] =>
  partners
    .filter(
      ({ inactiveFrom, agreements }) =>
        (inactiveFrom === undefined || date < inactiveFrom) &&
        agreementOn(agreements, territory, date) !== undefined,
    )
    .map(({ societyCode }) => partnerRef(societyCode))
    .toSorted(compareUtf8);
