import type { Caller } from '#functions/ports/world.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import type { WaitingItem } from '#shared/schemas/waiting.ts';

/** Who asks what waits where, and what every answer needs: read once. */
export type Asked = {
  readonly caller: Caller;
  readonly territory: string;
  readonly now: string;
  /** Today in the territory. */
  readonly today: string;
  /** The cycles of the territory, the newest first. */
  readonly cycles: readonly Cycle[];
  readonly partners: readonly Partner[];
};
export type Found = Promise<readonly WaitingItem[]>;
