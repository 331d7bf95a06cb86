import type { CatalogueEntry } from '#functions/domain/matching/index/catalogue-entry.ts';
import { entryIdOfRecording } from '#functions/domain/matching/index/entry-id.ts';
import type { Recording } from '#shared/schemas/repertoire.ts';

/** Partners spell a recording in two or three ways. */
const MOST_SPELLINGS = 4;

/** How matching finds a work by one of its recordings: by title and artist as each partner has them, and by the ISRC. */
export function entriesOfRecording(recording: Recording, workId: string): readonly CatalogueEntry[] {
  const said = [recording, ...recording.deliveries];
  const spellings = new Map(
    said.map(({ title, artist }) => [`${title}\n${artist ?? ''}`, { title, artist }]),
  );
  return [...spellings.values()].slice(0, MOST_SPELLINGS).map(({ title, artist }, at) => ({
    id: entryIdOfRecording(workId, recording.isrc),
    title,
    artist,
    isrcs: at === 0 ? [recording.isrc] : [],
    durationSeconds: recording.durationSeconds,
  }));
}
