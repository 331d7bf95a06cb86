import type { ClaimedWork, HeldReason } from '#functions/domain/cycles/allocation.ts';
import { affiliatedSociety, claimantFinder } from '#functions/domain/cycles/claims/claimant-of.ts';
import {
  type ClaimRules,
  claimsOfWork,
  ofSociety,
  type WorkClaim,
} from '#functions/domain/cycles/claims/claims-of-work.ts';
import {
  agreementFor,
  type LateAgreement,
  lateAgreementFor,
  type PayingTerms,
} from '#functions/domain/cycles/claims/paying-terms.ts';
import { spansOf } from '#functions/domain/cycles/claims/spans.ts';
import { type Fraction, ONE } from '#functions/domain/cycles/fraction.ts';
import type { FrozenAffiliation, FrozenCycle, FrozenWork } from '#functions/domain/cycles/manifest.ts';
import { artistRef, claimRef, heldRef, NO_WORK, partnerRef } from '#functions/domain/cycles/references.ts';
import type { AgreementId } from '#shared/ids.ts';
import type { Share } from '#shared/schemas/repertoire.ts';

/** The claim on a part of one play, with the agreement and the terms that pay on the play's date. */
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
  /** Whose it is: the writers and publishers that the payee stands for. */
  readonly parties: readonly Share[];
};

/** What decides who claims a play: what a close froze, and what events brought since, in the order of their numbers. */
export type ClaimFacts = {
  readonly cycle: FrozenCycle;
  readonly works: ReadonlyMap<string, FrozenWork>;
  readonly lateAgreements?: readonly LateAgreement[];
  readonly lateAffiliations?: readonly FrozenAffiliation[];
};

const HELD_NAMES: Readonly<Record<HeldReason, string>> = {
  unidentified: 'Held: work not identified',
  'share-missing': 'Held: share missing',
  'share-conflict': 'Held: shares in conflict',
  unaffiliated: 'Held: party without society',
  unrepresented: 'Held: society not represented',
  'society-unknown': 'Held: society not known',
  'no-agreement': 'Held: no agreement in force',
};

/**
 * Finds the claims on a play of a work on a date (royalty rules §4); those of a work are worked out once for all days
 * between which nothing changes. Late agreements and affiliations reach held claims alone (§8.4).
 */
export function claimFinder({
  cycle,
  works,
  lateAgreements = [],
  lateAffiliations = [],
}: ClaimFacts): (workId: string | undefined, date: string) => readonly PlayClaim[] {
  const known = new Map<string, readonly PlayClaim[]>();
  const artists = new Map(cycle.artists.map((artist) => [artist.reference, artist]));
  const rules: ClaimRules = { ...cycle, claimantOf: claimantFinder(cycle) };
  const { partners, affiliations } = cycle;
  const spanOf = spansOf([partners, affiliations, lateAgreements, lateAffiliations]);
  const decided = new Map<string, (date: string) => number>();

  return (workId, date) => {
    const work = workId === undefined ? undefined : works.get(workId);
    if (work === undefined) return NO_CLAIM;
    const key = `${spanOf(date)} ${decisionsAt(work, date)} ${work.id}`;
    const claims =
      known.get(key) ?? claimsOfWork(work, date, rules).map((claim) => playClaim(claim, work, date));
    known.set(key, claims);
    return claims;
  };

  function decisionsAt({ id, decisions }: FrozenWork, date: string): number {
    if (decisions.length === 0) return 0;
    const find = decided.get(id) ?? spansOf(decisions.map(({ from, to }) => [from, to]));
    decided.set(id, find);
    return find(date);
  }

  function playClaim(claim: WorkClaim, work: FrozenWork, date: string): PlayClaim {
    const common = { workRef: work.ref, work: claimedWork(work), share: claim.share, parties: claim.parties };
    if (claim.to === 'artist') return artistClaim(claim.reference, common);
    if (claim.to === 'held') return released(claim, date, common);
    return (
      paid(agreementFor(claim.partner, cycle, date), common) ??
      paid(lateAgreementFor(lateAgreements, claim.partner.societyCode, { cycle, date }), common) ??
      heldClaim('no-agreement', partnerRef(claim.partner.societyCode), common)
    );
  }

  function artistClaim(reference: string, common: Common): PlayClaim {
    const payeeRef = artistRef(reference);
    const artist = artists.get(reference);
    const name = artist?.name ?? common.parties[0]?.name ?? reference;
    const payee = { kind: 'artist' as const, ...(artist && { id: artist.id }), name };
    return { ...common, payeeRef, payee, ref: claimRef(payeeRef, common.workRef), wouldBePayee: NO_WORK };
  }

  /** What events make of a held claim: a late agreement of its society, or a late affiliation of its party. */
  function released(claim: Extract<WorkClaim, { to: 'held' }>, date: string, common: Common): PlayClaim {
    const { reason, wouldBePayee } = claim;
    const stays = heldClaim(reason, wouldBePayee, common);
    if (reason === 'unrepresented') {
      const societyCode = wouldBePayee.slice('society:'.length);
      return paid(lateAgreementFor(lateAgreements, societyCode, { cycle, date }), common) ?? stays;
    }
    if (reason !== 'unaffiliated' && reason !== 'society-unknown') return stays;
    let found = stays;
    for (const late of lateAffiliations) {
      const societyCode = affiliatedSociety([late], wouldBePayee, date);
      if (societyCode === undefined) continue;
      const next = ofSociety(societyCode, claim, cycle.partners);
      found =
        next.to === 'held'
          ? released(next, date, common)
          : partnerOrHeld(next.partner.societyCode, date, common);
      if (found.reason === undefined) return found;
    }
    return found;
  }

  function partnerOrHeld(societyCode: string, date: string, common: Common): PlayClaim {
    const partner = cycle.partners.find((one) => one.societyCode === societyCode);
    return (
      paid(partner && agreementFor(partner, cycle, date), common) ??
      paid(lateAgreementFor(lateAgreements, societyCode, { cycle, date }), common) ??
      heldClaim('no-agreement', partnerRef(societyCode), common)
    );
  }
}

type Common = Pick<PlayClaim, 'workRef' | 'work' | 'share' | 'parties'>;

function paid(terms: PayingTerms | undefined, common: Common): PlayClaim | undefined {
  if (terms === undefined) return undefined;
  const { partner, agreement, termsFrom, mark } = terms;
  const payeeRef = partnerRef(partner.societyCode);
  return {
    ...common,
    payeeRef,
    payee: { kind: 'partner', id: partner.id, name: partner.name },
    agreementId: agreement.id,
    termsFrom,
    ref: claimRef(payeeRef, common.workRef, mark),
    wouldBePayee: NO_WORK,
  };
}

function claimedWork({ id, title, iswc, isrc }: FrozenWork): ClaimedWork {
  return { id, title, ...(iswc !== undefined && { iswc }), ...(isrc !== undefined && { isrc }) };
}

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
  parties: [],
});
const NO_CLAIM: readonly PlayClaim[] = [UNIDENTIFIED];
