import { playKeyOf } from '#functions/domain/usage/public-play-id.ts';
import type { Caller } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { decideSong } from '#functions/use-cases/usage/decide-song.ts';
import { refuseClosing } from '#functions/use-cases/usage/refuse-locked.ts';
import type { PlayDismissal, PlaysLinked } from '#shared/schemas/usage.ts';

type Needs = Parameters<typeof decideSong>[0];

/**
 * Says that a play needs no work, here and, if asked, wherever the same title and artist wait in an open cycle. It leaves
 * the queue; in money it stays unidentified (royalty rules §2).
 */
export async function dismissPlay(
  world: Needs,
  caller: Caller,
  { playId, dismissal }: { playId: string; dismissal: PlayDismissal },
): Promise<PlaysLinked> {
  const key = playKeyOf(playId);
  const play = found(key && (await world.plays.find(key)), `play ${playId}`);
  const cycles = await world.cycles.all();
  refuseClosing(cycles, play);
  const { as: dismissed, reason, applyToSame } = dismissal;
  const attribution = {
    status: 'unmatched' as const,
    dismissed,
    confidence: 0,
    evidence: [{ code: 'dismissed' as const, by: caller.actor, as: dismissed }],
    candidateWorkIds: [],
    decidedAt: world.clock.now(),
    decidedBy: caller.actor,
    reason,
  };
  return decideSong(world, caller, { play, cycles, attribution, applyToSame });
}
