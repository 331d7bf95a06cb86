import * as z from 'zod';
import { CycleId } from '#shared/ids.ts';
import { MAX_RECORD_BYTES } from '#shared/item-bytes.ts';
import { within } from '#shared/limits.ts';
import { MoneyField } from '#shared/money.ts';
import { Actor, Count, Instant, Sha256 } from '#shared/schemas/common.ts';
import { JobKind } from '#shared/schemas/jobs.ts';
import { PaymentKind } from '#shared/schemas/payments.ts';

const Fields = z.object({
  entity: z.string().max(30),
  entityId: z.string().max(280),
  sequence: Count,
  action: z.string().max(60),
  actor: Actor,
  at: Instant,
  before: z.unknown().meta({
    description: 'What of the thing was otherwise before: its fields that changed; null where it is new.',
  }),
  after: z.unknown().meta({ description: 'The same fields after; all of them where the thing is new.' }),
  digest: Sha256.nullable().meta({
    description:
      'SHA-256 of the whole thing after, as JSON with its keys in order; null where an entry is about many.',
  }),
  previousHash: Sha256.nullable(),
  hash: Sha256,
});
/** One entry of an aggregate's hash chain as it is stored. */
export const AuditEntry = within(Fields, MAX_RECORD_BYTES);
export type AuditEntry = z.infer<typeof AuditEntry>;

export const AuditAbout = z
  .object({
    name: z.string(),
    amount: MoneyField.optional(),
    paymentKind: PaymentKind.optional(),
    jobKind: JobKind.optional(),
    cycleId: CycleId.optional(),
    cycleName: z.string().optional(),
  })
  .meta({
    id: 'AuditAbout',
    description: 'The thing that an entry is about, as people know it now. It stands in no hash.',
  });
export type AuditAbout = z.infer<typeof AuditAbout>;

export const AuditRow = Fields.extend({
  about: AuditAbout.nullable().meta({ description: 'null where it has no name' }),
}).meta({
  id: 'AuditEntry',
  description:
    "One entry of an aggregate's hash chain: `hash` covers everything else but `about`, `previousHash` links to the entry before.",
});
export type AuditRow = z.infer<typeof AuditRow>;
