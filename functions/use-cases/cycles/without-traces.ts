import type { World } from '#functions/ports/world.ts';

/**
 * A world in which what a freeze would add to works and issues is computed and not kept: a provisional run changes
 * nothing (royalty rules §12).
 */
export function withoutTraces<W extends Pick<World, 'works' | 'issues'>>(world: W): W {
  return {
    ...world,
    works: { ...world.works, save: async () => true },
    issues: { ...world.issues, raise: async () => 0 },
  };
}
