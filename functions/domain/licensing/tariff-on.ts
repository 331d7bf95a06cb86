import type { Tariff } from '#shared/schemas/licensing.ts';

type Broadcaster = { readonly broadcasterType: string; readonly medium: string };

/**
 * The tariff of a kind of broadcaster on a date (royalty rules §2): of those in force the one with the latest
 * effective date, of equals the newest. Undefined where there is none.
 */
export function tariffOn(
  tariffs: readonly Tariff[],
  broadcaster: Broadcaster,
  date: string,
): Tariff | undefined {
  return tariffs
    .filter(
      (tariff) =>
        tariff.broadcasterType === broadcaster.broadcasterType &&
        tariff.medium === broadcaster.medium &&
        (tariff.effectiveDate ?? '') <= date &&
        date <= (tariff.expiryDate ?? '9999-12-31'),
    )
    .toSorted((a, b) => compare(b.effectiveDate ?? '', a.effectiveDate ?? '') || compare(b.id, a.id))[0];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** {@link tariffOn} for the days of one kind of broadcaster, each looked up once. */
export function tariffFinder(
  tariffs: readonly Tariff[],
  broadcaster: Broadcaster,
): (date: string) => Tariff | undefined {
  const known = new Map<string, Tariff | undefined>();
  return (date) => {
    if (!known.has(date)) known.set(date, tariffOn(tariffs, broadcaster, date));
    return known.get(date);
  };
}
