import type { HeldReason } from '#functions/domain/cycles/allocation.ts';
import {
  affiliatedSociety,
  type Claimant,
  type claimantFinder,
} from '#functions/domain/cycles/claims/claimant-of.ts';
import { contestedShares, type Portion } from '#functions/domain/cycles/claims/contested-shares.ts';
import { type Fraction, ONE } from '#functions/domain/cycles/fraction.ts';
import type {
  FrozenAffiliation,
  FrozenDecision,
  FrozenPartner,
  FrozenWork,
} from '#functions/domain/cycles/manifest.ts';
import { performingShares } from '#functions/domain/repertoire/performing-shares.ts';
import type { Share } from '#shared/schemas/repertoire.ts';

/** Part of a work's plays that goes to one payee, before its agreement is looked at, and the parties whose it is. */
export type WorkClaim = { readonly share: Fraction; readonly parties: readonly Share[] } & (
  | { readonly to: 'artist'; readonly reference: string }
  | { readonly to: 'partner'; readonly partner: FrozenPartner }
  | { readonly to: 'held'; readonly reason: HeldReason; readonly wouldBePayee: string }
);

/** What decides who claims a work, besides the work. */
export type ClaimRules = {
  readonly claimantOf: ReturnType<typeof claimantFinder>;
  readonly territory: string;
  readonly partners: readonly FrozenPartner[];
  readonly affiliations: readonly FrozenAffiliation[];
};

/**
 * Who claims a work on a date, and how much of it: the table of royalty rules §4. The shares of all claims add up to 1.
 * Decided shares that cover the date are the only delivery; of several the one that was confirmed last.
 */
export function claimsOfWork(work: FrozenWork, date: string, rules: ClaimRules): readonly WorkClaim[] {
  const { territory, partners } = rules;
  const deliverer = delivererOf(work, partners);
  const decision = decisionOn(work.decisions, date);
  const deliveries =
    decision === undefined
      ? [work.shares, ...work.deliveries.map(({ shares }) => shares)]
      : [decision.shares];
  const given = deliveries
    .map((shares) => performingShares(shares, territory))
    .filter((shares) => shares.length > 0);
  if (given.length === 0) return [withoutShares(work, deliverer)];

  const { portions, held: rest } = contestedShares(given, rules.claimantOf);
  const claims = portions.map((portion) => claimOf(portion, date, { rules, deliverer }));
  return rest === undefined ? claims : [...claims, held(rest.reason, { share: rest.share, parties: [] })];
}

/** The decided shares that hold on a date (royalty rules §4): of two the later confirmed one. */
export function decisionOn(decisions: readonly FrozenDecision[], date: string): FrozenDecision | undefined {
  return decisions
    .filter(({ from, to }) => from <= date && (to === undefined || date <= to))
    .toSorted((a, b) => (a.confirmedAt < b.confirmedAt ? -1 : 1))
    .at(-1);
}

/** "The partner that delivered it": of the first accepted delivery that is a partner's, with shares or without. */
const delivererOf = (work: FrozenWork, partners: readonly FrozenPartner[]): FrozenPartner | undefined =>
  work.deliveries.flatMap(({ partnerId }) => partners.find(({ id }) => id === partnerId) ?? [])[0];

/** No shares given: all to the deliverer, if it takes it and no party that any delivery names is another society's. */
function withoutShares(work: FrozenWork, deliverer: FrozenPartner | undefined): WorkClaim {
  const named = work.deliveries.flatMap(({ shares }) => shares);
  const isItsOwn =
    deliverer?.payWithoutShares === true &&
    named.every(({ societyCode }) => societyCode === undefined || societyCode === deliverer.societyCode);
  const all = { share: ONE, parties: named };
  return isItsOwn ? { to: 'partner', partner: deliverer, ...all } : held('share-missing', all);
}

type Grounds = { readonly rules: ClaimRules; readonly deliverer: FrozenPartner | undefined };
type Part = Pick<WorkClaim, 'share' | 'parties'>;

function claimOf({ claimant, share, parties }: Portion, date: string, grounds: Grounds): WorkClaim {
  const part = { share, parties };
  switch (claimant.kind) {
    case 'artist':
      return { to: 'artist', reference: claimant.reference, ...part };
    case 'society':
      return ofSociety(claimant.societyCode, part, grounds.rules.partners);
    case 'party':
      return ofParty(claimant, date, { ...grounds, part });
  }
}

/** The claim of a society: its partner's, or held until there is one. */
export function ofSociety(
  societyCode: string,
  part: Part,
  partners: readonly FrozenPartner[],
): Exclude<WorkClaim, { to: 'artist' }> {
  const { share, parties } = part;
  const partner = partners.find((candidate) => candidate.societyCode === societyCode);
  return partner === undefined
    ? held('unrepresented', { share, parties }, `society:${societyCode}`)
    : { to: 'partner', partner, share, parties };
}

function ofParty(
  { key, society }: Extract<Claimant, { kind: 'party' }>,
  date: string,
  { rules, deliverer, part }: Grounds & { readonly part: Part },
): WorkClaim {
  const affiliated = affiliatedSociety(rules.affiliations, key, date);
  if (affiliated !== undefined) return ofSociety(affiliated, part, rules.partners);
  if (society === 'none') return held('unaffiliated', part, key);
  if (deliverer?.payUnknownSociety === true) return { to: 'partner', partner: deliverer, ...part };
  return held('society-unknown', part, key);
}

function held(reason: HeldReason, part: Part, wouldBePayee = '-'): Extract<WorkClaim, { to: 'held' }> {
  return { to: 'held', reason, wouldBePayee, ...part };
}
