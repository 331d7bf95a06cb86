import type { Caller, World } from '#functions/ports/world.ts';
import { type Taken, takePlays } from '#functions/use-cases/usage/take-plays.ts';
import { NewPlay, type PlaysTaken } from '#shared/schemas/usage.ts';

/** The API has ten seconds for an answer; a play that is not begun by then would be taken unsaid. */
const MOST_MS = 6000;

type Needs = Parameters<typeof takePlays>[0] & Pick<World, 'commit'>;

/**
 * Takes a batch of plays; each is judged by itself, and a bad one rejects only itself. What there is no time for is
 * rejected too, to be sent again. `requestId` names the request, so that its retry counts as the first time.
 */
export async function sendPlays(
  world: Needs,
  caller: Caller,
  { plays, requestId }: { plays: readonly unknown[]; requestId: string },
): Promise<PlaysTaken> {
  const parsed = plays.map((play) => NewPlay.safeParse(play));
  const valid = parsed.flatMap((play) => (play.success ? [play.data] : []));
  const taken = await takePlays(world, valid, {
    ...{ source: requestId, actor: caller.actor },
    until: new Date(Date.parse(world.clock.now()) + MOST_MS).toISOString(),
  });

  const results = taken.values();
  const rejected: PlaysTaken['rejected'] = [];
  const judged: Taken[] = [];
  for (const [index, play] of parsed.entries()) {
    const problem = play.success
      ? rejectionOf(results.next().value, judged)
      : {
          code: 'play.invalid',
          message: play.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
        };
    if (problem !== undefined) rejected.push({ index, ...problem });
  }
  const accepted = judged.flatMap((result) => (result.outcome === 'accepted' ? [result.play] : []));
  const matched = accepted.filter(({ attribution }) => attribution.status === 'matched').length;
  const answer: PlaysTaken = {
    accepted: accepted.length,
    duplicates: judged.filter(({ outcome }) => outcome === 'duplicate').length,
    rejected,
    matched,
    unmatched: accepted.length - matched,
  };
  const entry = {
    entity: 'plays',
    entityId: requestId,
    action: 'plays.sent',
    after: { ...answer, rejected: rejected.length },
  };
  await world.commit({ actor: caller.actor, changes: [], entries: [entry], answer });
  return answer;
}

function rejectionOf(
  result: Taken | undefined,
  judged: Taken[],
): { code: string; message: string } | undefined {
  if (result === undefined) throw new Error('a play was not judged');
  if (result.outcome === 'rejected') return { code: result.code, message: result.message };
  judged.push(result);
  return undefined;
}
