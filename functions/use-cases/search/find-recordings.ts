import type { World } from '#functions/ports/world.ts';
import { eachOnce } from '#functions/use-cases/each-once.ts';
import { standingWorks } from '#functions/use-cases/standing-works.ts';
import { lookUpIdentifiers } from '#functions/use-cases/usage/look-up-identifiers.ts';
import type { FoundThing } from '#shared/contract/search.ts';
import { formatIsrc } from '#shared/format-identifier.ts';
import { parseIsrc } from '#shared/ids.ts';

/** The recording of an ISRC, in any punctuation: once for each work that it may be of. */
export async function findRecordings(
  world: Pick<World, 'works' | 'recordings'>,
  q: string,
  limit: number,
): Promise<readonly FoundThing[]> {
  const isrc = parseIsrc(q);
  if (isrc === undefined) return [];
  const [recordings, candidates] = await Promise.all([
    world.recordings.byIsrc([isrc]),
    lookUpIdentifiers(world, [{ isrc }]),
  ]);
  const recording = recordings.get(isrc);
  if (recording === undefined) return [];
  const of = candidates.recording(isrc)?.works ?? [];
  const works = await standingWorks(
    world,
    of.map(({ workId }) => workId),
  );
  const { title, artist } = recording;
  return eachOnce(works.values(), ({ id }) => id)
    .slice(0, limit)
    .map((work) => ({
      kind: 'recording',
      id: work.id,
      title,
      note: [formatIsrc(isrc), artist ?? '', work.title === title ? '' : work.title]
        .filter((part) => part !== '')
        .join(' · '),
    }));
}
