import type {
  AllocatedClaim,
  AllocatedPlay,
  AllocatedTariff,
  Allocation,
  PoolKind,
} from '#functions/domain/cycles/allocation.ts';
import { firstPlays } from '#functions/domain/cycles/first-plays.ts';
import { type Fraction, fraction, show } from '#functions/domain/cycles/fraction.ts';
import { partOf, playsOfPart } from '#functions/domain/cycles/uses-part.ts';
import { weightIn } from '#functions/domain/cycles/weight-in.ts';
import { weightsOfUse } from '#functions/domain/cycles/weights-of-use.ts';
import { invariant } from '#functions/domain/invariant.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { becameOfLine } from '#functions/use-cases/cycles/became-of-line.ts';
import { explainAdjustment } from '#functions/use-cases/cycles/explain-adjustment.ts';
import { readShares, readUses } from '#functions/use-cases/cycles/frozen-files.ts';
import type { StationShares } from '#functions/use-cases/cycles/frozen-shares.ts';
import { withOwnTitles } from '#functions/use-cases/own-part.ts';
import { boundTo, refuseOthers } from '#functions/use-cases/visible-to.ts';
import { CycleId, type LineItemId, StationId } from '#shared/ids.ts';
import { moneyOf } from '#shared/money.ts';
import type { Explanation } from '#shared/schemas/explanations.ts';
import type { LineItem } from '#shared/schemas/line-items.ts';
import { calculationNotes } from '#shared/words/calculation-notes.ts';

type Needs = Pick<World, 'files' | 'settings' | 'cycles' | 'ids' | 'works'>;
type ExplainedStation = Explanation['stations'][number];
/** A reply has six megabytes at most, and a play some 250 bytes. */
const MOST_PLAYS = 5_000;

/**
 * The whole derivation of a line, from the allocation files alone: what each station paid for it, play by play, how the
 * fee came about, and what became of it since; re-added, to show that it agrees. An adjustment has boxes and events
 * instead of stations and plays.
 */
export async function explainLineItem(
  world: Needs,
  caller: Caller,
  lineItemId: LineItemId,
): Promise<Explanation> {
  const cycleId = CycleId.parse(`cyc_${lineItemId.split('_')[1]}`);
  const stored = found(await world.cycles.line(cycleId, lineItemId), `line ${lineItemId}`);
  refuseOthers(caller, stored.payee.kind === 'partner' ? stored.payee.id : null);
  const bound = boundTo(caller);
  const [line = stored] = bound === undefined ? [] : await withOwnTitles(world, bound, [stored]);
  const { adjustmentOf } = line;
  if (adjustmentOf !== undefined) {
    return explainAdjustment(world, {
      line: { ...line, adjustmentOf },
      withActors: bound === undefined,
    });
  }

  const cycle = found(await world.cycles.find(cycleId), `cycle ${cycleId}`);
  const stations: ExplainedStation[] = [];
  const listed = firstPlays(MOST_PLAYS);
  for (const { allocation } of await world.cycles.stations(cycleId)) {
    const shares = await readShares(world, allocation);
    const claim = shares.claims.find(({ ref }) => ref === line.reference);
    if (claim === undefined) continue;
    const plays = await playsOfPayee(world, shares, line.payee.ref);
    for (const pool of explainedPools({ ...shares, plays }, claim, line))
      stations.push({ ...pool, ...listed(pool.plays) });
  }
  const { currency } = line.gross;
  const gross = stations.reduce((total, { amount }) => total + amount.minor, 0n);
  const net = gross - line.adminFee.minor;
  return {
    line: { ...line, calculationNotes: calculationNotes(line) },
    stations,
    boxes: [],
    fee: { ...line.fee, amount: line.adminFee },
    readded: {
      gross: moneyOf(gross, currency),
      adminFee: line.adminFee,
      net: moneyOf(net, currency),
      agrees: gross === line.gross.minor && net === line.net.minor,
    },
    became: await becameOfLine(world, cycle, line),
  };
}

/** A station's plays with their shares in the claims of a payee, and perhaps of others. */
async function playsOfPayee(
  world: Needs,
  { parts }: StationShares,
  payeeRef: string,
): Promise<readonly AllocatedPlay[]> {
  const part = parts[partOf(payeeRef, parts.length)];
  invariant(part !== undefined, 'every payee has its part');
  return Array.from(playsOfPart(await readUses(world, part.uses)), ({ play }) => play);
}

function explainedPools(allocation: Allocation, claim: AllocatedClaim, line: LineItem): ExplainedStation[] {
  const { currency } = line.gross;
  const shareUnits = BigInt(allocation.shareUnits);
  return claim.pools.map((part) => {
    const pool = allocation.pools.find(({ pool: kind }) => kind === part.pool);
    invariant(pool !== undefined, 'a claim is paid from pools of its station');
    const tariffs = allocation.tariffs.filter(
      ({ basis }) => (basis === 'licencePool') === (part.pool === 'licence'),
    );
    const weight = weightIn(part.pool, BigInt(part.units), shareUnits);
    const whole = weightIn(part.pool, BigInt(pool.units), 1n);
    return {
      stationId: StationId.parse(allocation.stationId),
      name: allocation.stationName,
      basis: part.pool === 'licence' ? 'licence fee of the period' : 'sum of what its plays cost',
      tariff: tariffs.map(described).join('; '),
      stationGross: moneyOf(BigInt(pool.grossMinor), currency),
      stationWeight: show(whole),
      claimWeight: show(weight),
      exactPart: show(exactPart(BigInt(pool.grossMinor), weight, whole)),
      remainderUnit: part.remainderUnit,
      amount: moneyOf(BigInt(part.amountMinor), currency),
      plays: playsOf(allocation, claim, part.pool),
    };
  });
}

/** A claim's part of the gross before rounding; all of it where nothing at the station weighs. */
const exactPart = (gross: bigint, weight: Fraction, whole: Fraction): Fraction =>
  whole.n === 0n ? fraction(gross, 1n) : fraction(gross * weight.n * whole.d, weight.d * whole.n);

function playsOf(allocation: Allocation, claim: AllocatedClaim, pool: PoolKind): ExplainedStation['plays'] {
  const { shareUnits } = allocation;
  const parties = claim.parties.map(({ name }) => name);
  return allocation.plays.flatMap((play) => {
    const share = play.shares.find(({ ref }) => ref === claim.ref);
    if (share === undefined || play.pool !== pool) return [];
    return [
      {
        playId: play.playId,
        playedAt: play.playedAt,
        durationSeconds: play.durationSeconds,
        multiplier: play.multiplier,
        ...weightsOfUse({ play, share, shareUnits }),
        amount: moneyOf(BigInt(share.amountMinor), allocation.currency),
        parties,
      },
    ];
  });
}

/** A tariff in words: `commercial radio, licencePool, from 2026-01-01 (trf_…)`. */
function described({ id, broadcasterType, medium, basis, rate, effectiveDate }: AllocatedTariff): string {
  const price = rate === undefined ? basis : `${basis} ${rate}`;
  return `${broadcasterType} ${medium}, ${price}${effectiveDate === undefined ? '' : `, from ${effectiveDate}`} (${id})`;
}
