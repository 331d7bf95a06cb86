import type { PlayInQuestion } from '#functions/domain/matching/grounds.ts';
import { plainLetters } from '#functions/domain/matching/plain-letters.ts';
import { resemblancesOf } from '#functions/domain/matching/resemblances-of.ts';
import type { OpenIndex } from '#functions/ports/environment.ts';
import type { World } from '#functions/ports/world.ts';
import { candidateOf } from '#functions/use-cases/matching/candidate-of.ts';
import { rememberedMatch } from '#functions/use-cases/matching/remembered-match.ts';
import { standingWorks } from '#functions/use-cases/standing-works.ts';
import { WorkId } from '#shared/ids.ts';
import type { Evidence } from '#shared/schemas/evidence.ts';
import type { Work } from '#shared/schemas/repertoire.ts';
import type { Candidate } from '#shared/schemas/usage.ts';

/** What is less likely than this is no help to anybody. */
const LEAST_SCORE = 0.005;

/** The works that songs of a log may be, by an index where there is one: for each song the best first, five at the most. */
export async function suggestWorks(
  world: Pick<World, 'works'>,
  songs: readonly PlayInQuestion[],
  index: OpenIndex | undefined,
): Promise<readonly (readonly Candidate[])[]> {
  if (index === undefined) return songs.map(() => []);
  const likely = songs.map((song) =>
    rememberedMatch(index, song).candidates.filter(({ score }) => score >= LEAST_SCORE),
  );
  const works = await standingWorks(world, [...new Set(likely.flat().map(({ id }) => WorkId.parse(id)))]);
  return likely.map((candidates, at) => {
    const found = new Map<string, Candidate>();
    for (const { id, score, features } of candidates) {
      const work = works.get(id);
      if (work === undefined || found.has(work.id)) continue;
      found.set(
        work.id,
        candidateOf(work, { score, reasons: [...alsoCalled(work, songs[at]), ...resemblancesOf(features)] }),
      );
    }
    return [...found.values()];
  });
}

/** A work is listed by its first title: where the log has another one of its titles, that is said. */
function alsoCalled(
  { title, alternativeTitles }: Work,
  song: PlayInQuestion | undefined,
): readonly Evidence[] {
  const logged = plainLetters(song?.title ?? '');
  if (plainLetters(title) === logged) return [];
  const other = alternativeTitles.find((name) => plainLetters(name) === logged);
  return other === undefined ? [] : [{ code: 'also-called', title: other }];
}
