import * as z from 'zod';
import { realWorld } from '#functions/platform/world.ts';
import { syncAll } from '#functions/use-cases/uploads/sync-all.ts';

const world = realWorld(process.env);
const Scheduled = z.object({ scheduledTime: z.string() });

/** The nightly schedule: the night is named by the scheduled time that the schedule hands over. */
export async function handler(event: unknown): Promise<void> {
  await syncAll(world, Scheduled.parse(event).scheduledTime);
}
