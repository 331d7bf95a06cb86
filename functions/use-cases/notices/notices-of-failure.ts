import * as z from 'zod';
import { toldOfJob } from '#functions/domain/notices/told-of-job.ts';
import type { Change } from '#functions/ports/commit.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { noticesOf } from '#functions/use-cases/notices/notices-of.ts';
import { CycleId } from '#shared/ids.ts';

type Needs = Parameters<typeof noticesOf>[0] & Pick<World, 'cycles' | 'partners'>;
const OfCycle = z.object({ cycleId: CycleId });

/** The notices of a job that fails, for the commit that fails it. */
export async function noticesOfFailure(world: Needs, job: JobRecord): Promise<readonly Change[]> {
  const { data: close } = OfCycle.safeParse(job.input);
  const cycle = close && (await world.cycles.find(close.cycleId));
  const partner = job.partnerId === null ? undefined : await world.partners.find(job.partnerId);
  return noticesOf(world, toldOfJob({ job, cycle, partner }));
}
