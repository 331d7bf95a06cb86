import type { FactsOf, MoneyEvent } from '#functions/domain/cycles/adjustments/money-event.ts';
import type { ClaimFacts } from '#functions/domain/cycles/claims/play-claims.ts';
import type { FrozenCycle, FrozenDecision, FrozenWork } from '#functions/domain/cycles/manifest.ts';
import { NO_WORK } from '#functions/domain/cycles/references.ts';

/** Facts that reach many boxes: decided shares by work, late agreements and affiliations, in the order of their numbers. */
export type CommonFacts = {
  readonly decisions: readonly FactsOf<'shares'>[];
  readonly agreements: readonly FactsOf<'agreement'>[];
  readonly affiliations: readonly FactsOf<'affiliation'>[];
};

/** What events say that reaches many boxes, in the order of their numbers. */
export function commonFacts(events: readonly MoneyEvent[]): CommonFacts {
  const inOrder = events.toSorted((a, b) => a.number - b.number).map(({ facts }) => facts);
  return {
    decisions: inOrder.filter((facts) => facts.kind === 'shares'),
    agreements: inOrder.filter((facts) => facts.kind === 'agreement'),
    affiliations: inOrder.filter((facts) => facts.kind === 'affiliation'),
  };
}

/** What decides who claims the plays of a box (royalty rules §8.4): its frozen facts with those of events. */
export function claimFacts(
  cycle: FrozenCycle,
  works: readonly FrozenWork[],
  { decisions, agreements, affiliations }: CommonFacts,
): ClaimFacts {
  return {
    cycle,
    works: new Map(works.map((work) => [work.id, withDecisions(work, decisions)])),
    lateAgreements: agreements,
    lateAffiliations: affiliations.map(({ affiliation }) => affiliation),
  };
}

/** A work with what was decided about it since, under whichever of its ids. */
function withDecisions(work: FrozenWork, decided: readonly FactsOf<'shares'>[]): FrozenWork {
  const known = new Set(work.decisions.map(({ id }) => id));
  const late = decided
    .filter(
      ({ workId, workRef, decision }) =>
        (workId === work.id || (workRef === work.ref && workRef !== NO_WORK)) && !known.has(decision.id),
    )
    .map(({ decision }): FrozenDecision => decision);
  return late.length === 0 ? work : { ...work, decisions: [...work.decisions, ...late] };
}
