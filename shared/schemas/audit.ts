import * as z from 'zod';
import { MAX_RECORD_BYTES } from '#shared/item-bytes.ts';
import { within } from '#shared/limits.ts';
import { Actor, Count, Instant, Sha256 } from '#shared/schemas/common.ts';

export const AuditEntry = within(
  z.object({
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
  }),
  MAX_RECORD_BYTES,
).meta({
  id: 'AuditEntry',
  description:
    "One entry of an aggregate's hash chain: `hash` covers everything else, `previousHash` links to the entry before.",
});
export type AuditEntry = z.infer<typeof AuditEntry>;
