import { playKeyOf } from '#functions/domain/identifiers/public-play-id.ts';
import { found } from '#functions/use-cases/changed.ts';
import { playView } from '#functions/use-cases/usage/play-view.ts';
import { refuseLocked } from '#functions/use-cases/usage/refuse-locked.ts';
import type { Caller, World } from '#functions/use-cases/world.ts';
import { Refusal } from '#shared/problems.ts';
import type { PlayView } from '#shared/schemas/usage.ts';

/** Takes a manual link back: the attribution is again what it was before the first one. */
export async function unlinkPlay(
  world: Pick<World, 'plays' | 'cycles' | 'commit'>,
  caller: Caller,
  playId: string,
): Promise<PlayView> {
  const key = playKeyOf(playId);
  const before = found(key && (await world.plays.find(key)), `play ${playId}`);
  if (before.attributionBefore === undefined) throw new Refusal('play.not-linked');
  refuseLocked(await world.cycles.all(), before);
  const { attributionBefore, ...rest } = before;
  const after = { ...rest, attribution: attributionBefore, version: before.version + 1 };
  await world.commit({
    actor: caller.actor,
    changes: [{ kind: 'play', action: 'play.unlinked', before, after }],
    answer: playView(after),
  });
  return playView(after);
}
