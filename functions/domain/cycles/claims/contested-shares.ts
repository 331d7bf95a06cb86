import type { Claimant } from '#functions/domain/cycles/claims/claimant-of.ts';
import { type Fraction, fraction, isLess, minus, ONE, sum, ZERO } from '#functions/domain/cycles/fraction.ts';
import { hundredths, type PerformingShare } from '#functions/domain/repertoire/performing-shares.ts';

/** What one claimant gets of a work, with the parties that are named for it. */
export type Portion = {
  readonly claimant: Claimant;
  readonly share: Fraction;
  readonly parties: readonly PerformingShare[];
};
/** A work shared out: what claimants get, and what is held of it. All add up to 1. */
export type SharedOut = {
  readonly portions: readonly Portion[];
  readonly held?: { readonly reason: 'share-conflict' | 'share-missing'; readonly share: Fraction };
};

/** A total within 0.06 of 100 is whole (royalty rules §4), in hundredths of a percent. */
const WHOLE = 10_000;
const TOLERANCE = 6;

/**
 * Shares out a work over the deliveries that give shares (royalty rules §4, "Only what is contested is held"). A
 * delivery is complete within 0.06 of 100, and then scaled to 100; partial below; left out above. A claimant gets the
 * least that the complete ones give it, and the partial ones that name it; what is left is held. At least one delivery
 * is given, and none is empty.
 */
export function contestedShares(
  deliveries: readonly (readonly PerformingShare[])[],
  claimantOf: (share: PerformingShare) => Claimant,
): SharedOut {
  const read = deliveries.map((shares) => readDelivery(shares, claimantOf));
  const complete = read.filter(({ total }) => isWhole(total));
  const partial = read.filter(({ total }) => total < WHOLE - TOLERANCE);
  if (complete.length === 0 && partial.length === 0)
    return { portions: [], held: { reason: 'share-conflict', share: ONE } };
  return complete.length > 0 ? ofComplete(complete, partial) : ofPartial(partial);
}

type Read = {
  readonly total: number;
  readonly claims: ReadonlyMap<string, { claimant: Claimant; amount: number; parties: PerformingShare[] }>;
};

function readDelivery(
  shares: readonly PerformingShare[],
  claimantOf: (share: PerformingShare) => Claimant,
): Read {
  const claims = new Map<string, { claimant: Claimant; amount: number; parties: PerformingShare[] }>();
  let total = 0;
  for (const share of shares) {
    const claimant = claimantOf(share);
    const amount = hundredths(share);
    const known = claims.get(claimant.key);
    if (known === undefined) claims.set(claimant.key, { claimant, amount, parties: [share] });
    else {
      known.amount += amount;
      known.parties.push(share);
    }
    total += amount;
  }
  return { total, claims };
}

const isWhole = (total: number): boolean => Math.abs(total - WHOLE) <= TOLERANCE;

function ofComplete(complete: readonly Read[], partial: readonly Read[]): SharedOut {
  const portions = portionsOf([...complete, ...partial], (key) => [
    ...complete.map(({ claims, total }) => part(claims.get(key)?.amount ?? 0, total)),
    ...partial.flatMap(({ claims }) => claims.get(key)?.amount ?? []).map((amount) => part(amount, WHOLE)),
  ]);
  return { portions, ...heldRest(portions, 'share-conflict') };
}

function ofPartial(partial: readonly Read[]): SharedOut {
  const given = (key: string) => partial.flatMap(({ claims }) => claims.get(key)?.amount ?? []);
  const least = (key: string) => Math.min(...given(key));
  const keys = new Set(partial.flatMap(({ claims }) => [...claims.keys()]));
  const total = [...keys].reduce((all, key) => all + least(key), 0);
  if (total > WHOLE + TOLERANCE) return { portions: [], held: { reason: 'share-conflict', share: ONE } };
  const whole = isWhole(total) ? total : WHOLE;
  const portions = portionsOf(partial, (key) => [part(least(key), whole)]);
  const differs = [...keys].some((key) => new Set(given(key)).size > 1);
  return { portions, ...heldRest(portions, differs ? 'share-conflict' : 'share-missing') };
}

/** What each claimant gets: the least of what it is given; those that get nothing are left out. */
function portionsOf(read: readonly Read[], given: (key: string) => readonly Fraction[]): readonly Portion[] {
  const first = new Map<string, { claimant: Claimant; parties: PerformingShare[] }>();
  for (const { claims } of read)
    for (const [key, claim] of claims) if (!first.has(key)) first.set(key, claim);
  return [...first].flatMap(([key, { claimant, parties }]) => {
    const share = given(key).reduce((least, one) => (isLess(one, least) ? one : least));
    return share.n === 0n ? [] : [{ claimant, share, parties }];
  });
}

function heldRest(
  portions: readonly Portion[],
  reason: 'share-conflict' | 'share-missing',
): Pick<SharedOut, 'held'> {
  const share = minus(ONE, sum(portions.map((portion) => portion.share)));
  return share.n === 0n ? {} : { held: { reason, share } };
}

const part = (amount: number, whole: number): Fraction =>
  amount === 0 ? ZERO : fraction(BigInt(amount), BigInt(whole));
