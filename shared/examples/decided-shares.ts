import type { z } from 'zod';
import { workId } from '#shared/examples/repertoire.ts';
import type { DecidedShares, NewDecidedShares } from '#shared/schemas/decided-shares.ts';

export const decisionId = 'dec_01KBZ4F5G7H9J1K3M5N7P9Q1R3';

export const newDecidedShares: z.input<typeof NewDecidedShares> = {
  shares: [
    { name: 'Jane Doe', ipi: '00000000199', role: 'CA', societyCode: '010', percent: '75.00' },
    { name: 'Ama Serwaa', role: 'CA', artistReference: 'GH-ART-0001', percent: '25.00' },
  ],
  from: '2026-01-01',
  to: '2026-06-30',
  evidence: 'Letter of both societies of 4 March 2026',
  reason: 'ASCAP and PRS claimed more than the whole work',
};

export const proposedShares: z.input<typeof DecidedShares> = {
  ...newDecidedShares,
  id: decisionId,
  workId,
  status: 'Proposed',
  proposedBy: 'ops-1',
  proposedAt: '2026-03-05T10:00:00.000Z',
  version: 1,
};

export const confirmedShares: z.input<typeof DecidedShares> = {
  ...proposedShares,
  status: 'Confirmed',
  confirmedBy: 'ops-2',
  confirmedAt: '2026-03-05T14:30:00.000Z',
  version: 2,
};
