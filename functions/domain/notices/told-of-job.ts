import type { Told } from '#functions/domain/notices/key-of.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Job } from '#shared/schemas/jobs.ts';
import type { Partner } from '#shared/schemas/partners.ts';

type Failed = {
  readonly job: Pick<Job, 'id' | 'kind' | 'problems'> & { readonly attempt: number; readonly actor: string };
  /** Whose close failed, where it was one. */
  readonly cycle?: Pick<Cycle, 'id' | 'name'> | undefined;
  /** From whom nothing was fetched, where it was a fetch. */
  readonly partner?: Pick<Partner, 'id' | 'name'> | undefined;
};
/** Whoever starts what comes at night. */
const AT_NIGHT = 'system:schedule';
const UNKNOWN = 'job.crashed';

/**
 * What is told of a job that failed: Slack of each, Finance of a close and of a night’s fetch. One that a person asked
 * for is on that person’s screen.
 */
export function toldOfJob({ job, cycle, partner }: Failed): readonly Told[] {
  const { id: jobId, kind: jobKind, attempt } = job;
  const code = job.problems[0]?.code ?? UNKNOWN;
  const told: Told[] = [{ about: { kind: 'job-failed', jobId, jobKind, code }, attempt }];
  if (jobKind === 'close-cycle' && cycle !== undefined) {
    const { id: cycleId, name: cycleName } = cycle;
    told.push({ about: { kind: 'close-failed', jobId, code, cycleId, cycleName }, attempt });
  }
  if (jobKind === 'repertoire-sync' && partner !== undefined && job.actor === AT_NIGHT) {
    const { id: partnerId, name: partnerName } = partner;
    told.push({ about: { kind: 'fetch-failed', jobId, code, partnerId, partnerName } });
  }
  return told;
}
