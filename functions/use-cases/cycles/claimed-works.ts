import type { Allocation } from '#functions/domain/cycles/allocation.ts';
import type { FrozenWork, StationManifest } from '#functions/domain/cycles/manifest.ts';
import { compareUtf8, NO_WORK } from '#functions/domain/cycles/references.ts';
import type { ClaimedWorks } from '#functions/use-cases/cycles/frozen-files.ts';
import type { StationId } from '#shared/ids.ts';

type Gathering = {
  readonly work: FrozenWork;
  readonly dates: Set<string>;
  readonly stationIds: Set<StationId>;
};

/**
 * Gathers, station by station, which works a cycle has plays of, on which days and where, and which of them hold money
 * for whom: by this a later decision knows which boxes it reaches without opening them.
 */
export function gatherClaimedWorks() {
  const works = new Map<string, Gathering>();
  const held = new Map<string, Set<string>>();
  return {
    add({ works: frozen }: Pick<StationManifest, 'works'>, { stationId, plays, claims }: Allocation): void {
      const byId = new Map(frozen.map((work) => [work.id, work]));
      for (const { workId, date } of plays) {
        const work = workId && byId.get(workId);
        if (!work) continue;
        // Works without identifiers have a reference in common.
        const key = work.ref === NO_WORK ? work.id : work.ref;
        const known = works.get(key) ?? { work, dates: new Set(), stationIds: new Set() };
        works.set(key, known);
        known.dates.add(date);
        known.stationIds.add(stationId);
      }
      for (const { reason, workRef, pools } of claims) {
        if (reason === undefined) continue;
        for (const { wouldBePayee } of pools.flatMap((part) => part.held))
          held.set(wouldBePayee, (held.get(wouldBePayee) ?? new Set()).add(workRef));
      }
    },
    written: (): ClaimedWorks => ({
      works: [...works.values()]
        .toSorted((a, b) => compareUtf8(a.work.ref, b.work.ref))
        .map(({ work, dates, stationIds }) => ({
          work,
          dates: [...dates].toSorted(),
          stationIds: [...stationIds].toSorted(),
        })),
      held: [...held]
        .toSorted(([a], [b]) => compareUtf8(a, b))
        .map(([wouldBePayee, refs]) => ({ wouldBePayee, workRefs: [...refs].toSorted(compareUtf8) })),
    }),
  };
}
