import type { z } from 'zod';
import { lineItem, lockedCycle } from '#shared/examples/cycles.ts';
import { note } from '#shared/examples/notes.ts';
import { partnerId } from '#shared/examples/partners.ts';
import { payout, remittance } from '#shared/examples/payments.ts';
import { work, workSummary } from '#shared/examples/repertoire.ts';
import type {
  ArtistCycle,
  PartnerCycle,
  PartnerNote,
  PartnerStanding,
  PartnerUsage,
  PartnerWork,
} from '#shared/schemas/standings.ts';

const ghs = (amount: string) => ({ amount, currency: 'GHS' });
const { id, name, territory, periodStart, periodEnd, status, lockedAt } = lockedCycle;

export const partnerStanding: z.input<typeof PartnerStanding> = {
  partnerId,
  latestCycle: { id, name, status },
  report: { due: '2026-04-01', overdueDays: 12, cycle: { id, name } },
  balances: [{ territory, amount: ghs('113.25') }],
  held: [{ territory, amount: ghs('41.60') }],
  lastPaid: null,
};

export const partnerCycle: z.input<typeof PartnerCycle> = {
  ...{ id, name, territory, periodStart, periodEnd, status, lockedAt },
  sums: {
    ...{ works: 1, plays: lineItem.usageCount, seconds: lineItem.totalDurationSeconds },
    ...{ gross: lineItem.gross, adminFee: lineItem.adminFee, net: lineItem.net },
    adjustments: ghs('0.00'),
    held: ghs('41.60'),
  },
  remittance: { id: remittance.id, status: remittance.status, netPayable: remittance.netPayable },
};

export const partnerUsage: z.input<typeof PartnerUsage> = {
  ...partnerCycle,
  heldFor: [{ reason: 'share-conflict', amount: ghs('41.60') }],
  topWorks: [
    {
      lineItemId: lineItem.id,
      ...{ work: lineItem.work, plays: lineItem.usageCount, seconds: lineItem.totalDurationSeconds },
      ...{ gross: lineItem.gross, net: lineItem.net },
    },
  ],
};

export const partnerLine = lineItem;

export const partnerWork: z.input<typeof PartnerWork> = {
  ...workSummary,
  shares: work.shares,
  shareCount: work.shares.length,
  earned: {
    ...{ plays: lineItem.usageCount, seconds: lineItem.totalDurationSeconds },
    ...{ gross: lineItem.gross, net: lineItem.net, lineItemIds: [lineItem.id] },
  },
};

export const partnerNote: z.input<typeof PartnerNote> = {
  ...note,
  remittanceId: remittance.id,
  cycleName: name,
};

const { remittance: _remittance, ...ofPayee } = partnerCycle;

export const artistCycle: z.input<typeof ArtistCycle> = {
  ...ofPayee,
  payout: { id: payout.id, status: payout.status, netPayable: payout.netPayable },
};
