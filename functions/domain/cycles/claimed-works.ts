import type { Allocation } from '#functions/domain/cycles/allocation.ts';
import type { FrozenWork, StationManifest } from '#functions/domain/cycles/manifest.ts';
import { compareUtf8, NO_WORK } from '#functions/domain/cycles/references.ts';
import { partOf } from '#functions/domain/cycles/uses-part.ts';
import type { StationId } from '#shared/ids.ts';

/** A work that has plays with claims of some payees: as it was frozen, and on which days and at which stations it was played. */
export type ClaimedWork = {
  readonly work: FrozenWork;
  readonly dates: readonly string[];
  readonly stationIds: readonly StationId[];
};

/** Works without identifiers have a reference in common: their ids tell them apart. */
export const workKey = ({ ref, id }: Pick<FrozenWork, 'ref' | 'id'>): string => (ref === NO_WORK ? id : ref);

/** The works of a station's plays in parts by the payees who claim them; a work of payees of two parts is in both. */
export function splitWorks(
  { works }: Pick<StationManifest, 'works'>,
  { stationId, plays, claims }: Allocation,
  parts: number,
): readonly (readonly ClaimedWork[])[] {
  const partOfClaim = new Map(claims.map(({ ref, payeeRef }) => [ref, partOf(payeeRef, parts)]));
  const dates = new Map<string, { readonly days: Set<string>; readonly parts: Set<number> }>();
  for (const { workId, date, shares } of plays) {
    if (workId === undefined) continue;
    const known = dates.get(workId) ?? { days: new Set(), parts: new Set() };
    dates.set(workId, known);
    known.days.add(date);
    for (const { ref } of shares) known.parts.add(partOfClaim.get(ref) ?? 0);
  }
  const split = Array.from({ length: parts }, (): ClaimedWork[] => []);
  for (const work of works.toSorted((a, b) => compareUtf8(workKey(a), workKey(b)))) {
    const played = dates.get(work.id);
    if (played === undefined) continue;
    const claimed = { work, dates: [...played.days].toSorted(), stationIds: [stationId] };
    for (const part of played.parts) split[part]?.push(claimed);
  }
  return split;
}

/** The works of one part of all stations, each once, in the order of their references. */
export function mergeWorks(stations: Iterable<readonly ClaimedWork[]>): readonly ClaimedWork[] {
  const merged = new Map<string, { work: FrozenWork; dates: Set<string>; stationIds: Set<StationId> }>();
  for (const works of stations) {
    for (const { work, dates, stationIds } of works) {
      const key = workKey(work);
      const known = merged.get(key) ?? { work, dates: new Set(), stationIds: new Set() };
      merged.set(key, known);
      for (const date of dates) known.dates.add(date);
      for (const stationId of stationIds) known.stationIds.add(stationId);
    }
  }
  return [...merged]
    .toSorted(([a], [b]) => compareUtf8(a, b))
    .map(([, { work, dates, stationIds }]) => ({
      work,
      dates: [...dates].toSorted(),
      stationIds: [...stationIds].toSorted(),
    }));
}
