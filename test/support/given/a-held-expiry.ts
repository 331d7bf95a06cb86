import type { z } from 'zod';
import { HeldExpiry } from '#shared/schemas/held-expiries.ts';
import { anId } from '#test/support/given/an-id.ts';

/** A list of what the first cycle holds, which Kofi proposed in the year in which it becomes too old. */
export const aHeldExpiry = (n: number, over: Partial<z.input<typeof HeldExpiry>> = {}): HeldExpiry =>
  HeldExpiry.parse({
    ...{ id: anId('exy', n), territory: 'GH', cycleId: anId('cyc', 1) },
    ...{ boardReference: 'Board minute 2029/12', status: 'Proposed' },
    ...{ total: { amount: '3.00', currency: 'GHS' }, recordCount: 2 },
    ...{ proposedBy: 'kofi', proposedAt: '2029-09-03T09:00:00.000Z' },
    ...{ openUntil: '2029-12-02', expiresOn: '2029-12-31', version: 1 },
    ...over,
  });
