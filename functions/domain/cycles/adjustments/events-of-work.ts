import {
  broughtWorks,
  originalPlays,
  playsAfter,
  playsBefore,
} from '#functions/domain/cycles/adjustments/box-plays.ts';
import type { AdjustedBox, BoxState } from '#functions/domain/cycles/adjustments/box-state.ts';
import { closedPart } from '#functions/domain/cycles/adjustments/closed-part.ts';
import type { FactsOf, MoneyEvent } from '#functions/domain/cycles/adjustments/money-event.ts';
import type { Allocation } from '#functions/domain/cycles/allocation.ts';
import { partyRef } from '#functions/domain/cycles/claims/claimant-of.ts';
import type { StationManifest } from '#functions/domain/cycles/manifest.ts';

type Given = {
  readonly manifest: Pick<StationManifest, 'works'>;
  readonly allocation: Pick<Allocation, 'plays'>;
  readonly box: AdjustedBox;
  /** How the close before left the box. */
  readonly before: BoxState | undefined;
  /** The events of the box. */
  readonly events: readonly MoneyEvent[];
};

/**
 * The events of a box that had part in what was moved for a work, `-` for none: about plays that it had or has, its
 * shares, agreements and affiliations that moved money of it, licences, which move all of the box, and expiries that took
 * held money of it or gave it some.
 */
export function eventsOfWork(
  workRef: string,
  { manifest, allocation, box, before, events }: Given,
): readonly MoneyEvent[] {
  const { pool } = box.state;
  const works = broughtWorks(manifest.works, before?.works ?? [], events);
  const had = playsBefore(originalPlays(allocation, pool), before);
  const has = playsAfter(had, pool, { events, works, closed: closedPart(before).plays });
  const moved = box.adjustments.filter(({ head }) => head.workRef === workRef);
  const refsOf = ({ playId, work }: FactsOf<'match' | 'late-play'>): readonly string[] => {
    const was = had.get(playId);
    if (!has.has(playId)) return [];
    return [works.refOf(works.idOf(work)), ...(was === undefined ? [] : [works.refOf(was.workId)])];
  };
  const refsMoved = new Set(moved.map(({ head }) => head.ref));
  const hadPart = ({ number, facts }: MoneyEvent): boolean => {
    switch (facts.kind) {
      case 'match':
      case 'late-play':
        return refsOf(facts).includes(workRef);
      case 'shares':
        return facts.workRef === workRef || works.all.get(facts.workId)?.ref === workRef;
      case 'agreement':
        return moved.some(({ head }) => head.agreementId === facts.agreement.id);
      case 'affiliation':
        return moved.some(({ held }) =>
          held.some(({ wouldBePayee }) => wouldBePayee === partyRef(facts.affiliation)),
        );
      case 'licence':
        return true;
      case 'expiry':
        return (box.expired ?? [])
          .filter((one) => one.number === number)
          .some(({ taken, given }) => [...taken, ...given].some(({ ref }) => refsMoved.has(ref)));
    }
  };
  return events.filter(hadPart);
}
