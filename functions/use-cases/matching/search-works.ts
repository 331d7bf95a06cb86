import { workOfEntry } from '#functions/domain/matching/index/entry-id.ts';
import { plainLetters } from '#functions/domain/matching/plain-letters.ts';
import { worksOfRecording } from '#functions/domain/matching/repertoire/works-of-recording.ts';
import { searchCatalogue } from '#functions/domain/matching/search/search-catalogue.ts';
import type { World } from '#functions/ports/world.ts';
import { eachOnce } from '#functions/use-cases/each-once.ts';
import { openCurrentIndex } from '#functions/use-cases/matching/open-index.ts';
import { standingWorks } from '#functions/use-cases/standing-works.ts';
import { parseIsrc, parseIswc, WorkId } from '#shared/ids.ts';
import type { Work } from '#shared/schemas/repertoire.ts';

type Needs = Parameters<typeof openCurrentIndex>[0] & Pick<World, 'works' | 'recordings'>;
/** A work has several entries, so this many times as many are asked for. */
const ENTRIES_OF_A_WORK = 3;

/**
 * The works that a person may mean: an ISWC's or ISRC's, else those whose titles, performers and writers have what was
 * typed, the best first. What a person added or changed just now is found by its title before the index has it.
 */
export async function searchWorks(world: Needs, typed: string, limit: number): Promise<readonly Work[]> {
  const [iswc, isrc] = [parseIswc(typed), parseIsrc(typed)];
  if (iswc !== undefined || isrc !== undefined) return identified(world, { iswc, isrc });
  const index = await openCurrentIndex(world);
  const entries =
    index === undefined ? [] : searchCatalogue(index.catalogue, typed, limit * ENTRIES_OF_A_WORK);
  const changed = (await world.catalogue.changes()).map(({ workId }) => workId);
  const found = entries.map(({ entryId }) => WorkId.parse(workOfEntry(entryId)));
  const works = await standingWorks(world, [...new Set([...changed, ...found])]);
  const recent = changed.flatMap((id) => works.get(id) ?? []).filter((work) => isCalled(work, typed));
  const standing = [...recent, ...found.flatMap((id) => works.get(id) ?? [])];
  return eachOnce(standing, ({ id }) => id).slice(0, limit);
}

function isCalled({ title, alternativeTitles }: Work, typed: string): boolean {
  const wanted = plainLetters(typed);
  return wanted !== '' && [title, ...alternativeTitles].some((name) => plainLetters(name).includes(wanted));
}

async function identified(
  world: Needs,
  { iswc, isrc }: { readonly iswc: string | undefined; readonly isrc: string | undefined },
): Promise<readonly Work[]> {
  const iswcs = iswc === undefined ? [] : [iswc];
  const isrcs = isrc === undefined ? [] : [isrc];
  const [recordings, ...found] = await Promise.all([
    world.recordings.byIsrc(isrcs),
    world.works.byIswc(iswcs, 'local'),
    world.works.byIswc(iswcs, 'external'),
    world.works.localByIsrc(isrcs),
  ]);
  const ids = [
    ...found.flatMap((byName) => [...byName.values()]),
    ...[...recordings.values()].flatMap(worksOfRecording),
  ];
  const standing = await standingWorks(world, [...new Set(ids)]);
  return eachOnce(standing.values(), ({ id }) => id);
}
