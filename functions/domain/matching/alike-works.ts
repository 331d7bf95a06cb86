import { findCandidates } from '#functions/domain/matching/candidates/find-candidates.ts';
import type { Catalogue } from '#functions/domain/matching/candidates/open-catalogue.ts';
import { toQuerySong } from '#functions/domain/matching/candidates/query-song.ts';
import { TRAINED_MODEL } from '#functions/domain/matching/model/trained-model.ts';
import { normaliseSong } from '#functions/domain/matching/normalise/normalise-song.ts';
import { rankEntries } from '#functions/domain/matching/score/rank-entries.ts';
import { FEATURES } from '#functions/domain/matching/score/song-features.ts';

const NAMES: readonly string[] = FEATURES;
const AS_WRITTEN = NAMES.indexOf('title as written');
const EXACTLY = NAMES.indexOf('title exactly');
/**
 * Titles that are less alike than this, letter by letter, are different titles to an importer: “Love Song 2” is not
 * “Love Song 3”.
 */
const LEAST_ALIKE = 0.9;
const NUMBERS = NAMES.indexOf('numbers conflict');
const MOST = 50;

/**
 * The works that an importer compares with a delivered one: those whose title differs by a letter or two at most, found
 * with the matching index. Those that share names with it come first.
 */
export function alikeWorks(
  catalogue: Catalogue,
  work: { readonly title: string; readonly names: readonly string[] },
): readonly string[] {
  const asked = toQuerySong(catalogue, normaliseSong({ title: work.title, artist: work.names.join('; ') }));
  if (asked.title.length === 0) return [];
  const candidates = findCandidates(catalogue, asked, { kept: MOST });
  return rankEntries(catalogue, asked, { candidates, score: TRAINED_MODEL.score }).flatMap(
    ({ id, features }) => (isAlike(features) ? [id] : []),
  );
}

const isAlike = (features: readonly number[]): boolean =>
  (features[NUMBERS] ?? 0) === 0 &&
  ((features[EXACTLY] ?? 0) === 1 || (features[AS_WRITTEN] ?? 0) >= LEAST_ALIKE);
