import type { z } from 'zod';
import type { HeldSummary } from '#shared/schemas/held.ts';
import type { HeldRecord } from '#shared/schemas/line-items.ts';

export const heldRecord: z.input<typeof HeldRecord> = {
  id: 'hld_01KBZ4G6H8J0K2M4N6P8Q0R2S4_abc',
  territory: 'GH',
  cycleId: 'cyc_01KBZ4G6H8J0K2M4N6P8Q0R2S4',
  stationId: 'GH-JOY',
  pool: 'licence',
  lineItemId: 'lin_01KBZ4G6H8J0K2M4N6P8Q0R2S4_abc',
  reason: 'unrepresented',
  work: { ref: 'T3584099316', title: 'Golden River', iswc: 'T3584099316' },
  wouldBePayee: 'society:035',
  amount: { amount: '40.20', currency: 'GHS' },
  balance: { amount: '12.10', currency: 'GHS' },
  since: '2026-03-31',
  usageCount: 3,
};

export const heldSummary: z.input<typeof HeldSummary> = {
  territory: 'GH',
  items: [
    {
      reason: 'unrepresented',
      cycleId: 'cyc_01KBZ4G6H8J0K2M4N6P8Q0R2S4',
      cycleName: '2026-Q1 – Ghana',
      since: '2026-03-31',
      expiresOn: '2029-12-31',
      balance: { amount: '1204.55', currency: 'GHS' },
    },
  ],
};
