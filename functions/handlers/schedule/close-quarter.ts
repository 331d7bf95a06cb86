import * as z from 'zod';
import { realWorld } from '#functions/platform/world.ts';
import { closeQuarter } from '#functions/use-cases/runs/close-quarter.ts';
import { watchQuarter } from '#functions/use-cases/runs/watch-quarter.ts';

const world = realWorld(process.env);
const Scheduled = z.object({ scheduledTime: z.string(), dueDay: z.coerce.number().int().optional() });

/**
 * The quarterly schedule: the period comes from the scheduled time that the schedule hands over. The nightly one says
 * the day by which the run was due, and only asks for it.
 */
export async function handler(event: unknown): Promise<void> {
  const { scheduledTime, dueDay } = Scheduled.parse(event);
  if (dueDay === undefined) await closeQuarter(world, scheduledTime);
  else await watchQuarter(world, { scheduledTime, dueDay });
}
