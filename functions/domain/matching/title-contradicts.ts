import type { Candidate } from '#functions/domain/matching/candidates/find-candidates.ts';
import type { Catalogue } from '#functions/domain/matching/candidates/open-catalogue.ts';
import { toQuerySong } from '#functions/domain/matching/candidates/query-song.ts';
import { identifiedWorks } from '#functions/domain/matching/identified-works.ts';
import { entryIdOfWork, workOfEntry } from '#functions/domain/matching/index/entry-id.ts';
import { placesOf, stringAt } from '#functions/domain/matching/index/string-table.ts';
import type { NamedSong } from '#functions/domain/matching/match-song.ts';
import type { MatchingModel } from '#functions/domain/matching/model/matching-model.ts';
import { normaliseSong } from '#functions/domain/matching/normalise/normalise-song.ts';
import { rankEntries } from '#functions/domain/matching/score/rank-entries.ts';
import { FEATURES } from '#functions/domain/matching/score/song-features.ts';

type IdentifiedSong = NamedSong & {
  readonly isrc?: string | undefined;
  readonly iswc?: string | undefined;
  readonly workId: string;
};

/** Titles that are less alike than this contradict each other. */
const LEAST_LIKE = 0.2;
const NAMES: readonly string[] = FEATURES;
/** Features that show that the titles are the same, each from 0 to 1. */
const TITLE_FEATURES = [
  'title words of the play in the title',
  'title words of the work in the title',
  'best piece of the title',
  'title as written',
].map((name) => NAMES.indexOf(name));

/**
 * Whether a play's title is nothing like any title of the work that its identifier leads to. An identifier is believed
 * where the log or the index has no title to compare.
 */
export function titleContradicts(
  catalogue: Catalogue,
  play: IdentifiedSong,
  { score }: MatchingModel,
): boolean {
  const asked = toQuerySong(catalogue, normaliseSong(play));
  if (asked.title.length === 0) return false;
  // Each entry is compared separately, because the log may use any of a work's titles.
  const compared = entriesOf(catalogue, play).flatMap((entry) =>
    rankEntries(catalogue, asked, { candidates: [entry], score }),
  );
  return compared.length > 0 && compared.every(({ features }) => likenessOf(features) < LEAST_LIKE);
}

function likenessOf(features: readonly number[]): number {
  return Math.max(...TITLE_FEATURES.map((at) => features[at] ?? 0));
}

function entriesOf(catalogue: Catalogue, play: IdentifiedSong): readonly Candidate[] {
  const identified = (identifiedWorks(catalogue, play)?.entries ?? []).filter(({ layer, place }) => {
    const ids = catalogue.layers[layer]?.ids;
    return ids !== undefined && workOfEntry(stringAt(ids, place)) === play.workId;
  });
  const own = catalogue.layers.flatMap(({ ids, gone }, layer) =>
    [entryIdOfWork(play.workId, 'external'), entryIdOfWork(play.workId, 'local')].flatMap((id) => {
      const [start, end] = placesOf(ids, id);
      return Array.from({ length: end - start }, (_, at) => ({ layer, place: start + at, weight: 1 })).filter(
        ({ place }) => gone[place] === 0,
      );
    }),
  );
  return [...own, ...identified];
}
