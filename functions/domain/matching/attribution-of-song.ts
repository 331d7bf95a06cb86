import type { DraftAttribution, StandingWorks } from '#functions/domain/matching/grounds.ts';
import { workFound } from '#functions/domain/matching/work-found.ts';
import type { SongDecision } from '#shared/schemas/matching.ts';

/** What the decision is put beside. */
type Beside = {
  /** What the identifiers of the play said. */
  readonly attribution: DraftAttribution;
  readonly works: StandingWorks;
};

/**
 * What a person's decision about a title and artist says of another play of the same, as decided by that person then, so
 * that it is taken back with the decision. Undefined where it says nothing: it was taken back, its work is gone, or the
 * play's identifier leads to several works and not to that one. An identifier that the title contradicts says less than
 * a person who knew the title.
 */
export function attributionOfSong(
  { verdict, workId, decidedAt, decidedBy, reason }: SongDecision,
  { attribution, works }: Beside,
): DraftAttribution | undefined {
  const evidence = [{ code: 'song-decided' as const, by: decidedBy, on: decidedAt.slice(0, 10) }];
  const base = { confidence: 1, evidence, candidateWorkIds: [], decidedAt, decidedBy, reason };
  const isAmbiguous = attribution.candidateWorkIds.length > 1;
  if (verdict === 'not-music' || verdict === 'ignored')
    return isAmbiguous ? undefined : { ...base, status: 'unmatched', method: 'manual', dismissed: verdict };
  const work = workId === null ? undefined : works.get(workId);
  if (verdict !== 'work' || work === undefined) return undefined;
  if (isAmbiguous && !attribution.candidateWorkIds.includes(work.id)) return undefined;
  return { ...base, status: 'matched', method: 'manual', ...workFound(work) };
}
