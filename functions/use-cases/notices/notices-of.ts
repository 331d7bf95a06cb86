import { keyOf, type Told } from '#functions/domain/notices/key-of.ts';
import type { Change } from '#functions/ports/commit.ts';
import type { World } from '#functions/ports/world.ts';
import type { NoticeId } from '#shared/ids.ts';

type Needs = Pick<World, 'clock' | 'ids' | 'notices'>;

/**
 * The changes that make notices, for the commit of what they tell of. One that was made before is left out, so that the
 * same told again changes nothing.
 */
export async function noticesOf(world: Needs, told: readonly Told[]): Promise<readonly Change<'notice'>[]> {
  const made = await Promise.all(
    told.map(async (one) => {
      const id = noticeIdOf(world, one);
      if ((await world.notices.find(id)) !== undefined) return [];
      const { about } = one;
      const after = { id, about, createdAt: world.clock.now(), deliveries: null, version: 1 };
      return [{ kind: 'notice', action: 'notice.made', after } as const];
    }),
  );
  return made.flat();
}

/** The id of a notice: that of its occasion. */
export function noticeIdOf({ ids }: Pick<World, 'ids'>, told: Told): NoticeId {
  return ids.derive('ntc', told.about.kind, ...keyOf(told));
}
