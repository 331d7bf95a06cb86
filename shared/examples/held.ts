import type { z } from 'zod';
import type { HeldSummary, UnidentifiedListView } from '#shared/schemas/held.ts';
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

export const unidentifiedList: z.input<typeof UnidentifiedListView> = {
  id: 'exp_01KBZ6C5E7G9J1M3P5R7T9V1X3',
  territory: 'GH',
  from: '2026-01-01',
  to: '2026-06-30',
  cycleIds: ['cyc_01KBZ4G6H8J0K2M4N6P8Q0R2S4'],
  songs: 1204,
  plays: 8811,
  amount: { amount: '40217.15', currency: 'GHS' },
  fileName: 'unidentified-GH-2026-01-01-2026-06-30.csv',
  checksum: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  sizeBytes: 118_204,
  generatedAt: '2026-07-20T08:00:12.000Z',
  url: 'https://files.zamio.example/unidentified-GH-2026-01-01-2026-06-30.csv?X-Amz-Signature=…',
};
