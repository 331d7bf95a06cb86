import type {
  AllocatedClaim,
  AllocatedPlay,
  Allocation,
  PoolKind,
  PoolPart,
} from '#functions/domain/distribution/allocation.ts';
import { apportion, type Portion } from '#functions/domain/distribution/apportion.ts';
import {
  decimal,
  type Fraction,
  fraction,
  roundHalfEven,
  show,
  sum,
  times,
  ZERO,
} from '#functions/domain/distribution/fraction.ts';
import type { FrozenPlay, StationManifest } from '#functions/domain/distribution/manifest.ts';
import { compareUtf8 } from '#functions/domain/distribution/references.ts';
import { claimFinder, type PlayClaim, UNIDENTIFIED } from '#functions/domain/distribution/station-claims.ts';
import { weighPlay } from '#functions/domain/distribution/weigh-play.ts';
import { invariant } from '#functions/domain/invariant.ts';
import { feeWithin, licencesInForce } from '#functions/domain/tariffs/licence-fee.ts';
import { tariffOn } from '#functions/domain/tariffs/tariff-on.ts';
import { decimalToMinor, minorDigits } from '#shared/money.ts';
import type { Tariff } from '#shared/schemas/licensing.ts';

type Gathered = {
  readonly claim: PlayClaim;
  readonly weights: Record<PoolKind, Fraction[]>;
  readonly plays: Set<FrozenPlay>;
  readonly payees: Map<string, Fraction[]>;
};

/**
 * Shares out one station (royalty rules §3 and §4): weighs its plays, finds who claims them, and apportions its gross.
 * The claims add up to the gross exactly; the same manifest gives the same allocation, byte for byte.
 */
export function apportionStation(manifest: StationManifest): Allocation {
  const claimsOf = claimFinder(manifest.cycle, manifest.works);
  const gathered = new Map<string, Gathered>();
  const totals: Record<PoolKind, Fraction[]> = { plays: [], licence: [] };
  const tariffs = new Map<string, Tariff>();
  const plays: AllocatedPlay[] = [];
  const counts = {
    plays: manifest.plays.length,
    matched: 0,
    unmatched: 0,
    weightless: 0,
    duplicate: manifest.duplicates,
  };

  for (const play of manifest.plays) {
    const tariff = tariffOn(manifest.tariffs, manifest.station, play.date);
    invariant(tariff !== undefined, 'a frozen play has a tariff');
    tariffs.set(tariff.id, tariff);
    counts[play.workId === undefined ? 'unmatched' : 'matched'] += 1;
    const { weight, multiplier, redistributed } = weighPlay(play, tariff);
    if (weight.n === 0n) {
      counts.weightless += redistributed ? 0 : 1;
      continue;
    }
    const pool = poolOf(tariff);
    totals[pool].push(weight);
    const claims = claimsOf(play);
    for (const claim of claims) gather(gathered, { claim, play, pool, weight });
    plays.push(allocatedPlay(play, { tariff, multiplier, weight, claims }));
  }

  const gross = {
    plays: grossOfPlays(totals.plays, manifest.cycle.currency),
    licence: licenceGross(manifest),
  };
  if (gross.licence > 0n && totals.licence.length === 0) claimWithoutPlays(gathered);
  const claims = shareOut(gathered, gross);
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
    tariffs: [...tariffs.values()].map(({ id, basis, rate }) => ({
      id,
      basis,
      ...(rate !== undefined && { rate }),
    })),
    counts,
    claims,
    plays,
  };
}

const POOLS = ['plays', 'licence'] as const;
const poolOf = (tariff: Tariff): PoolKind => (tariff.basis === 'licencePool' ? 'licence' : 'plays');

function grossOfPlays(weights: readonly Fraction[], currency: string): bigint {
  return roundHalfEven(times(sum(weights), fraction(10n ** BigInt(minorDigits(currency)), 1n)));
}

/** The licence fee of the period where the station is licensed for a pool; a silent station counts by its last day's tariff. */
function licenceGross({ station, tariffs, licences, plays, cycle }: StationManifest): bigint {
  const byPool = (date: string) => tariffOn(tariffs, station, date)?.basis === 'licencePool';
  if (!byPool(cycle.periodEnd) && !plays.some(({ date }) => byPool(date))) return 0n;
  return licencesInForce(licences)
    .map((licence) => ({ ...licence, minor: decimalToMinor(licence.amount, licence.currency) ?? 0n }))
    .reduce((total, licence) => total + feeWithin(licence, cycle.periodStart, cycle.periodEnd), 0n);
}

function gather(
  gathered: Map<string, Gathered>,
  { claim, play, pool, weight }: { claim: PlayClaim; play: FrozenPlay; pool: PoolKind; weight: Fraction },
): void {
  const part = times(weight, claim.share);
  if (part.n === 0n) return;
  const entry: Gathered = gathered.get(claim.ref) ?? {
    claim,
    weights: { plays: [], licence: [] },
    plays: new Set(),
    payees: new Map(),
  };
  gathered.set(claim.ref, entry);
  entry.weights[pool].push(part);
  entry.plays.add(play);
  const payee = entry.payees.get(claim.wouldBePayee);
  if (payee === undefined) entry.payees.set(claim.wouldBePayee, [part]);
  else payee.push(part);
}

/** A licence pool in which nothing has weight goes whole to what is not identified (royalty rules §3). */
function claimWithoutPlays(gathered: Map<string, Gathered>): void {
  const entry = gathered.get(UNIDENTIFIED.ref);
  if (entry !== undefined) entry.weights.licence.push(decimal('1'));
  else {
    gathered.set(UNIDENTIFIED.ref, {
      claim: UNIDENTIFIED,
      weights: { plays: [], licence: [decimal('1')] },
      plays: new Set(),
      payees: new Map([[UNIDENTIFIED.wouldBePayee, [decimal('1')]]]),
    });
  }
}

function shareOut(
  gathered: ReadonlyMap<string, Gathered>,
  gross: Readonly<Record<PoolKind, bigint>>,
): readonly AllocatedClaim[] {
  const entries = [...gathered.values()].toSorted((a, b) => compareUtf8(a.claim.ref, b.claim.ref));
  const portions = new Map<PoolKind, Map<string, Portion & { weight: Fraction }>>();
  for (const pool of POOLS) {
    const claims = entries
      .map(({ claim, weights }) => ({ ref: claim.ref, weight: sum(weights[pool]) }))
      .filter(({ weight }) => weight.n > 0n);
    const weightOf = new Map(claims.map(({ ref, weight }) => [ref, weight]));
    portions.set(
      pool,
      new Map(
        apportion(gross[pool], claims).map((portion) => [
          portion.ref,
          { ...portion, weight: weightOf.get(portion.ref) ?? ZERO },
        ]),
      ),
    );
  }
  return entries.map((entry) =>
    allocatedClaim(
      entry,
      POOLS.flatMap((pool) => partIn(pool, portions.get(pool)?.get(entry.claim.ref))),
    ),
  );
}

function partIn(pool: PoolKind, portion: (Portion & { weight: Fraction }) | undefined): PoolPart[] {
  if (portion === undefined) return [];
  const { weight, exact, remainderUnit, minor } = portion;
  return [
    {
      pool,
      weight: show(weight),
      exact: show(fraction(exact.n, exact.d)),
      remainderUnit,
      amountMinor: String(minor),
    },
  ];
}

function allocatedClaim({ claim, plays, payees }: Gathered, pools: readonly PoolPart[]): AllocatedClaim {
  const amount = pools.reduce((total, part) => total + BigInt(part.amountMinor), 0n);
  const { ref, payeeRef, payee, reason, workRef, work, agreementId } = claim;
  return {
    ref,
    payeeRef,
    payee,
    ...(reason !== undefined && { reason }),
    workRef,
    ...(work !== undefined && { work }),
    ...(agreementId !== undefined && { agreementId }),
    usageCount: plays.size,
    totalDurationSeconds: [...plays].reduce((seconds, play) => seconds + play.durationSeconds, 0),
    pools,
    amountMinor: String(amount),
    held: reason === undefined ? [] : heldDetail(amount, payees),
  };
}

/** Held money by would-be payee: a second apportionment inside the claim (royalty rules §5). */
function heldDetail(
  amount: bigint,
  payees: ReadonlyMap<string, readonly Fraction[]>,
): AllocatedClaim['held'] {
  const weights = [...payees].map(([ref, parts]) => ({ ref, weight: sum(parts) }));
  const weightOf = new Map(weights.map(({ ref, weight }) => [ref, weight]));
  return apportion(amount, weights)
    .toSorted((a, b) => compareUtf8(a.ref, b.ref))
    .map(({ ref, minor }) => ({
      wouldBePayee: ref,
      weight: show(weightOf.get(ref) ?? ZERO),
      amountMinor: String(minor),
    }));
}

function allocatedPlay(
  play: FrozenPlay,
  {
    tariff,
    multiplier,
    weight,
    claims,
  }: { tariff: Tariff; multiplier: string; weight: Fraction; claims: readonly PlayClaim[] },
): AllocatedPlay {
  return {
    playId: play.playId,
    playedAt: play.playedAt,
    durationSeconds: play.durationSeconds,
    ...(play.isrc !== undefined && { isrc: play.isrc }),
    tariffId: tariff.id,
    multiplier,
    weight: show(weight),
    shares: claims.map(({ ref, share, party }) => ({ ref, share: show(share), party })),
  };
}
