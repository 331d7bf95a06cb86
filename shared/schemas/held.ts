import * as z from 'zod';
import { CycleId, ExportId } from '#shared/ids.ts';
import { MoneyField } from '#shared/money.ts';
import { CalendarDate, Count, Instant, Sha256, Territory } from '#shared/schemas/common.ts';

export const HeldSum = z
  .object({
    reason: z.string(),
    cycleId: CycleId,
    cycleName: z.string(),
    since: CalendarDate.meta({ description: 'the end of the period, from which its age counts' }),
    expiresOn: CalendarDate.meta({
      description: 'the day on which it becomes too old; after it two people may let it expire',
    }),
    balance: MoneyField,
  })
  .meta({ id: 'HeldSum', description: 'What is held of one cycle for one reason.' });
export const HeldSummary = z.object({ territory: Territory, items: z.array(HeldSum) }).meta({
  id: 'HeldSummary',
  description: 'Held money of a territory by reason and age (royalty rules §9).',
});
export type HeldSummary = z.infer<typeof HeldSummary>;

/** The longest period of one list. */
const MAX_YEARS = 1;

export const UnidentifiedListRequest = z
  .object({ territory: Territory, from: CalendarDate, to: CalendarDate })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'the period ends before it starts' })
  .refine(({ from, to }) => to < yearsLater(from, MAX_YEARS), {
    path: ['to'],
    message: `the period is longer than ${MAX_YEARS} year`,
  })
  .meta({
    id: 'UnidentifiedListRequest',
    description: 'Both dates included. The locked cycles that lie within them are listed.',
  });
export type UnidentifiedListRequest = z.infer<typeof UnidentifiedListRequest>;

const yearsLater = (date: string, years: number): string =>
  `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;

/** A file of what stations played in locked cycles and nobody identified. */
export const UnidentifiedList = z.object({
  id: ExportId,
  territory: Territory,
  from: CalendarDate,
  to: CalendarDate,
  cycleIds: z.array(CycleId).max(366),
  songs: Count,
  plays: Count,
  amount: MoneyField.meta({ description: 'what the cycles held for these songs when they were locked' }),
  fileName: z.string().max(300),
  bucket: z.string().max(63),
  key: z.string().max(1024),
  checksum: Sha256,
  sizeBytes: Count,
  generatedAt: Instant,
});
export type UnidentifiedList = z.infer<typeof UnidentifiedList>;
export const UnidentifiedListView = UnidentifiedList.omit({ bucket: true, key: true })
  .extend({ url: z.string() })
  .meta({ id: 'UnidentifiedList' });
