import type { EventFacts, FactsOf, MoneyEvent } from '#functions/domain/cycles/adjustments/money-event.ts';
import type { FrozenWork } from '#functions/domain/cycles/manifest.ts';
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

/** An event about Harbour FM in the first cycle. */
export const anEvent = (number: number, facts: EventFacts): MoneyEvent => ({
  ...aMatchEvent(number),
  facts,
});

/** Held money of the first cycle became too old: the list of the number. */
export const expired = (number: number): MoneyEvent =>
  anEvent(number, {
    ...{ kind: 'expiry', cycleId: anId('cyc', 1), expiryId: anId('exy', number) },
    ...{ boardReference: 'Board minute 2029/12', amountMinor: '0', currency: 'GHS' },
  });

/** A play of Harbour FM has this work, or none. */
export const matched = (
  number: number,
  { playId, work, date = '2026-02-01' }: { playId: string; work?: FrozenWork | undefined; date?: string },
): MoneyEvent =>
  anEvent(number, {
    ...{ kind: 'match' as const, stationId: aStationId('GH-COM-01'), playId, date },
    ...(work !== undefined && { work }),
  });

/** A play of 200 s came after the lock; it weighs what the test says. */
export const arrivedLate = (
  number: number,
  over: Partial<FactsOf<'late-play'>> & Pick<FactsOf<'late-play'>, 'playId' | 'pool' | 'units'>,
): MoneyEvent =>
  anEvent(number, {
    ...{ kind: 'late-play', stationId: aStationId('GH-COM-01'), date: '2026-02-01' },
    ...{ playedAt: '2026-02-01T08:00:00.000Z', durationSeconds: 200, tariffId: anId('trf', 1) },
    ...{ multiplier: '1', unidentified: 'hold' },
    ...over,
  });
