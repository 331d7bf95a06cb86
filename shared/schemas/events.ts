import * as z from 'zod';
import { CycleId, ExpiryId, StationId, WorkId } from '#shared/ids.ts';
import { MoneyField } from '#shared/money.ts';
import { CalendarDate, Count, Instant, Territory, Version } from '#shared/schemas/common.ts';

export const EventKind = z
  .enum(['match', 'late-play', 'shares', 'agreement', 'affiliation', 'licence', 'expiry'])
  .meta({ id: 'EventKind', description: 'What became known after a lock (royalty rules §8.1).' });
export const EventStatus = z.enum(['waiting', 'settled']).meta({
  id: 'EventStatus',
  description: 'Waiting for the next close of the territory, or settled by one.',
});
export type EventStatus = z.infer<typeof EventStatus>;

/** The facts of an event as people read them; which are there depends on its kind. */
export const EventFactsView = z
  .object({
    stationId: StationId.optional(),
    playId: z.string().optional(),
    date: CalendarDate.optional(),
    workId: WorkId.optional(),
    workRef: z.string().optional(),
    title: z.string().optional(),
    unfunded: MoneyField.optional().meta({
      description: 'what a late play would have been worth in a licence pool, which it was never part of',
    }),
    payee: z.string().optional(),
    party: z.string().optional(),
    societyCode: z.string().optional(),
    from: CalendarDate.optional(),
    to: CalendarDate.optional(),
    licenceId: z.string().optional(),
    amount: MoneyField.optional(),
    boardReference: z.string().optional().meta({ description: 'the decision that let held money expire' }),
    expiryId: ExpiryId.optional(),
  })
  .meta({ id: 'EventFacts' });

export const MoneyEventView = z
  .object({
    territory: Territory,
    number: z.int(),
    kind: EventKind,
    at: Instant,
    actor: z.string(),
    originCycleIds: z.array(CycleId),
    status: EventStatus,
    settledIn: CycleId.nullable(),
    facts: EventFactsView,
  })
  .meta({
    id: 'MoneyEvent',
    description: 'A fact that became known after a lock; the next close of its territory settles it.',
  });
export type MoneyEventView = z.infer<typeof MoneyEventView>;

/** How many events a territory has had: each takes the next number in the transaction that makes it. */
export const EventLog = z.object({ territory: Territory, last: Count, version: Version });
export type EventLog = z.infer<typeof EventLog>;

/** What a decision about a play of a locked cycle made. */
export const PlayAdjustment = z
  .object({ number: z.int(), originCycleId: CycleId, status: EventStatus })
  .meta({ id: 'PlayAdjustment', description: 'The event by which the next close corrects a locked cycle.' });
export type PlayAdjustment = z.infer<typeof PlayAdjustment>;
