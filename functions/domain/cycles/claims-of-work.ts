import type { HeldReason } from '#functions/domain/cycles/allocation.ts';
import { type Fraction, fraction, ONE } from '#functions/domain/cycles/fraction.ts';
import type { FrozenPartner, FrozenWork } from '#functions/domain/cycles/manifest.ts';
import { hundredths, performingShares } from '#functions/domain/repertoire/performing-shares.ts';
import { sharesInDispute } from '#functions/domain/repertoire/shares-in-dispute.ts';
import type { Share } from '#shared/schemas/repertoire.ts';

/** Part of a work's plays that goes to one payee, before its agreement is looked at. `party` says whose share it is. */
export type WorkClaim = { readonly share: Fraction; readonly party: string } & (
  | { readonly to: 'artist'; readonly reference: string }
  | { readonly to: 'partner'; readonly partner: FrozenPartner }
  | { readonly to: 'held'; readonly reason: HeldReason; readonly wouldBePayee: string }
);

/** A total within 0.06 of 100 is whole (royalty rules §4), in hundredths of a percent. */
const WHOLE = 10_000;
const TOLERANCE = 6;
/** CISAC's code for parties that belong to no society. */
const NO_SOCIETY = '099';

/** Who claims a work, and how much of it: the table of royalty rules §4. The shares of all claims add up to 1. */
export function claimsOfWork(
  work: FrozenWork,
  territory: string,
  partners: readonly FrozenPartner[],
): readonly WorkClaim[] {
  return work.origin === 'local' ? localClaims(work, territory) : externalClaims(work, territory, partners);
}

function localClaims(work: FrozenWork, territory: string): readonly WorkClaim[] {
  const shares = performingShares(work.shares, territory);
  const total = shares.reduce((sum, share) => sum + hundredths(share), 0);
  return shares.map((share) => ({
    to: 'artist',
    reference: share.artistReference ?? share.name,
    share: fraction(BigInt(hundredths(share)), BigInt(total)),
    party: share.name,
  }));
}

function externalClaims(
  work: FrozenWork,
  territory: string,
  partners: readonly FrozenPartner[],
): readonly WorkClaim[] {
  const deliverer = partners.find(({ id }) => id === work.deliveries[0]?.partnerId);
  const delivered = work.deliveries.map(({ shares }) => performingShares(shares, territory));
  if (sharesInDispute(delivered)) return [held('share-conflict', ONE)];

  const shares = delivered.find((given) => given.length > 0);
  if (shares === undefined) return [withoutShares(deliverer)];

  const total = shares.reduce((sum, share) => sum + hundredths(share), 0);
  if (total > WHOLE + TOLERANCE) return [held('share-conflict', ONE)];
  const isWhole = total >= WHOLE - TOLERANCE;
  const whole = BigInt(isWhole ? total : WHOLE);

  const claims = shares.map((share) =>
    claimOfShare(share, fraction(BigInt(hundredths(share)), whole), partners, deliverer),
  );
  return isWhole ? claims : [...claims, held('share-missing', fraction(BigInt(WHOLE - total), whole))];
}

function withoutShares(deliverer: FrozenPartner | undefined): WorkClaim {
  return deliverer?.payWithoutShares === true
    ? { to: 'partner', partner: deliverer, share: ONE, party: 'no shares given' }
    : held('share-missing', ONE);
}

function claimOfShare(
  share: Share,
  part: Fraction,
  partners: readonly FrozenPartner[],
  deliverer: FrozenPartner | undefined,
): WorkClaim {
  const { societyCode } = share;
  if (societyCode === NO_SOCIETY)
    return held(
      'unaffiliated',
      part,
      share.ipi === undefined ? `party:${share.name}` : `ipi:${share.ipi}`,
      share.name,
    );

  const partner =
    societyCode === undefined
      ? deliverer
      : partners.find((candidate) => candidate.societyCode === societyCode);
  if (partner === undefined)
    return held('unrepresented', part, `society:${societyCode ?? NO_SOCIETY}`, share.name);
  return { to: 'partner', partner, share: part, party: share.name };
}

function held(reason: HeldReason, share: Fraction, wouldBePayee = '-', party = '-'): WorkClaim {
  return { to: 'held', reason, share, wouldBePayee, party };
}
