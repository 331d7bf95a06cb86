import { addDays, daysBetween } from '#functions/domain/calendar.ts';
import { fraction, roundHalfEven } from '#functions/domain/cycles/fraction.ts';
import { minorOf } from '#shared/money.ts';

type EnteredLicence = {
  readonly id: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly amount: string;
  readonly currency: string;
  readonly revises?: string | undefined;
};
type CyclePeriod = { readonly periodStart: string; readonly periodEnd: string };

/** What a station's licences come to within a period, in minor units: the parts of those in force (royalty rules §3). */
export function licencePart(licences: readonly EnteredLicence[], period: CyclePeriod): bigint {
  return licencesInForce(licences)
    .map((licence) => ({ ...licence, minor: minorOf(licence.amount, licence.currency) }))
    .reduce((total, licence) => total + feeWithin(licence, period.periodStart, period.periodEnd), 0n);
}

type FeeOfPeriod = { readonly minor: bigint; readonly periodStart: string; readonly periodEnd: string };

/**
 * The part of a licence fee that falls into a period (royalty rules §3): cum(last day) − cum(day before the first),
 * where cum(d) = fee × days of the licence up to d ÷ all its days, rounded. Over a year the cycles add up to the fee.
 */
export function feeWithin(licence: FeeOfPeriod, periodStart: string, periodEnd: string): bigint {
  return cumulative(licence, periodEnd) - cumulative(licence, addDays(periodStart, -1));
}

function cumulative({ minor, periodStart, periodEnd }: FeeOfPeriod, day: string): bigint {
  const all = daysBetween(periodStart, periodEnd) + 1;
  const upTo = Math.min(Math.max(daysBetween(periodStart, day) + 1, 0), all);
  return roundHalfEven(fraction(minor * BigInt(upTo), BigInt(all)));
}

/** The licences that count: those that no other revises, for each period the newest, which supersedes the earlier ones. */
export function licencesInForce<
  L extends Pick<EnteredLicence, 'id' | 'periodStart' | 'periodEnd' | 'revises'>,
>(licences: readonly L[]): readonly L[] {
  const revised = new Set(licences.map(({ revises }) => revises));
  const newest = new Map<string, L>();
  for (const licence of licences.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    if (!revised.has(licence.id)) newest.set(`${licence.periodStart}/${licence.periodEnd}`, licence);
  return [...newest.values()];
}
