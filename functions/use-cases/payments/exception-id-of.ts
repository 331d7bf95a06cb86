import type { World } from '#functions/ports/world.ts';

/** The id of the exception that an event becomes where it does not fit: made from gateway and event. */
export const exceptionIdOf = (
  { ids }: Pick<World, 'ids'>,
  { provider, eventId }: { readonly provider: string; readonly eventId: string },
) => ids.derive('pex', provider, eventId);
