import type { z } from 'zod';
import { heldRecord } from '#shared/examples/held.ts';
import { pageWith } from '#shared/examples/page-with.ts';
import type { HeldExpiry, HeldExpiryWithRecords, NewHeldExpiry } from '#shared/schemas/held-expiries.ts';

export const newHeldExpiry: z.input<typeof NewHeldExpiry> = {
  territory: 'GH',
  cycleId: 'cyc_01KBZ4G6H8J0K2M4N6P8Q0R2S4',
  boardReference: 'Board minute 2029/12',
};

export const proposedExpiry: z.input<typeof HeldExpiry> = {
  ...newHeldExpiry,
  id: 'exy_01KBZ8D4F6H8J0K2M4N6P8Q0R2',
  status: 'Proposed',
  total: { amount: '1204.55', currency: 'GHS' },
  recordCount: 311,
  proposedBy: 'finance-1',
  proposedAt: '2029-10-05T10:00:00.000Z',
  openUntil: '2030-01-03',
  expiresOn: '2029-12-31',
  version: 1,
};

export const confirmedExpiry: z.input<typeof HeldExpiry> = {
  ...proposedExpiry,
  status: 'Confirmed',
  total: { amount: '1180.05', currency: 'GHS' },
  recordCount: 305,
  confirmedBy: 'finance-2',
  confirmedAt: '2030-01-04T09:30:00.000Z',
  eventNumber: 412,
  version: 2,
};

export const expiryWithRecords: z.input<typeof HeldExpiryWithRecords> = {
  ...proposedExpiry,
  records: pageWith(heldRecord),
};
