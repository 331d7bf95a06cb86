import type { z } from 'zod';
import type { MoneyEventView } from '#shared/schemas/events.ts';

export const moneyEvent: z.input<typeof MoneyEventView> = {
  territory: 'GH',
  number: 12,
  kind: 'match',
  at: '2026-04-20T10:00:00.000Z',
  actor: 'ops-1',
  originCycleIds: ['cyc_01KBZ4G6H8J0K2M4N6P8Q0R2S4'],
  status: 'waiting',
  settledIn: null,
  facts: {
    stationId: 'GH-JOY',
    playId: 'P-1001',
    date: '2026-02-01',
    workId: 'wrk_01KBZ4G6H8J0K2M4N6P8Q0R2S4',
    workRef: 'T3584099316',
    title: 'Golden River',
  },
};
