import * as z from 'zod';
import { AgreementId, CycleId, JobId, NoticeId, PartnerId, PaymentId } from '#shared/ids.ts';
import { firstOf } from '#shared/limits.ts';
import { MoneyField } from '#shared/money.ts';
import { Actor, CalendarDate, Count, Instant, Territory } from '#shared/schemas/common.ts';
import { JobKind } from '#shared/schemas/jobs.ts';

const ofCycle = { cycleId: CycleId, cycleName: z.string().max(300) };
const ofPartner = { partnerId: PartnerId, partnerName: z.string().max(300) };
const ofJob = {
  jobId: JobId,
  code: z.string().max(60).meta({ description: 'of the first problem that the job named' }),
};

/** What a notice is about: all that its text says. Nothing of a person stands in it. */
export const NoticeAbout = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('cycle-locked'),
    ...ofCycle,
    territory: Territory,
    net: MoneyField.nullable(),
    payments: Count,
  }),
  z.object({ kind: z.literal('close-failed'), ...ofJob, ...ofCycle }),
  z.object({ kind: z.literal('fetch-failed'), ...ofJob, ...ofPartner }),
  z.object({
    kind: z.literal('remittance-waiting'),
    paymentId: PaymentId,
    partnerName: z.string().max(300),
    amount: MoneyField,
    waitsFor: z.enum(['approve', 'send']),
    since: CalendarDate,
  }),
  z.object({
    kind: z.literal('report-due'),
    agreementId: AgreementId,
    ...ofPartner,
    territory: Territory,
    due: CalendarDate,
    isToday: z.boolean(),
  }),
  z.object({ kind: z.literal('statements-ready'), paymentId: PaymentId, ...ofCycle, ...ofPartner }),
  z.object({ kind: z.literal('job-failed'), ...ofJob, jobKind: JobKind }),
]);
export type NoticeAbout = z.infer<typeof NoticeAbout>;

export const NoticeKind = z
  .enum([
    'cycle-locked',
    'close-failed',
    'fetch-failed',
    'remittance-waiting',
    'report-due',
    'statements-ready',
    'job-failed',
  ])
  .meta({
    id: 'NoticeKind',
    description:
      'What happened. `statements-ready` is mailed to the partner, `job-failed` is told in Slack, all others are mailed to Finance.',
  });
export type NoticeKind = z.infer<typeof NoticeKind>;

/** The kinds that are mailed to the people of Finance, each of whom may switch one off. */
export const MailedKind = NoticeKind.exclude(['statements-ready', 'job-failed']).meta({
  id: 'MailedKind',
  description: 'A kind of notice that is mailed to the people of Finance.',
});
export type MailedKind = z.infer<typeof MailedKind>;

export const NoticeLanguage = z.enum(['en', 'fr']).meta({ id: 'NoticeLanguage' });
export type NoticeLanguage = z.infer<typeof NoticeLanguage>;

/** One recipient of a notice: a person or a partner by id, or Slack. An address never stands here. */
export const Delivery = z.object({
  to: z.string().max(128),
  state: z.enum(['waiting', 'sending', 'sent', 'left-out']),
  at: Instant,
});
export type Delivery = z.infer<typeof Delivery>;

/** A notice as it is stored. Its recipients are looked up once, when it is first sent. */
export const StoredNotice = z.object({
  id: NoticeId,
  about: NoticeAbout,
  createdAt: Instant,
  deliveries: firstOf(500, Delivery).nullable(),
  version: z.int().min(1),
});
export type StoredNotice = z.infer<typeof StoredNotice>;

export const NoticeState = z.enum(['waiting', 'sending', 'sent', 'uncertain', 'nobody']).meta({
  id: 'NoticeState',
  description:
    'waiting: somebody has yet to get it. uncertain: sending broke off, and whether somebody got it is not known; it is not sent again. nobody: there was nobody to tell.',
});
export type NoticeState = z.infer<typeof NoticeState>;

export const Notice = z
  .object({
    id: NoticeId,
    kind: NoticeKind,
    subject: z.string().meta({ description: 'as the mail has it in English' }),
    page: z.string().meta({ description: 'the page of the site that it leads to' }),
    state: NoticeState,
    recipients: z.object({ total: Count, sent: Count, waiting: Count, uncertain: Count }),
    createdAt: Instant,
  })
  .meta({ id: 'Notice', description: 'Something that people were told of by mail or in Slack.' });
export type Notice = z.infer<typeof Notice>;

const choices = {
  kinds: z.record(MailedKind, z.boolean()).meta({ description: 'whether each kind is mailed' }),
  language: NoticeLanguage,
  version: Count.meta({ description: 'the one that was read; 0 where nothing was chosen yet' }),
};
export const NoticeChoicesUpdate = z.object({ ...choices, updatedAt: Instant.nullable().optional() }).meta({
  id: 'NoticeChoicesUpdate',
  description: 'All of one’s choices: what a read gave may be sent back.',
});
export type NoticeChoicesUpdate = z.infer<typeof NoticeChoicesUpdate>;

export const NoticeChoices = z.object({ ...choices, updatedAt: Instant.nullable() }).meta({
  id: 'NoticeChoices',
  description: 'Which notices a person is mailed, and in which language. Version 0: as shipped, all of them.',
});
export type NoticeChoices = z.infer<typeof NoticeChoices>;

/** A person's choices as they are stored, under the name that the sign-in knows the person by. */
export const StoredNoticeChoices = NoticeChoices.extend({ id: Actor });
export type StoredNoticeChoices = z.infer<typeof StoredNoticeChoices>;
