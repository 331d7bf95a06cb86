import type { z } from 'zod';
import { finding } from '#shared/examples/checklist.ts';
import { cycleId, lockedCycle } from '#shared/examples/cycles.ts';
import { jobId } from '#shared/examples/jobs.ts';
import { partnerId } from '#shared/examples/partners.ts';
import type { Comparison, Run, RunSummary } from '#shared/schemas/runs.ts';

const ghs = (amount: string) => ({ amount, currency: 'GHS' });

export const runSummary: z.input<typeof RunSummary> = {
  id: 'run_01KBZ6B2D4F6H8K0M2P4R6T8V0',
  cycleId,
  territory: 'GH',
  number: 2,
  status: 'Finished',
  jobId,
  currency: 'GHS',
  events: { after: 12, upTo: 17 },
  totals: lockedCycle.totals,
  netPayable: ghs('3136.50'),
  controlTotals: lockedCycle.controlTotals,
  checklist: [finding],
  plays: lockedCycle.plays,
  lineCount: 4180,
  inputsDigest: '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
  linesDigest: 'fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9',
  startedAt: '2026-04-06T02:00:00.000Z',
  startedBy: 'ops-1',
  finishedAt: '2026-04-06T02:04:12.204Z',
  version: 2,
};

export const run: z.input<typeof Run> = {
  ...runSummary,
  payments: [
    {
      payee: { kind: 'partner', ref: 'partner:010', id: partnerId, name: 'ASCAP' },
      gross: ghs('4100.00'),
      adminFee: ghs('615.00'),
      net: ghs('3485.00'),
      broughtForward: ghs('0.00'),
      withholdingTax: ghs('348.50'),
      netPayable: ghs('3136.50'),
      carriedForward: ghs('0.00'),
    },
  ],
};

export const comparison: z.input<typeof Comparison> = {
  key: 'partner:010',
  name: 'ASCAP',
  a: { amount: ghs('3120.40'), plays: 1602, pointValue: { value: '0.009981', per: 'second' } },
  b: { amount: ghs('4100.00'), plays: 2049, pointValue: { value: '0.010003', per: 'second' } },
  change: ghs('979.60'),
  flag: true,
};
