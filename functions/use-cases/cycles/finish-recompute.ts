import { succeeded } from '#functions/domain/jobs/succeeded.ts';
import type { World } from '#functions/ports/world.ts';
import { lockedFileKey } from '#functions/use-cases/cycles/close-input.ts';
import { orFault } from '#functions/use-cases/cycles/frozen-fault.ts';
import { lineItems } from '#functions/use-cases/cycles/line-items.ts';
import { linesDigest } from '#functions/use-cases/cycles/lines-digest.ts';
import { lockedCycles } from '#functions/use-cases/cycles/locked-cycles.ts';
import { lockedDigest } from '#functions/use-cases/cycles/locked-digest.ts';
import { mergeStations } from '#functions/use-cases/cycles/merge-stations.ts';
import { changedFiles, provedFiles } from '#functions/use-cases/cycles/proved-files.ts';
import { recomputedCycle } from '#functions/use-cases/cycles/recompute-input.ts';
import { advanceJob, jobOf } from '#functions/use-cases/jobs/advance-job.ts';
import { withProblems } from '#functions/use-cases/jobs/note-problems.ts';
import type { JobId } from '#shared/ids.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { JobProblem } from '#shared/schemas/jobs.ts';

type Needs = Pick<
  World,
  'clock' | 'ids' | 'files' | 'settings' | 'jobs' | 'cycles' | 'audit' | 'commit' | 'log'
>;

/**
 * Ends the proof of a locked cycle (royalty rules §6.7): every file is what the lock proved in its audit entry, and so
 * are the lines, those that stand and those that these files give. The job's result is `identical` where nothing
 * differs; what does is named in its problems.
 */
export async function finishRecompute(world: Needs, jobId: JobId): Promise<void> {
  const { cycle } = await recomputedCycle(world, jobId);
  const files = await orFault(() => changedOfClose(world, cycle));
  // What faulty files give is no proof of anything.
  const rebuilt = files.length > 0 ? undefined : await rebuiltLines(world, cycle);
  const problems = [
    ...(await world.jobs.chunks(jobId)).flatMap((chunk) => chunk.problems),
    ...files,
    ...(rebuilt === undefined ? [] : differing(cycle, 'made anew', rebuilt.digest)),
    ...differing(cycle, 'as they stand', linesDigest(await world.cycles.lines(cycle.id))),
    ...(await differingFromAudit(world, cycle)),
  ];
  const identical = problems.length === 0;
  await advanceJob(world, jobId, (now) =>
    succeeded(withProblems(now, problems), world.clock.now(), {
      counts: rebuilt === undefined ? {} : { lines: rebuilt.lines },
      result: { identical, ...rebuilt },
    }),
  );
  world.log('cycle.recomputed', { cycleId: cycle.id, problems: problems.length });
}

/** Files of the close that are not what the lock proved, and those of earlier closes that fees are reckoned from. */
async function changedOfClose(world: Needs, cycle: Cycle): Promise<readonly JobProblem[]> {
  const own = await provedFiles(world, cycle);
  const before = (await lockedCycles(world, cycle.territory)).filter(
    ({ lockedAt }) => (lockedAt ?? '') < (cycle.lockedAt ?? ''),
  );
  const earlier = await Promise.all(
    before.map(async (one) => {
      const read = [lockedFileKey(one, 'cycle'), lockedFileKey(one, 'groups')];
      return (await provedFiles(world, one)).filter(({ key }) => read.includes(key));
    }),
  );
  return changedFiles(world, [...own, ...earlier.flat()]);
}

/** The lines that the files of the close give, by their number and digest. */
async function rebuiltLines(
  world: Needs,
  cycle: Cycle,
): Promise<{ readonly lines: number; readonly digest: string }> {
  if (cycle.closeJobId === null) throw new Error(`${cycle.id} was locked by no job`);
  const merged = await mergeStations(world, await jobOf(world, cycle.closeJobId));
  const lines = lineItems(world, cycle, merged);
  return { lines: lines.length, digest: linesDigest(lines) };
}

function differing({ id, digest }: Cycle, which: string, found: string): readonly JobProblem[] {
  if (digest?.lines === found) return [];
  const message = `The lines ${which} hash to ${found}; the lock proved ${digest?.lines ?? 'none'}.`;
  return [{ code: 'recompute.lines-differ', ref: id, message }];
}

/** The cycle says what its lock wrote into the audit chain, or it is not to be believed. */
async function differingFromAudit(world: Needs, { id, digest }: Cycle): Promise<readonly JobProblem[]> {
  const audited = await lockedDigest(world, id);
  if (audited !== undefined && audited.lines === digest?.lines && audited.files === digest.files) return [];
  const message = 'The digest of the cycle is not the one in the audit entry of its lock.';
  return [{ code: 'recompute.digest-differs', ref: id, message }];
}
