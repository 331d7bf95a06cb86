import { addDays, periodsOverlap } from '#functions/domain/calendar.ts';
import type { NewTariff, Tariff } from '#shared/schemas/licensing.ts';

type Succession = {
  /** Those that it ends, as they are afterwards beside as they are. */
  readonly ended: readonly { readonly before: Tariff; readonly after: Tariff }[];
  /** One that it may not share a day with. */
  readonly overlapping: Tariff | undefined;
};

/**
 * What a new tariff does to those of its kind of broadcaster (royalty rules §2). One without expiry date that begins
 * earlier ends the day before; any other that shares a day with it stands in its way. A tariff without effective date
 * has always been there.
 */
export function succession(tariff: NewTariff, others: readonly Tariff[]): Succession {
  const { effectiveDate } = tariff;
  const sharing = others.filter((other) => isOfSameKind(other, tariff) && shareADay(other, tariff));
  if (effectiveDate === undefined) return { ended: [], overlapping: sharing[0] };
  const isEnded = (other: Tariff) =>
    other.expiryDate === undefined && (other.effectiveDate ?? '') < effectiveDate;
  return {
    ended: sharing.filter(isEnded).map((before) => ({
      before,
      after: { ...before, expiryDate: addDays(effectiveDate, -1), version: before.version + 1 },
    })),
    overlapping: sharing.find((other) => !isEnded(other)),
  };
}

/** Tariffs are of one kind where they price the same stations. */
export function isOfSameKind(a: NewTariff, b: NewTariff): boolean {
  return a.territory === b.territory && a.broadcasterType === b.broadcasterType && a.medium === b.medium;
}

const shareADay = (a: NewTariff, b: NewTariff): boolean =>
  periodsOverlap(
    { from: a.effectiveDate ?? '', to: a.expiryDate },
    { from: b.effectiveDate ?? '', to: b.expiryDate },
  );
