import type { Catalogue } from '#functions/domain/matching/candidates/open-catalogue.ts';
import { idsOfIdentifier } from '#functions/domain/matching/identified-works.ts';
import type { CatalogueEntry } from '#functions/domain/matching/index/catalogue-entry.ts';
import { entryIdOfRecording, entryIdOfWork, workOfEntry } from '#functions/domain/matching/index/entry-id.ts';
import { entriesOfRecording } from '#functions/domain/matching/repertoire/entries-of-recording.ts';
import { entriesOfWork } from '#functions/domain/matching/repertoire/entries-of-work.ts';
import { worksOfRecording } from '#functions/domain/matching/repertoire/works-of-recording.ts';
import type { World } from '#functions/ports/world.ts';
import { standingWorks } from '#functions/use-cases/standing-works.ts';
import type { WorkId } from '#shared/ids.ts';
import type { Recording } from '#shared/schemas/repertoire.ts';

/** What replaces the index's entries of some works: new entries, and ids that no longer have any. */
export type Described = { readonly entries: readonly CatalogueEntry[]; readonly removed: readonly string[] };

/** The index entries of some works, by their titles. Works that do not exist any more are removed. */
export async function describeWorks(
  world: Pick<World, 'works'>,
  workIds: readonly WorkId[],
): Promise<Described> {
  const works = await world.works.findMany(workIds);
  const entries = works.flatMap(entriesOfWork);
  const described = new Set(entries.map(({ id }) => workOfEntry(id)));
  const gone = workIds.filter((id) => !described.has(id));
  return {
    entries,
    removed: gone.flatMap((id) => [entryIdOfWork(id, 'external'), entryIdOfWork(id, 'local')]),
  };
}

/** The index entries of some recordings, under the works that they lead to now. */
export async function describeRecordings(
  world: Pick<World, 'works'>,
  recordings: readonly Recording[],
  catalogue: Catalogue | undefined,
): Promise<Described> {
  const standing = await standingWorks(world, [...new Set(recordings.flatMap(worksOfRecording))]);
  const entries = recordings.flatMap((recording) => {
    const works = new Set(worksOfRecording(recording).flatMap((id) => standing.get(id)?.id ?? []));
    return [...works].flatMap((workId) => entriesOfRecording(recording, workId));
  });
  const described = new Set(entries.map(({ id }) => id));
  const known = recordings.flatMap(({ isrc }) => {
    const ids = catalogue === undefined ? [] : idsOfIdentifier(catalogue, 'isrc', isrc);
    return ids.filter((id) => id === entryIdOfRecording(workOfEntry(id), isrc));
  });
  return { entries, removed: [...new Set(known)].filter((id) => !described.has(id)) };
}
