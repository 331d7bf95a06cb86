import { inForceWithin } from '#functions/domain/cycles/agreements-within.ts';
import type { ClaimedWork, HeldReason } from '#functions/domain/cycles/allocation.ts';
import { claimsOfWork, type WorkClaim } from '#functions/domain/cycles/claims-of-work.ts';
import { type Fraction, ONE } from '#functions/domain/cycles/fraction.ts';
import type { FrozenAgreement, FrozenAgreementTerms } from '#functions/domain/cycles/frozen-terms.ts';
import type {
  FrozenCycle,
  FrozenPartner,
  FrozenPlay,
  FrozenWork,
} from '#functions/domain/cycles/manifest.ts';
import { artistRef, claimRef, heldRef, NO_WORK, partnerRef } from '#functions/domain/cycles/references.ts';
import { agreementOn } from '#functions/domain/partners/agreement-on.ts';
import { termsOn } from '#functions/domain/partners/terms.ts';
import type { AgreementId } from '#shared/ids.ts';

/** The claim on one share of one play, with the agreement that pays on the play's date. */
export type PlayClaim = {
  readonly ref: string;
  readonly payeeRef: string;
  readonly payee: {
    readonly kind: 'partner' | 'artist' | 'held';
    readonly id?: string;
    readonly name: string;
  };
  readonly reason?: HeldReason;
  readonly wouldBePayee: string;
  readonly workRef: string;
  readonly work?: ClaimedWork;
  readonly agreementId?: AgreementId;
  readonly termsFrom?: string;
  readonly share: Fraction;
  readonly party: string;
};

const HELD_NAMES: Readonly<Record<HeldReason, string>> = {
  unidentified: 'Held: work not identified',
  'share-missing': 'Held: share missing',
  'share-conflict': 'Held: shares in conflict',
  unaffiliated: 'Held: party without society',
  unrepresented: 'Held: society not represented',
  'no-agreement': 'Held: no agreement in force',
};

/** Finds the claims of each play (royalty rules §4); work claims are worked out once for each work. */
export function claimFinder(
  cycle: FrozenCycle,
  works: readonly FrozenWork[],
): (play: FrozenPlay) => readonly PlayClaim[] {
  const byId = new Map(works.map((work) => [work.id, work]));
  const known = new Map<string, readonly WorkClaim[]>();
  const splitPartners = new Set(
    cycle.partners.filter((partner) => inForceWithin(partner, cycle).length > 1).map(({ id }) => id),
  );
  const artists = new Map(cycle.artists.map((artist) => [artist.reference, artist]));

  return (play) => {
    const work = play.workId === undefined ? undefined : byId.get(play.workId);
    if (work === undefined) return [UNIDENTIFIED];
    const claims = known.get(work.id) ?? claimsOfWork(work, cycle.territory, cycle.partners);
    known.set(work.id, claims);
    return claims.map((claim) => playClaim(claim, work, play.date));
  };

  function playClaim(claim: WorkClaim, work: FrozenWork, date: string): PlayClaim {
    const common = { workRef: work.ref, work: claimedWork(work), share: claim.share, party: claim.party };
    if (claim.to === 'held') return heldClaim(claim.reason, claim.wouldBePayee, common);
    if (claim.to === 'partner') return partnerClaim(claim.partner, date, common);
    const payeeRef = artistRef(claim.reference);
    const artist = artists.get(claim.reference);
    const payee = {
      kind: 'artist' as const,
      ...(artist && { id: artist.id }),
      name: artist?.name ?? claim.party,
    };
    return { ...common, payeeRef, payee, ref: claimRef(payeeRef, work.ref), wouldBePayee: NO_WORK };
  }

  function partnerClaim(partner: FrozenPartner, date: string, common: Common): PlayClaim {
    const payeeRef = partnerRef(partner.societyCode);
    const isActive = partner.inactiveFrom === undefined || date < partner.inactiveFrom;
    const agreement = isActive ? agreementOn(partner.agreements, cycle.territory, date) : undefined;
    const terms = agreement && termsOn(agreement.terms, date);
    if (agreement === undefined || terms === undefined) return heldClaim('no-agreement', payeeRef, common);
    return {
      ...common,
      payeeRef,
      payee: { kind: 'partner', id: partner.id, name: partner.name },
      agreementId: agreement.id,
      termsFrom: terms.termsFrom,
      ref: claimRef(payeeRef, common.workRef, markOf(agreement, terms, splitPartners.has(partner.id))),
      wouldBePayee: NO_WORK,
    };
  }
}

/**
 * What a reference ends with: the date of terms that are not an agreement's first, else the effective date where two
 * agreements of a partner applied within the cycle (royalty rules §4, §5).
 */
function markOf(
  { effectiveDate, terms: all }: FrozenAgreement,
  terms: FrozenAgreementTerms,
  isSplit: boolean,
): string | undefined {
  if (terms.termsFrom !== all[0]?.termsFrom) return terms.termsFrom;
  return isSplit ? effectiveDate : undefined;
}

function claimedWork({ id, title, iswc, isrc }: FrozenWork): ClaimedWork {
  return { id, title, ...(iswc !== undefined && { iswc }), ...(isrc !== undefined && { isrc }) };
}

type Common = Pick<PlayClaim, 'workRef' | 'work' | 'share' | 'party'>;

function heldClaim(reason: HeldReason, wouldBePayee: string, common: Common): PlayClaim {
  const payeeRef = heldRef(reason);
  return {
    ...common,
    payeeRef,
    payee: { kind: 'held', name: HELD_NAMES[reason] },
    reason,
    ref: claimRef(payeeRef, common.workRef),
    wouldBePayee,
  };
}

/** The claim on plays without a work, and on licence fees without plays. */
export const UNIDENTIFIED: PlayClaim = heldClaim('unidentified', NO_WORK, {
  workRef: NO_WORK,
  share: ONE,
  party: NO_WORK,
});
