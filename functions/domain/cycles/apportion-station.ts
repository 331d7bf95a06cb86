import type {
  AllocatedPlay,
  AllocatedTariff,
  Allocation,
  PoolKind,
} from '#functions/domain/cycles/allocation.ts';
import { claimFinder, type PlayClaim } from '#functions/domain/cycles/claims/play-claims.ts';
import { commonDenominator, fraction, roundHalfEven } from '#functions/domain/cycles/fraction.ts';
import {
  claimParts,
  claimWithoutPlays,
  type GatheredClaims,
  gather,
} from '#functions/domain/cycles/gather-claims.ts';
import type { FrozenPlay, StationManifest } from '#functions/domain/cycles/manifest.ts';
import { type ClaimMoney, POOLS, shareOutClaims } from '#functions/domain/cycles/share-out-claims.ts';
import { UNITS, type WeighedPlay, weighPlay } from '#functions/domain/cycles/weigh-play.ts';
import { invariant } from '#functions/domain/invariant.ts';
import { licencePart } from '#functions/domain/licensing/licence-fee.ts';
import { tariffFinder } from '#functions/domain/licensing/tariff-on.ts';
import { minorDigits } from '#shared/money.ts';
import type { Tariff } from '#shared/schemas/licensing.ts';

/** A play that counts, with what it weighs and who claims it. */
type Counted = {
  readonly play: FrozenPlay;
  readonly tariff: Tariff;
  readonly weighed: WeighedPlay;
  readonly claims: readonly PlayClaim[];
};

/**
 * Shares out one station (royalty rules §3 and §4): weighs its plays, finds who claims them, and apportions its gross.
 * The claims add up to the gross exactly; the same manifest gives the same allocation, byte for byte. Weights are whole
 * numbers: of a unit that each pool has, and of one that all shares of the station have in common.
 */
export function apportionStation(manifest: StationManifest): Allocation {
  const { counted, counts, tariffs } = countPlays(manifest);
  const shareUnits = commonDenominator(
    [...new Set(counted.map(({ claims }) => claims))].flat().map(({ share }) => share),
  );
  const partsOf = claimParts(shareUnits);
  const gathered: GatheredClaims = new Map();
  const totals: Record<PoolKind, bigint> = { plays: 0n, licence: 0n };
  for (const { play, weighed, claims } of counted) {
    const { pool, units, seconds } = weighed;
    totals[pool] += units;
    gather(gathered, partsOf(claims), { playId: play.playId, pool, seconds, units });
  }

  const gross = {
    plays: grossOfPlays(totals.plays, manifest.cycle.currency),
    licence: licencePart(manifest.licences, manifest.cycle),
  };
  if (gross.licence > 0n && totals.licence === 0n) claimWithoutPlays(gathered);
  const { claims, money } = shareOutClaims(gathered, gross);
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
    pools: POOLS.map((pool) => ({ pool, grossMinor: String(gross[pool]), units: String(totals[pool]) })),
    shareUnits: String(shareUnits),
    tariffs: tariffs.map(allocatedTariff),
    counts,
    claims,
    plays: allocatedPlays(counted, partsOf, money),
  };
}

/** Weighs all plays, counts them by what was judged of them, and finds the claims of those with weight. */
function countPlays({ plays, tariffs, station, cycle, works, duplicates }: StationManifest) {
  const tariffOf = tariffFinder(tariffs, station);
  const claimsOf = claimFinder({ cycle, works: new Map(works.map((work) => [work.id, work])) });
  const used = new Map<string, Tariff>();
  const counted: Counted[] = [];
  const counts = {
    plays: plays.length,
    matched: 0,
    unmatched: 0,
    dismissed: 0,
    weightless: 0,
    duplicate: duplicates,
  };
  for (const play of plays) {
    const tariff = tariffOf(play.date);
    invariant(tariff !== undefined, 'a frozen play has a tariff');
    used.set(tariff.id, tariff);
    counts[judgementOf(play)] += 1;
    const weighed = weighPlay(play, tariff);
    if (weighed.weightless === 'too-short') counts.weightless += 1;
    if (weighed.units > 0n) counted.push({ play, tariff, weighed, claims: claimsOf(play.workId, play.date) });
  }
  return { counted, counts, tariffs: [...used.values()] };
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

/** What plays cost: their weights are money, added up exactly and rounded once (royalty rules §3). */
export function grossOfPlays(units: bigint, currency: string): bigint {
  return roundHalfEven(fraction(units * 10n ** BigInt(minorDigits(currency)), UNITS.plays));
}

/** The plays as they were counted, each with what it weighs in its claims and brought to them. */
function allocatedPlays(
  counted: readonly Counted[],
  partsOf: ReturnType<typeof claimParts>,
  money: ClaimMoney,
): readonly AllocatedPlay[] {
  const taken = { plays: new Map<string, number>(), licence: new Map<string, number>() };
  /** The money of plays in a claim comes in the order in which they were gathered. */
  const nextOf = (ref: string, pool: PoolKind): bigint => {
    const at = taken[pool].get(ref) ?? 0;
    taken[pool].set(ref, at + 1);
    return money.get(ref)?.[pool]?.[at] ?? 0n;
  };
  return counted.map(({ play, tariff, weighed, claims }) => {
    const { pool, units, multiplier, seconds } = weighed;
    let amount = 0n;
    const shares = partsOf(claims).map((part) => {
      const minor = nextOf(part.ref, pool);
      amount += minor;
      return { ref: part.ref, units: String(units * part.units), amountMinor: String(minor) };
    });
    return {
      playId: play.playId,
      playedAt: play.playedAt,
      date: play.date,
      pool,
      durationSeconds: seconds,
      ...(play.isrc !== undefined && { isrc: play.isrc }),
      ...(play.title !== undefined && { title: play.title }),
      ...(play.artist !== undefined && { artist: play.artist }),
      ...(play.workId !== undefined && { workId: play.workId }),
      tariffId: tariff.id,
      multiplier,
      units: String(units),
      amountMinor: String(amount),
      shares,
    };
  });
}
