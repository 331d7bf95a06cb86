import * as z from 'zod';
import { ArtistId, CycleId, PartnerId, RunId } from '#shared/ids.ts';
import { MoneyField } from '#shared/money.ts';
import { CalendarDate, Count, Territory } from '#shared/schemas/common.ts';
import { IssueKind } from '#shared/schemas/issues.ts';
import { PaymentKind, PaymentStatus } from '#shared/schemas/payments.ts';

/** What may wait for a person, the most urgent first. */
export const WaitingKind = z
  .enum([
    'payments-failed',
    'payment-exceptions',
    'report-overdue',
    'jobs-failed',
    'payments-to-send',
    'payments-to-approve',
    'payments-to-settle',
    'accounts-to-confirm',
    'expiries-to-confirm',
    'run-ready',
    'cycle-to-close',
    'report-due',
    'proposals-waiting',
    'songs-waiting',
    'held-without-agreement',
    'issues-open',
  ])
  .meta({ id: 'WaitingKind' });
export type WaitingKind = z.infer<typeof WaitingKind>;

export const WaitingItem = z
  .object({
    kind: WaitingKind,
    count: Count.meta({ description: 'how many wait, of held money of how many cycles it is' }),
    isMore: z.boolean().meta({
      description: 'whether there may be more than were counted: count and amounts are “at least”',
    }),
    amounts: z
      .array(MoneyField)
      .min(1)
      .optional()
      .meta({ description: 'the money that waits with them, by currency; absent where none does' }),
    since: CalendarDate.meta({
      description: 'since when the oldest waits; of a report the day on which it is due',
    }),
    name: z.string().optional().meta({ description: 'the partner, artist or cycle that it is about' }),
    paymentKind: PaymentKind.optional(),
    status: PaymentStatus.optional().meta({ description: 'in which the payments are' }),
    cycleId: CycleId.optional(),
    runId: RunId.optional(),
    waitsFor: z.enum(['lock', 'approval']).optional().meta({
      description: 'what an overdue report waits for: that its cycle is locked, or its remittance approved',
    }),
    partnerId: PartnerId.optional(),
    artistId: ArtistId.optional(),
    issueKind: IssueKind.optional(),
  })
  .meta({
    id: 'WaitingItem',
    description: 'Things of one kind that wait for a person, with what leads to where it is done.',
  });
export type WaitingItem = z.infer<typeof WaitingItem>;

/** What a new system needs before its first close, in the order in which it is entered. */
export const FirstStepName = z.enum(['station', 'tariff', 'partner', 'agreement', 'repertoire', 'plays']);
export type FirstStepName = z.infer<typeof FirstStepName>;

export const Waiting = z
  .object({
    territory: Territory,
    items: z.array(WaitingItem),
    deadlines: z
      .array(z.object({ partnerId: PartnerId, partnerName: z.string(), due: CalendarDate }))
      .meta({ description: 'the next reports that are due, the nearest first' }),
    firstSteps: z
      .array(
        z.object({
          step: FirstStepName,
          done: z.boolean(),
          partnerId: PartnerId.optional().meta({ description: 'the partner that it is done for' }),
        }),
      )
      .nullable()
      .meta({ description: 'what a new system has still to be given; null once all is there' }),
  })
  .meta({ id: 'Waiting', description: 'What waits in a territory for whoever asks.' });
export type Waiting = z.infer<typeof Waiting>;
