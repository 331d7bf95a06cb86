import type { z } from 'zod';
import { jobId } from '#shared/examples/jobs.ts';
import { agreementId, partnerId } from '#shared/examples/partners.ts';
import { workId } from '#shared/examples/repertoire.ts';
import type { Cycle, CycleStationView, NewCycle } from '#shared/schemas/cycles.ts';
import type { Explanation } from '#shared/schemas/explanations.ts';
import type { LineItemView } from '#shared/schemas/line-items.ts';

export const cycleId = 'cyc_01KBZ6A1C3E5G7J9M1P3R5T7V9';
const ghs = (amount: string) => ({ amount, currency: 'GHS' });

export const newCycle: z.input<typeof NewCycle> = {
  name: 'Ghana, first quarter of 2026',
  territory: 'GH',
  periodStart: '2026-01-01',
  periodEnd: '2026-03-31',
};

export const cycle: z.input<typeof Cycle> = {
  ...newCycle,
  id: cycleId,
  currency: null,
  status: 'Open',
  basis: 'invoiced',
  totals: null,
  controlTotals: [],
  plays: null,
  closeJobId: null,
  events: null,
  held: [],
  payments: null,
  checklist: [],
  digest: null,
  lockedAt: null,
  createdAt: '2026-01-02T08:00:00.000Z',
  updatedAt: '2026-01-02T08:00:00.000Z',
  version: 1,
};

export const lockedCycle: z.input<typeof Cycle> = {
  ...cycle,
  currency: 'GHS',
  status: 'Locked',
  totals: {
    gross: ghs('120000.00'),
    held: ghs('1820.50'),
    adminFee: ghs('17726.93'),
    net: ghs('100452.57'),
  },
  controlTotals: [
    {
      name: 'lines make the stations’ gross',
      expected: '120000.00',
      found: '120000.00',
      difference: '0.00',
      holds: true,
    },
  ],
  plays: { total: 48_201, matched: 47_110, unmatched: 1_002, dismissed: 89, weightless: 89, duplicate: 12 },
  closeJobId: jobId,
  payments: { total: 66, done: 0 },
  digest: {
    lines: '4a7d1ed414474e4033ac29ccb8653d9b2cf84a1ac5d0f7d3e2a6c9b0f1e8d7c6',
    files: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  },
  lockedAt: '2026-04-01T02:00:31.412Z',
  updatedAt: '2026-04-01T02:00:31.412Z',
  version: 3,
};

const fee = {
  percent: '15.00',
  source: 'agreement' as const,
  payeeGross: ghs('4100.00'),
  payeeFee: ghs('615.00'),
  exactPart: '6.0300',
  remainderUnit: false,
};

export const lineItem: z.input<typeof LineItemView> = {
  id: 'lin_01KBZ6A1C3E5G7J9M1P3R5T7V9_cGFydG5lcjowMTA',
  cycleId,
  payee: { kind: 'partner', ref: 'partner:010', id: partnerId, name: 'ASCAP' },
  work: { id: workId, ref: 'ISWC:T9000000011', title: 'Harbour Lights', iswc: 'T9000000011' },
  agreementId,
  usageCount: 20,
  totalDurationSeconds: 4020,
  gross: ghs('40.20'),
  adminFee: ghs('6.03'),
  net: ghs('34.17'),
  reference: 'partner:010/ISWC:T9000000011',
  fee,
  calculationNotes:
    '20 plays, 4020 seconds, apportioned station by station by largest remainder. Fee 15.00 % (the agreement): 615.00 GHS on 4100.00 GHS for all lines of this payee, apportioned by gross.',
};

export const explanation: z.input<typeof Explanation> = {
  line: lineItem,
  stations: [
    {
      stationId: 'GH-JOY',
      name: 'Joy FM',
      basis: 'perMinute',
      tariff: '0.600000 GHS a minute',
      stationGross: ghs('120000.00'),
      stationWeight: '9648000/1',
      claimWeight: '4020/1',
      exactPart: '40.2000',
      remainderUnit: false,
      amount: ghs('40.20'),
      plays: [
        {
          playId: 'P-1001',
          playedAt: '2026-02-01T08:15:00.000Z',
          durationSeconds: 201,
          multiplier: '1.00',
          playWeight: '201/1',
          share: '1/1',
          weight: '201/1',
          amount: ghs('2.01'),
          parties: ['Jane Doe'],
        },
      ],
    },
  ],
  boxes: [],
  fee: { ...fee, amount: ghs('6.03') },
  readded: { gross: ghs('40.20'), adminFee: ghs('6.03'), net: ghs('34.17'), agrees: true },
  became: {
    adjustments: [
      {
        lineItemId: 'lin_01KBZ9B2D4F6H8K0N2P4R6T8V0_cGFydG5lcjowMTA',
        cycleId: 'cyc_01KBZ9B2D4F6H8K0N2P4R6T8V0',
        cycleName: 'Ghana, second quarter of 2026',
        periodStart: '2026-04-01',
        usageCount: -1,
        gross: ghs('-2.01'),
        adminFee: ghs('-0.30'),
        net: ghs('-1.71'),
      },
    ],
    now: { usageCount: 19, gross: ghs('38.19'), adminFee: ghs('5.73'), net: ghs('32.46') },
  },
};

export const cycleStation: z.input<typeof CycleStationView> = {
  cycleId,
  stationId: 'GH-JOY',
  name: 'Joy FM',
  gross: ghs('120000.00'),
  held: ghs('1820.50'),
  plays: 48_201,
  matched: 47_110,
  unmatched: 1_002,
  dismissed: 89,
  weightless: 89,
  duplicate: 12,
  invoice: null,
};
