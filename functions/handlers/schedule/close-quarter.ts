import * as z from 'zod';
import { realWorld } from '#functions/platform/world.ts';
import { closeQuarter } from '#functions/use-cases/runs/close-quarter.ts';

const world = realWorld(process.env);
const Scheduled = z.object({ scheduledTime: z.string() });

/** The quarterly schedule: the period comes from the scheduled time that the schedule hands over. */
export async function handler(event: unknown): Promise<void> {
  await closeQuarter(world, Scheduled.parse(event).scheduledTime);
}
