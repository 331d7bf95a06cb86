import * as z from 'zod';
import type { ObjectAt } from '#functions/ports/environment.ts';
import type { World } from '#functions/ports/world.ts';
import { StationId } from '#shared/ids.ts';

const Items = z.array(
  z.object({ stationId: StationId.optional(), payeeRefs: z.array(z.string()).default([]) }),
);

/** The list that a step of a state machine left for the next to go through. */
export async function listAt(world: World, at: ObjectAt): Promise<z.infer<typeof Items>> {
  const bytes = await world.files.read(at);
  return Items.parse(JSON.parse(new TextDecoder().decode(bytes)));
}
