import * as z from 'zod';
import { CycleId, ExpiryId } from '#shared/ids.ts';
import { MoneyField } from '#shared/money.ts';
import { Actor, CalendarDate, Count, Instant, pageOf, Territory, Version } from '#shared/schemas/common.ts';
import { HeldRecord } from '#shared/schemas/line-items.ts';

export const NewHeldExpiry = z
  .object({
    territory: Territory,
    cycleId: CycleId,
    boardReference: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .meta({ description: 'the decision of the board, as its minutes name it' }),
  })
  .meta({ id: 'NewHeldExpiry' });
export type NewHeldExpiry = z.infer<typeof NewHeldExpiry>;

export const ExpiryStatus = z.enum(['Proposed', 'Confirmed']);
export type ExpiryStatus = z.infer<typeof ExpiryStatus>;

export const HeldExpiry = z
  .object({
    id: ExpiryId,
    territory: Territory,
    cycleId: CycleId,
    boardReference: z.string().max(200),
    status: ExpiryStatus,
    total: MoneyField.meta({ description: 'what was held when it was proposed, or when it was confirmed' }),
    recordCount: Count.meta({ description: 'how many records held it then' }),
    proposedBy: Actor,
    proposedAt: Instant,
    openUntil: CalendarDate.meta({
      description: 'the day 90 days after; it can be confirmed after that day',
    }),
    expiresOn: CalendarDate.meta({ description: 'the day on which the money of its cycle becomes too old' }),
    confirmedBy: Actor.optional(),
    confirmedAt: Instant.optional(),
    eventNumber: z
      .int()
      .optional()
      .meta({ description: 'the event by which the next close lets the money expire' }),
    version: Version,
  })
  .meta({
    id: 'HeldExpiry',
    description:
      'A list of held money of one cycle that has become too old: two people confirm it, and the next close gives the money to those who have claims (royalty rules §9.3).',
  });
export type HeldExpiry = z.infer<typeof HeldExpiry>;

export const HeldExpiryWithRecords = HeldExpiry.extend({ records: pageOf(HeldRecord) }).meta({
  id: 'HeldExpiryWithRecords',
  description: 'A list with its records as they stand, page by page.',
});
export type HeldExpiryWithRecords = z.infer<typeof HeldExpiryWithRecords>;
