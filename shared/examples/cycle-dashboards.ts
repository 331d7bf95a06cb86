import type { z } from 'zod';
import { cycleId, lockedCycle } from '#shared/examples/cycles.ts';
import { remittance } from '#shared/examples/payments.ts';
import type { CycleDashboard } from '#shared/schemas/cycle-dashboards.ts';

const ghs = (amount: string) => ({ amount, currency: 'GHS' });
const figures = {
  plays: lockedCycle.plays,
  seconds: { total: 9_640_200, matched: 9_422_000 },
  money: { total: ghs('120000.00'), matched: ghs('118179.50') },
  gross: ghs('120000.00'),
  held: ghs('1820.50'),
  adminFee: ghs('17726.93'),
  net: ghs('100452.57'),
  netPayable: ghs('92416.37'),
};
const { id, kind, partnerId, status, payee, gross, adminFee, net, netPayable } = remittance;

export const cycleDashboard: z.input<typeof CycleDashboard> = {
  cycleId,
  basis: { kind: 'close', at: '2026-04-01T02:00:31.412Z' },
  figures,
  last: {
    cycleId: 'cyc_01K6GZ6A1C3E5G7J9M1P3R5T7V',
    name: 'Ghana, fourth quarter of 2025',
    figures: { ...figures, gross: ghs('108000.00'), seconds: null, money: null },
  },
  waterfall: [
    { step: 'gross', amount: ghs('120000.00') },
    { step: 'held', reason: 'unidentified', amount: ghs('-1820.50') },
    { step: 'admin-fee', amount: ghs('-17726.93') },
    { step: 'net', amount: ghs('100452.57') },
    { step: 'withholding-tax', amount: ghs('-8036.20') },
    { step: 'net-payable', amount: ghs('92416.37') },
  ],
  held: [
    {
      reason: 'unidentified',
      originCycleId: cycleId,
      originCycleName: 'Ghana, first quarter of 2026',
      since: '2026-03-31',
      amount: ghs('1820.50'),
    },
  ],
  played: {
    weeks: [
      {
        ...{ week: '2025-12-29', plays: 3702, matchedPlays: 3610, seconds: 740_400, matchedSeconds: 722_100 },
        ...{ money: ghs('9216.40'), matchedMoney: ghs('9070.12') },
      },
    ],
    stations: [
      {
        stationId: 'GH-JOY',
        name: 'Joy FM',
        plays: [41, 38, 30, 22, 25, 60, 98, 120, 131, 128, 122, 119, 124, 117, 116, 121, 130, 138].concat([
          ...[129, 111, 96, 84, 70, 52],
        ]),
      },
    ],
    withoutPlays: ghs('0.00'),
    corrections: ghs('0.00'),
  },
  payees: {
    items: [{ payee, gross, adminFee, net, netPayable, payment: { id, kind, partnerId, status } }],
    others: { payees: 65, netPayable: ghs('89279.87'), settled: ghs('0.00') },
  },
};
