import { findCandidates } from '#functions/domain/matching/candidates/find-candidates.ts';
import type { Catalogue } from '#functions/domain/matching/candidates/open-catalogue.ts';
import { toQuerySong } from '#functions/domain/matching/candidates/query-song.ts';
import { stringAt } from '#functions/domain/matching/index/string-table.ts';
import { TRAINED_MODEL } from '#functions/domain/matching/model/trained-model.ts';
import { normaliseSong, type Song } from '#functions/domain/matching/normalise/normalise-song.ts';
import { rankEntries } from '#functions/domain/matching/score/rank-entries.ts';
import { FEATURES } from '#functions/domain/matching/score/song-features.ts';
import { termsBeginning } from '#functions/domain/matching/search/terms-beginning.ts';

/** An entry that a search found, and how much of what was typed it has, from 0 to 1. */
export type FoundEntry = { readonly entryId: string; readonly share: number };

const NAMES: readonly string[] = FEATURES;
const EVERY_WORD = NAMES.indexOf('all words of the play anywhere');
const AS_WRITTEN = NAMES.indexOf('title as written');
/** An entry with less than this share of the typed words is left out. */
const LEAST_SHARE = 0.45;

/**
 * The entries that a person may mean by what was typed: words of title, performers and writers in any order and
 * spelling, the last word perhaps not typed to its end. The best first, ties by id.
 */
export function searchCatalogue(catalogue: Catalogue, typed: string, most: number): readonly FoundEntry[] {
  const found = new Map<string, FoundEntry & { readonly closeness: number }>();
  for (const song of readings(catalogue, normaliseSong({ title: typed }))) {
    const asked = toQuerySong(catalogue, song);
    for (const candidate of findCandidates(catalogue, asked, { kept: most })) {
      const ids = catalogue.layers[candidate.layer]?.ids;
      const [ranked] = rankEntries(catalogue, asked, { candidates: [candidate], score: TRAINED_MODEL.score });
      if (ids === undefined || ranked === undefined) continue;
      const share = ranked.features[EVERY_WORD] ?? 0;
      const closeness = ranked.features[AS_WRITTEN] ?? 0;
      const entryId = stringAt(ids, candidate.place);
      const before = found.get(entryId);
      if (share < LEAST_SHARE || (before !== undefined && before.share >= share)) continue;
      found.set(entryId, { entryId, share, closeness });
    }
  }
  return [...found.values()]
    .sort((a, b) => b.share - a.share || b.closeness - a.closeness || (a.entryId < b.entryId ? -1 : 1))
    .slice(0, most);
}

/** What was typed, and the same with its last word completed to words of the catalogue. */
function readings(catalogue: Catalogue, typed: Song): readonly Song[] {
  const last = typed.title.at(-1);
  if (last === undefined) return [];
  const before = typed.title.slice(0, -1);
  return [typed, ...termsBeginning(catalogue, last).map((word) => ({ ...typed, title: [...before, word] }))];
}
