import * as z from 'zod';
import { LicenceId, StationId, TariffId } from '#shared/ids.ts';
import { Currency, decimalToMinor, Multiplier, Rate } from '#shared/money.ts';
import { CalendarDate, Instant, Name, Territory, Timezone, Version } from '#shared/schemas/common.ts';

export const BroadcasterType = z
  .string()
  .regex(/^[a-z][a-z-]{0,39}$/, 'lower-case letters such as commercial')
  .meta({ id: 'BroadcasterType' });
export const Medium = z.enum(['radio', 'tv', 'online']).meta({ id: 'Medium' });

export const NewStation = z
  .object({
    stationId: StationId,
    name: Name,
    broadcasterType: BroadcasterType,
    medium: Medium,
    territory: Territory,
    timezone: Timezone,
  })
  .meta({ id: 'NewStation' });
export type NewStation = z.infer<typeof NewStation>;

export const Station = NewStation.extend({ version: Version, createdAt: Instant }).meta({ id: 'Station' });
export type Station = z.infer<typeof Station>;

const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected hours and minutes such as 06:00');
export const Daypart = z
  .object({ from: ClockTime, to: ClockTime, multiplier: Multiplier })
  .meta({ id: 'Daypart' });
const DAY_MINUTES = 24 * 60;
/** Minutes of the day in which a daypart holds: `[from, to)`, past midnight where `from` is later. */
function minutesOf({ from, to }: { readonly from: string; readonly to: string }): readonly number[] {
  const minute = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const [first, end] = [minute(from), minute(to)];
  const length = (end - first + DAY_MINUTES) % DAY_MINUTES;
  return Array.from({ length }, (_, at) => (first + at) % DAY_MINUTES);
}

/** The first daypart that holds no minute, or one that an earlier daypart holds. */
function faultyDaypart(dayparts: readonly z.infer<typeof Daypart>[]): number | undefined {
  const taken = new Set<number>();
  const at = dayparts.findIndex((daypart) => {
    const minutes = minutesOf(daypart);
    const isFaulty = minutes.length === 0 || minutes.some((minute) => taken.has(minute));
    for (const minute of minutes) taken.add(minute);
    return isFaulty;
  });
  return at === -1 ? undefined : at;
}

export const Unidentified = z.enum(['hold', 'redistribute']);

const tariffTerms = z.object({
  territory: Territory,
  broadcasterType: BroadcasterType,
  medium: Medium,
  currency: Currency,
  minimumSeconds: z.int().min(0).max(3600).default(0),
  maximumSeconds: z
    .int()
    .min(1)
    .max(86_400)
    .default(1200)
    .meta({ description: 'Seconds of a play above this do not count (royalty rules §2).' }),
  unidentified: Unidentified.default('hold'),
  dayparts: z.array(Daypart).max(48).default([]),
  effectiveDate: CalendarDate.optional(),
  expiryDate: CalendarDate.optional(),
});

/** The basis of a tariff says what a play costs: a rate is required where the basis uses one, and refused elsewhere. */
const perPlay = z.object({ basis: z.literal('perPlay'), rate: Rate });
const perMinute = z.object({ basis: z.literal('perMinute'), rate: Rate });
const licencePool = z.object({
  basis: z.literal('licencePool'),
  rate: z.never('a licencePool has no rate: its licence fee is shared out').optional(),
});

export const NewTariff = z
  .discriminatedUnion('basis', [
    tariffTerms.extend(perPlay.shape),
    tariffTerms.extend(perMinute.shape),
    tariffTerms.extend(licencePool.shape),
  ])
  .refine((tariff) => (tariff.effectiveDate ?? '') <= (tariff.expiryDate ?? '9999'), {
    path: ['expiryDate'],
    message: 'the expiry date is before the effective date',
  })
  .superRefine(({ dayparts }, context) => {
    const at = faultyDaypart(dayparts);
    if (at === undefined) return;
    const message = `daypart ${at + 1} is empty, or shares a time of day with an earlier one`;
    context.addIssue({ code: 'custom', path: ['dayparts', at], message });
  })
  .meta({ id: 'NewTariff', description: 'What a kind of broadcaster pays (royalty rules §3).' });
export type NewTariff = z.infer<typeof NewTariff>;

const stored = { id: TariffId, version: Version, createdAt: Instant };
export const Tariff = z
  .discriminatedUnion('basis', [
    tariffTerms.extend({ ...perPlay.shape, ...stored }),
    tariffTerms.extend({ ...perMinute.shape, ...stored }),
    tariffTerms.extend({ ...licencePool.shape, ...stored }),
  ])
  .meta({
    id: 'Tariff',
    description:
      'Tariffs of one kind of broadcaster follow each other. A later one ends one without expiry date; nothing else of them changes.',
  });
export type Tariff = z.infer<typeof Tariff>;
export type TariffBasis = Tariff['basis'];

const licenceTerms = z.object({
  stationId: StationId,
  periodStart: CalendarDate,
  periodEnd: CalendarDate,
  amount: z.string().max(20),
  currency: Currency,
  revises: LicenceId.optional().meta({
    description: 'The licence of the same station that this is a new version of, and that counts no more.',
  }),
});

export const NewLicence = licenceTerms
  .refine((licence) => licence.periodStart <= licence.periodEnd, {
    path: ['periodEnd'],
    message: 'the period ends before it starts',
  })
  .refine((licence) => (decimalToMinor(licence.amount, licence.currency) ?? -1n) >= 0n, {
    path: ['amount'],
    message: 'expected an amount in the currency’s decimals',
  })
  .meta({ id: 'NewLicence' });
export type NewLicence = z.infer<typeof NewLicence>;

export const Licence = licenceTerms.extend({ id: LicenceId, version: Version, createdAt: Instant }).meta({
  id: 'Licence',
  description:
    "A station's licence fee for a period, both days included. One that is revised counts no more, nor does an earlier one of the same period.",
});
export type Licence = z.infer<typeof Licence>;
