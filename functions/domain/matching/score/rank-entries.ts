import type { Candidate } from '#functions/domain/matching/candidates/find-candidates.ts';
import type { Catalogue, CatalogueLayer } from '#functions/domain/matching/candidates/open-catalogue.ts';
import type { QuerySong } from '#functions/domain/matching/candidates/query-song.ts';
import { type CodedEntry, readEntry } from '#functions/domain/matching/index/entry-code.ts';
import { isLocalEntry, workOfEntry } from '#functions/domain/matching/index/entry-id.ts';
import { stringAt } from '#functions/domain/matching/index/string-table.ts';
import { type LogisticModel, logOdds } from '#functions/domain/matching/model/matching-model.ts';
import { HeldInCommon } from '#functions/domain/matching/score/held-in-common.ts';
import { songFeatures } from '#functions/domain/matching/score/song-features.ts';
import { WordSimilarities } from '#functions/domain/matching/score/word-similarities.ts';

/** A work that may be the song, with the numbers that speak for it. */
export type RankedWork = {
  readonly id: string;
  readonly isLocal: boolean;
  /** Log-odds of the score model. */
  readonly score: number;
  readonly features: readonly number[];
};

type Retrieved = {
  readonly layer: CatalogueLayer;
  readonly layerAt: number;
  readonly entryId: string;
  /** The work’s. */
  readonly id: string;
  readonly entry: CodedEntry;
};

/**
 * Candidates with their scores, the best first; of equal ones those of the local catalogue, then by id. Of the entries of
 * one work the best stands for all.
 */
export function rankEntries(
  catalogue: Catalogue,
  asked: QuerySong,
  { candidates, score }: { readonly candidates: readonly Candidate[]; readonly score: LogisticModel },
): readonly RankedWork[] {
  const bestOf = new Map<string, RankedWork>();
  const similarities = new Map<number, WordSimilarities>();
  const entries = candidates.flatMap(({ layer: layerAt, place }): readonly Retrieved[] => {
    const layer = catalogue.layers[layerAt];
    if (layer === undefined) return [];
    const entryId = stringAt(layer.ids, place);
    const entry = readEntry(layer.entryBytes, layer.entryStarts[place] ?? 0);
    return [{ layer, layerAt, entryId, id: workOfEntry(entryId), entry }];
  });
  const common = new HeldInCommon(entries);
  for (const { layer, layerAt, entryId, id, entry } of entries) {
    const known = similarities.get(layerAt) ?? new WordSimilarities(asked.words, layer, { layerAt });
    similarities.set(layerAt, known);
    const shareOf = (term: number) => common.shareOf(layerAt, term);
    const features = songFeatures(asked, entry, { layer, similarities: known, shareOf });
    const before = bestOf.get(id);
    const odds = logOdds(score, features);
    const isLocal = before?.isLocal === true || isLocalEntry(entryId);
    if (before === undefined || before.score < odds) bestOf.set(id, { id, isLocal, score: odds, features });
    else if (before.isLocal !== isLocal) bestOf.set(id, { ...before, isLocal });
  }
  return [...bestOf.values()].sort(
    (a, b) => b.score - a.score || Number(b.isLocal) - Number(a.isLocal) || (a.id < b.id ? -1 : 1),
  );
}
