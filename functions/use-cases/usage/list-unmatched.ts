import type { UnmatchedFilter } from '#functions/use-cases/kept-records.ts';
import { playView } from '#functions/use-cases/usage/play-view.ts';
import type { PageRequest, World } from '#functions/use-cases/world.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { Candidate, UnmatchedPlay } from '#shared/schemas/usage.ts';
import type { Work } from '#shared/schemas/work.ts';

/** Plays without a work, each with the works that its identifiers might mean. */
export async function listUnmatched(
  world: Pick<World, 'plays' | 'works'>,
  filter: UnmatchedFilter,
  page: PageRequest,
): Promise<PageOf<UnmatchedPlay>> {
  const { items, nextCursor } = await world.plays.unmatched(filter, page);
  const works = await world.works.findMany([
    ...new Set(items.flatMap(({ attribution }) => attribution.candidateWorkIds)),
  ]);
  const byId = new Map(works.map((work) => [work.id, work]));
  return {
    items: items.map((play) => {
      const ids = play.attribution.candidateWorkIds;
      return {
        ...playView(play),
        candidates: ids.flatMap((id) => candidate(byId.get(id), ids.length, play.attribution.evidence)),
      };
    }),
    nextCursor,
  };
}

/** Of several works that one identifier leads to, each is as likely as the others. */
function candidate(work: Work | undefined, among: number, reasons: readonly string[]): Candidate[] {
  return work === undefined
    ? []
    : [{ workId: work.id, title: work.title, score: 1 / among, reasons: [...reasons] }];
}
