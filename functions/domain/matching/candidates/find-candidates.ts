import type { Catalogue, CatalogueLayer } from '#functions/domain/matching/candidates/open-catalogue.ts';
import { queryLists } from '#functions/domain/matching/candidates/query-lists.ts';
import type { QuerySong } from '#functions/domain/matching/candidates/query-song.ts';

/** How many entries one query reads in each layer at most, shortest lists first. */
export const POSTING_BUDGET = 20_000;
const KEPT = 20;
/** A candidate with less than this share of the best one's weight is not compared. */
const LEAST_SHARE = 0.1;

/** An entry that may be the song, with the weight of the keys it shares with it. */
export type Candidate = { readonly layer: number; readonly place: number; readonly weight: number };

const places = new Uint32Array(POSTING_BUDGET);
const touched = new Uint32Array(POSTING_BUDGET);

/**
 * The entries that share the most significant keys with a song, the best first, at most 20 unless `kept` says
 * otherwise. Ties go to the earlier layer and the lower id, so that the same catalogue always gives the same
 * candidates.
 */
export function findCandidates(
  catalogue: Catalogue,
  song: QuerySong,
  {
    postingBudget = POSTING_BUDGET,
    kept = KEPT,
  }: { readonly postingBudget?: number; readonly kept?: number } = {},
): readonly Candidate[] {
  const all = catalogue.layers.flatMap((layer, at) => {
    const count = gather(catalogue, layer, { at, song, budget: Math.min(postingBudget, POSTING_BUDGET) });
    return best(layer, { at, count, most: kept });
  });
  all.sort((a, b) => b.weight - a.weight || a.layer - b.layer || a.place - b.place);
  const least = (all[0]?.weight ?? 0) * LEAST_SHARE;
  return all.slice(0, kept).filter(({ weight }) => weight >= least);
}

function gather(
  catalogue: Catalogue,
  layer: CatalogueLayer,
  { at, song, budget }: { readonly at: number; readonly song: QuerySong; readonly budget: number },
): number {
  let left = budget;
  let count = 0;
  for (const list of queryLists(catalogue, song, at)) {
    if (list.length > left) break;
    const read = list.read(places);
    left -= read;
    for (let index = 0; index < read; index += 1) {
      const place = places[index] ?? 0;
      const score = layer.scores[place] ?? 0;
      if (score === 0) touched[count++] = place;
      layer.scores[place] = score + list.weight;
    }
  }
  return count;
}

/** The best of the touched entries; their scores go back to zero. */
function best(
  layer: CatalogueLayer,
  { at, count, most }: { readonly at: number; readonly count: number; readonly most: number },
): readonly Candidate[] {
  const kept: Candidate[] = [];
  let least = 0;
  for (let index = 0; index < count; index += 1) {
    const place = touched[index] ?? 0;
    const weight = layer.scores[place] ?? 0;
    layer.scores[place] = 0;
    if (layer.gone[place] === 1 || (kept.length === most && weight < least)) continue;
    insert(kept, { layer: at, place, weight }, most);
    least = kept.at(-1)?.weight ?? 0;
  }
  return kept;
}

function insert(kept: Candidate[], candidate: Candidate, most: number): void {
  let at = kept.length;
  while (at > 0 && comesBefore(candidate, kept[at - 1])) at -= 1;
  kept.splice(at, 0, candidate);
  if (kept.length > most) kept.pop();
}

function comesBefore(one: Candidate, other: Candidate | undefined): boolean {
  if (other === undefined) return false;
  return one.weight > other.weight || (one.weight === other.weight && one.place < other.place);
}
