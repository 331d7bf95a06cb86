import type { Told } from '#functions/domain/notices/key-of.ts';
import type { World } from '#functions/ports/world.ts';
import { noticesOf } from '#functions/use-cases/notices/notices-of.ts';
import { Refusal } from '#shared/problems.ts';

type Needs = Parameters<typeof noticesOf>[0] & Pick<World, 'commit'>;

/** Makes notices of what nobody decided just now, each once, however often and by how many it is told at once. */
export async function makeNotices(world: Needs, told: readonly Told[]): Promise<void> {
  for (const one of told) {
    const changes = await noticesOf(world, [one]);
    if (changes.length === 0) continue;
    try {
      await world.commit({ actor: 'system:schedule', changes });
    } catch (error) {
      const isMade = error instanceof Refusal && error.code === 'version.stale';
      if (!isMade) throw error;
    }
  }
}
