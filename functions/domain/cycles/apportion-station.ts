import type {
  AllocatedPlay,
  AllocatedTariff,
  Allocation,
  PoolKind,
} from '#functions/domain/cycles/allocation.ts';
import {
  type Fraction,
  fraction,
  roundHalfEven,
  show,
  sum,
  times,
} from '#functions/domain/cycles/fraction.ts';
import { claimWithoutPlays, type GatheredClaims, gather } from '#functions/domain/cycles/gather-claims.ts';
import type { FrozenPlay, StationManifest } from '#functions/domain/cycles/manifest.ts';
import { POOLS, shareOutClaims } from '#functions/domain/cycles/share-out-claims.ts';
import { claimFinder, type PlayClaim } from '#functions/domain/cycles/station-claims.ts';
import { weighPlay } from '#functions/domain/cycles/weigh-play.ts';
import { invariant } from '#functions/domain/invariant.ts';
import { licencePart } from '#functions/domain/licensing/licence-fee.ts';
import { tariffOn } from '#functions/domain/licensing/tariff-on.ts';
import { minorDigits } from '#shared/money.ts';
import type { Tariff, TariffBasis } from '#shared/schemas/licensing.ts';

/**
 * Shares out one station (royalty rules §3 and §4): weighs its plays, finds who claims them, and apportions its gross.
 * The claims add up to the gross exactly; the same manifest gives the same allocation, byte for byte.
 */
export function apportionStation(manifest: StationManifest): Allocation {
  const claimsOf = claimFinder(manifest.cycle, manifest.works);
  const gathered: GatheredClaims = new Map();
  const totals: Record<PoolKind, Fraction[]> = { plays: [], licence: [] };
  const tariffs = new Map<string, Tariff>();
  const plays: AllocatedPlay[] = [];
  const counts = {
    plays: manifest.plays.length,
    matched: 0,
    unmatched: 0,
    dismissed: 0,
    weightless: 0,
    duplicate: manifest.duplicates,
  };

  for (const play of manifest.plays) {
    const tariff = tariffOn(manifest.tariffs, manifest.station, play.date);
    invariant(tariff !== undefined, 'a frozen play has a tariff');
    tariffs.set(tariff.id, tariff);
    counts[judgementOf(play)] += 1;
    const { weight, multiplier, seconds, weightless } = weighPlay(play, tariff);
    if (weightless === 'too-short') counts.weightless += 1;
    if (weight.n === 0n) continue;
    const pool = POOL_OF[tariff.basis];
    totals[pool].push(weight);
    const claims = claimsOf(play);
    for (const claim of claims) gather(gathered, { claim, play, seconds, pool, weight });
    plays.push(allocatedPlay(play, { tariff, multiplier, seconds, weight, claims }));
  }

  const gross = {
    plays: grossOfPlays(totals.plays, manifest.cycle.currency),
    licence: licencePart(manifest.licences, manifest.cycle),
  };
  if (gross.licence > 0n && totals.licence.length === 0) claimWithoutPlays(gathered);
  const claims = shareOutClaims(gathered, gross);
  const heldMinor = claims
    .filter(({ payee }) => payee.kind === 'held')
    .reduce((held, claim) => held + BigInt(claim.amountMinor), 0n);

  return {
    cycleId: manifest.cycle.id,
    stationId: manifest.station.stationId,
    stationName: manifest.station.name,
    currency: manifest.cycle.currency,
    grossMinor: String(gross.plays + gross.licence),
    heldMinor: String(heldMinor),
    pools: POOLS.map((pool) => ({ pool, grossMinor: String(gross[pool]), weight: show(sum(totals[pool])) })),
    tariffs: [...tariffs.values()].map(allocatedTariff),
    counts,
    claims,
    plays,
  };
}

function judgementOf({ workId, dismissed }: FrozenPlay): 'matched' | 'unmatched' | 'dismissed' {
  if (dismissed === true) return 'dismissed';
  return workId === undefined ? 'unmatched' : 'matched';
}

function allocatedTariff(tariff: Tariff): AllocatedTariff {
  const { id, broadcasterType, medium, basis, rate, effectiveDate } = tariff;
  const { unidentified, minimumSeconds, maximumSeconds } = tariff;
  return {
    ...{ id, broadcasterType, medium, basis, rate, effectiveDate },
    ...{ unidentified, minimumSeconds, maximumSeconds },
  };
}

/** Which of a station's pools pays the plays of a tariff. */
const POOL_OF: Readonly<Record<TariffBasis, PoolKind>> = {
  perPlay: 'plays',
  perMinute: 'plays',
  licencePool: 'licence',
};

function grossOfPlays(weights: readonly Fraction[], currency: string): bigint {
  return roundHalfEven(times(sum(weights), fraction(10n ** BigInt(minorDigits(currency)), 1n)));
}

function allocatedPlay(
  play: FrozenPlay,
  {
    tariff,
    multiplier,
    seconds,
    weight,
    claims,
  }: {
    tariff: Tariff;
    multiplier: string;
    seconds: number;
    weight: Fraction;
    claims: readonly PlayClaim[];
  },
): AllocatedPlay {
  return {
    playId: play.playId,
    playedAt: play.playedAt,
    durationSeconds: seconds,
    ...(play.isrc !== undefined && { isrc: play.isrc }),
    ...(play.artist !== undefined && { artist: play.artist }),
    tariffId: tariff.id,
    multiplier,
    weight: show(weight),
    shares: claims.map(({ ref, share, party }) => ({ ref, share: show(share), party })),
  };
}
