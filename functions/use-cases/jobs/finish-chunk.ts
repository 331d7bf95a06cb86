import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import type { JobRecord, PlaySpan } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { diffKey, type RejectedRow, rejectedKey } from '#functions/use-cases/jobs/chunks.ts';
import { sha256Of } from '#functions/use-cases/sha256-of.ts';
import { type Counts, type JobProblem, MAX_PROBLEMS } from '#shared/schemas/jobs.ts';

type Needs = Pick<World, 'files' | 'jobs' | 'settings' | 'commit'>;
type Done = {
  readonly chunk: number;
  readonly counts: Counts;
  readonly rejected: readonly RejectedRow[];
  readonly warnings: readonly Diagnostic[];
  /** What the chunk changed, or in a dry run would change. */
  readonly diff: readonly unknown[];
  /** False for a dry run: its diff is kept for people, but nothing was changed, so there is no audit entry. */
  readonly isAudited: boolean;
  /** The days of the plays that it brought. */
  readonly span?: PlaySpan | undefined;
};

/**
 * Keeps what became of a chunk: its rejected rows as a file, its counts and first problems as one item, and one audit
 * entry with the key and SHA-256 of its diff.
 */
export async function finishChunk(
  world: Needs,
  job: JobRecord,
  { chunk, counts, rejected, warnings, diff, isAudited, span }: Done,
): Promise<void> {
  const bucket = world.settings.workBucket;
  const problems = [...rejected.flatMap(({ diagnostics }) => diagnostics), ...warnings].map(problemOf);
  await world.files.put(
    { bucket, key: rejectedKey(job.id, chunk) },
    JSON.stringify(rejected),
    'application/json',
  );
  if (diff.length > 0) {
    const key = diffKey(job.id, chunk);
    const text = JSON.stringify(diff);
    await world.files.put({ bucket, key }, text, 'application/json');
    const entry = {
      entity: job.kind,
      entityId: `${job.id}/${chunk}`,
      action: 'chunk.ingested',
      after: { chunk, counts, diff: { key, sha256: sha256Of(text) } },
    };
    if (isAudited) await world.commit({ actor: job.actor, changes: [], entries: [entry] });
  }
  await world.jobs.putChunk(job.id, {
    chunk,
    counts,
    problems: problems.slice(0, MAX_PROBLEMS),
    problemCount: problems.length,
    ...(span !== undefined && { span }),
  });
}

export function problemOf({ code, line, column, message, rule, place }: Diagnostic): JobProblem {
  return {
    code,
    line,
    message,
    ...(column !== undefined && { column }),
    ...(rule !== undefined && { rule }),
    ...(place !== undefined && { place }),
  };
}
