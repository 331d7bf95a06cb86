import { isrcOfEntry } from '#functions/domain/matching/index/entry-id.ts';
import { searchCatalogue } from '#functions/domain/matching/search/search-catalogue.ts';
import type { World } from '#functions/ports/world.ts';
import { openCurrentIndex } from '#functions/use-cases/matching/open-index.ts';
import { parseIsrc } from '#shared/ids.ts';
import type { Recording } from '#shared/schemas/repertoire.ts';

/** A search finds entries of works too, so this many times as many are asked for. */
const ENTRIES_OF_A_RECORDING = 3;

/** The recordings that a person may mean: an ISRC's, else those whose title and artist have what was typed, the best first. */
export async function searchRecordings(
  world: Parameters<typeof openCurrentIndex>[0] & Pick<World, 'recordings'>,
  typed: string,
  limit: number,
): Promise<readonly Recording[]> {
  const isrc = parseIsrc(typed);
  const index = isrc === undefined ? await openCurrentIndex(world) : undefined;
  const entries =
    index === undefined ? [] : searchCatalogue(index.catalogue, typed, limit * ENTRIES_OF_A_RECORDING);
  const isrcs = [
    ...(isrc === undefined ? [] : [isrc]),
    ...entries.flatMap(({ entryId }) => isrcOfEntry(entryId) ?? []),
  ].slice(0, limit);
  const found = await world.recordings.byIsrc(isrcs);
  return isrcs.flatMap((wanted) => found.get(wanted) ?? []);
}
