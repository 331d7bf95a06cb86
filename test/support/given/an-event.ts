import type { MoneyEvent } from '#functions/domain/cycles/adjustments/money-event.ts';
import type { WorkId } from '#shared/ids.ts';
import { anExternalWork, aShare } from '#test/support/given/a-work.ts';
import { anId, aStationId, MADE_AT } from '#test/support/given/an-id.ts';

/** The event of a play of Harbour FM that was linked to a work, or to none. */
export const aMatchEvent = (
  number: number,
  { workId = anId('wrk', 1), playId = 'P-1' }: { workId?: WorkId; playId?: string } = {},
): MoneyEvent => ({
  territory: 'GH',
  number,
  at: MADE_AT,
  actor: 'esi',
  touches: [{ cycleId: anId('cyc', 1), stationIds: [aStationId('GH-COM-01')] }],
  facts: {
    kind: 'match',
    stationId: aStationId('GH-COM-01'),
    playId,
    date: '2026-02-01',
    work: anExternalWork([aShare()], { id: workId }),
  },
});
