import type { z } from 'zod';
import { cycleId } from '#shared/examples/cycles.ts';
import type { AuditRow } from '#shared/schemas/audit.ts';

export const auditEntry: z.input<typeof AuditRow> = {
  entity: 'cycle',
  entityId: cycleId,
  sequence: 1,
  action: 'cycle.opened',
  actor: 'ops-1',
  at: '2026-01-02T08:00:00.000Z',
  before: null,
  after: { id: cycleId, status: 'Open' },
  digest: '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
  previousHash: null,
  hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  about: { name: '2026-Q1 – Ghana' },
};
