import type { Caller, World } from '#functions/ports/world.ts';
import { refuseStale } from '#functions/use-cases/changed.ts';
import { readChoices } from '#functions/use-cases/notices/read-choices.ts';
import type { NoticeChoices, NoticeChoicesUpdate } from '#shared/schemas/notices.ts';

type Needs = Pick<World, 'clock' | 'noticeChoices' | 'commit'>;

/** Changes which notices the caller is mailed, and in which language. Refused on another version than that in force. */
export async function updateChoices(
  world: Needs,
  { actor }: Caller,
  update: NoticeChoicesUpdate,
): Promise<NoticeChoices> {
  const id = actor;
  const before = await readChoices(world, id);
  refuseStale(before, update.version);
  const after = { ...update, id, version: before.version + 1, updatedAt: world.clock.now() };
  await world.commit({
    actor,
    changes: [
      {
        kind: 'noticeChoices',
        action: 'notice-choices.updated',
        ...(before.version > 0 && { before: { ...before, id } }),
        after,
      },
    ],
    answer: after,
  });
  return after;
}
