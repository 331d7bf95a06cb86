import type { JobRecord } from '#functions/ports/records.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { lockedCycle } from '#functions/use-cases/cycles/locked-cycle.ts';
import { newJob } from '#functions/use-cases/jobs/new-job.ts';
import { visiblePartner } from '#functions/use-cases/visible-to.ts';
import type { CycleId, PartnerId } from '#shared/ids.ts';
import { Refusal } from '#shared/problems.ts';
import { StatementFormat } from '#shared/schemas/partners.ts';

type Needs = Pick<World, 'clock' | 'ids' | 'cycles' | 'partners' | 'commit'>;

/** Starts a job that writes a partner's statement of a locked cycle in a format. */
export async function requestExport(
  world: Needs,
  caller: Caller,
  { cycleId, partnerId, format }: { cycleId: CycleId; partnerId: PartnerId; format: StatementFormat },
): Promise<JobRecord> {
  const partner = await visiblePartner(world, caller, partnerId);
  const cycle = await lockedCycle(world, cycleId);
  const enabled = partner.exportFormats ?? StatementFormat.options;
  if (!enabled.includes(format)) {
    throw new Refusal('format.unsupported', `${format} is not enabled for ${partner.name}.`, [
      { path: 'format', message: `expected one of ${enabled.join(', ')}` },
    ]);
  }
  const job = newJob(world, {
    kind: 'statement-export',
    partnerId,
    actor: caller.actor,
    input: { cycleId: cycle.id, payeeRef: `partner:${partner.societyCode}`, format },
  });
  await world.commit({
    actor: caller.actor,
    changes: [{ kind: 'job', action: 'job.queued', after: job }],
    answer: job,
  });
  return job;
}
