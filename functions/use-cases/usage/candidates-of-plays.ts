import type { OpenIndex } from '#functions/ports/environment.ts';
import { eachOnce } from '#functions/use-cases/each-once.ts';
import { candidateOf } from '#functions/use-cases/matching/candidate-of.ts';
import { suggestWorks } from '#functions/use-cases/matching/suggest-works.ts';
import { standingWorks } from '#functions/use-cases/standing-works.ts';
import type { Work } from '#shared/schemas/repertoire.ts';
import type { Candidate, Play } from '#shared/schemas/usage.ts';

/**
 * The works that plays may be, each once: first those that an identifier leads to and that its attribution could not
 * decide between, with its evidence, then those that title and names suggest by an index.
 */
export async function candidatesOfPlays(
  world: Parameters<typeof suggestWorks>[0],
  plays: readonly Play[],
  index: OpenIndex | undefined,
): Promise<readonly (readonly Candidate[])[]> {
  const ids = new Set(plays.flatMap(({ attribution }) => attribution.candidateWorkIds));
  const [works, suggested] = await Promise.all([
    standingWorks(world, [...ids]),
    suggestWorks(world, plays, index),
  ]);
  return plays.map((play, at) => candidatesOf(play, works, suggested[at] ?? []));
}

function candidatesOf(
  { attribution }: Play,
  works: ReadonlyMap<string, Work>,
  suggested: readonly Candidate[],
): readonly Candidate[] {
  const { method, candidateWorkIds, confidence, evidence } = attribution;
  // What title and names made doubtful then, they tell better now, each work with its own reasons.
  if (method === 'metadata' && suggested.length > 0) return suggested;
  const own = new Map(
    candidateWorkIds.flatMap((id) => {
      const work = works.get(id);
      return work === undefined ? [] : [[work.id, work] as const];
    }),
  );
  const likely = new Map(suggested.map((candidate) => [candidate.workId, candidate]));
  return [
    ...[...own.values()].map((work) => {
      const { score = confidence, reasons = [] } = likely.get(work.id) ?? {};
      // Of several works that one identifier leads to, each is as likely as the others.
      const fair = own.size > 1 ? 1 / own.size : score;
      return candidateOf(work, {
        score: fair,
        reasons: eachOnce([...evidence, ...reasons], ({ code }) => code),
      });
    }),
    ...suggested.filter(({ workId }) => !own.has(workId)),
  ];
}
