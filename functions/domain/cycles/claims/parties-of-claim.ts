import type { ClaimParty } from '#functions/domain/cycles/allocation.ts';
import { decisionOn } from '#functions/domain/cycles/claims/claims-of-work.ts';
import type { PlayClaim } from '#functions/domain/cycles/claims/play-claims.ts';
import type { FrozenCycle, FrozenWork } from '#functions/domain/cycles/manifest.ts';
import { claimHead } from '#functions/domain/cycles/share-out-claims.ts';

/** A party of a claim; `from` is the day of the first play that it holds for, where they differ within the cycle. */
export type DatedParty = ClaimParty & { readonly from?: string };
type Claimed = {
  readonly ref: string;
  readonly work: FrozenWork;
  /** The days on which the work was played, in order. */
  readonly dates: readonly string[];
};
type Rules = {
  readonly affiliations: FrozenCycle['affiliations'];
  readonly find: (workId: string, date: string) => readonly PlayClaim[];
};

/**
 * For whom a claim on a work is (royalty rules §4). Parties change within a cycle where decided shares or affiliations
 * begin; then each set of parties is answered with the day of the first play that it holds for.
 */
export function partiesOfClaim(claimed: Claimed, rules: Rules): readonly DatedParty[] {
  const sets = distinctSets(claimed, rules);
  if (sets.length === 1) return sets[0]?.parties ?? [];
  return sets.flatMap(({ from, parties }) => parties.map((party) => ({ ...party, from })));
}

type PartySet = { readonly from: string; readonly parties: readonly ClaimParty[] };

function distinctSets({ ref, work, dates }: Claimed, { affiliations, find }: Rules): readonly PartySet[] {
  const sets: PartySet[] = [];
  let known: string | undefined;
  for (const date of dates) {
    const rule = `${decisionOn(work.decisions, date)?.id} ${affiliations.filter(({ from }) => from <= date).length}`;
    if (rule === known) continue;
    const claims = find(work.id, date).filter((one) => one.ref === ref);
    if (claims.length === 0) continue;
    known = rule;
    const parties = claims.flatMap((claim) => claimHead(claim).parties);
    if (JSON.stringify(parties) !== JSON.stringify(sets.at(-1)?.parties)) sets.push({ from: date, parties });
  }
  return sets;
}
