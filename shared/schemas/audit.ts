import * as z from 'zod';
import { Count, Instant, Sha256 } from '#shared/schemas/common.ts';

export const AuditEntry = z
  .object({
    entity: z.string(),
    entityId: z.string(),
    sequence: Count,
    action: z.string(),
    actor: z.string(),
    at: Instant,
    before: z.unknown(),
    after: z.unknown(),
    previousHash: Sha256.nullable(),
    hash: Sha256,
  })
  .meta({
    id: 'AuditEntry',
    description:
      "One entry of an aggregate's hash chain: `hash` covers everything else, `previousHash` links to the entry before.",
  });
export type AuditEntry = z.infer<typeof AuditEntry>;
