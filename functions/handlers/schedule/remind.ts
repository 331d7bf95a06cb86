import * as z from 'zod';
import { realWorld } from '#functions/platform/world.ts';
import { remindReports } from '#functions/use-cases/partners/remind-reports.ts';
import { remindWaiting } from '#functions/use-cases/payments/remind-waiting.ts';

const world = realWorld(process.env);
const Scheduled = z.object({ scheduledTime: z.iso.datetime() });

/** The nightly schedule: what waits and what is due at the scheduled time that the schedule hands over. */
export async function handler(event: unknown): Promise<void> {
  const { scheduledTime } = Scheduled.parse(event);
  await remindWaiting(world, scheduledTime);
  await remindReports(world, scheduledTime);
}
