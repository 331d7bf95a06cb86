import type { z } from 'zod';
import { claimantFinder } from '#functions/domain/cycles/claims/claimant-of.ts';
import type { ClaimRules } from '#functions/domain/cycles/claims/claims-of-work.ts';
import type { FrozenCycle, FrozenPlay, StationManifest } from '#functions/domain/cycles/manifest.ts';
import { Licence, Station } from '#shared/schemas/licensing.ts';
import { aPartner } from '#test/support/given/a-partner.ts';
import { aTariff } from '#test/support/given/a-tariff.ts';
import { anId, MADE_AT } from '#test/support/given/an-id.ts';

/** The first quarter of 2026 in Ghana. */
export const aCycle = (over: Partial<FrozenCycle> = {}): FrozenCycle => ({
  id: anId('cyc', 1),
  territory: 'GH',
  periodStart: '2026-01-01',
  periodEnd: '2026-03-31',
  currency: 'GHS',
  partners: [aPartner()],
  ownSocietyCode: '999',
  artists: [],
  affiliations: [],
  ...over,
});

/** What a cycle froze, as the rules of claims read it. */
export const rulesOf = (cycle: FrozenCycle): ClaimRules => ({ ...cycle, claimantOf: claimantFinder(cycle) });

export const HARBOUR_FM = Station.parse({
  stationId: 'GH-COM-01',
  name: 'Harbour FM',
  broadcasterType: 'commercial',
  medium: 'radio',
  territory: 'GH',
  timezone: 'Africa/Accra',
  version: 1,
  createdAt: MADE_AT,
});

/** One station of the cycle with one tariff, and whatever the test adds. */
export const aManifest = (over: Partial<StationManifest> = {}): StationManifest => ({
  cycle: aCycle(),
  station: HARBOUR_FM,
  tariffs: [aTariff()],
  licences: [],
  works: [],
  plays: [],
  duplicates: 0,
  ...over,
});

/** Two hundred seconds in the morning of 1 February, of the work that the builders make first. */
export const aPlay = (over: Partial<FrozenPlay> = {}): FrozenPlay => {
  const { date = '2026-02-01', time = '08:00' } = over;
  return {
    playId: 'P-1',
    playedAt: `${date}T${time}:00.000Z`,
    date,
    time,
    durationSeconds: 200,
    workId: anId('wrk', 1),
    ...over,
  };
};

/** A play that no work was found for. */
export const anUnidentifiedPlay = (over: Partial<FrozenPlay> = {}): FrozenPlay => {
  const { workId: _none, ...play } = aPlay(over);
  return play;
};

/** A licence of a year for GHS 365.00 unless the test says otherwise. */
export const aLicence = (over: Partial<z.input<typeof Licence>> = {}): Licence =>
  Licence.parse({
    id: anId('lic', 1),
    stationId: HARBOUR_FM.stationId,
    periodStart: '2026-01-01',
    periodEnd: '2026-12-31',
    amount: '365.00',
    currency: 'GHS',
    version: 1,
    createdAt: MADE_AT,
    ...over,
  });
