import { TRAINED_MODEL } from '#functions/domain/matching/model/trained-model.ts';
import { titleContradicts } from '#functions/domain/matching/title-contradicts.ts';
import type { OpenIndex } from '#functions/ports/environment.ts';

type Identified = Parameters<typeof titleContradicts>[1];

/** How many answers a process remembers: a log repeats a song 17 times on average. */
const MOST_REMEMBERED = 100_000;

/** Whether a play's title is nothing like the work of its identifier. The answer is remembered for each index. */
export function isContradicted({ catalogue, contradictions }: OpenIndex, play: Identified): boolean {
  const { title = '', workId, isrc = '', iswc = '' } = play;
  const key = `${workId}\n${isrc}\n${iswc}\n${title}`;
  const known = contradictions.get(key);
  if (known !== undefined) return known;
  const found = titleContradicts(catalogue, { title, workId, isrc, iswc }, TRAINED_MODEL);
  if (contradictions.size >= MOST_REMEMBERED) contradictions.clear();
  contradictions.set(key, found);
  return found;
}
