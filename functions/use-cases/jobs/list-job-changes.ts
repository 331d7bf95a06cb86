import * as z from 'zod';
import type { PageRequest } from '#functions/ports/page.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { diffKey } from '#functions/use-cases/jobs/chunks.ts';
import { refuseOthers } from '#functions/use-cases/visible-to.ts';
import { openCursor, sealCursor } from '#shared/cursor.ts';
import type { JobId } from '#shared/ids.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import { RepertoireChange } from '#shared/schemas/uploads.ts';

type Needs = Pick<World, 'jobs' | 'files' | 'settings'>;
/** Where a list of changes continues: a chunk of the job, and how many of its changes were listed already. */
const Place = z.object({ job: z.string(), chunk: z.int().min(1), given: z.int().min(0) });
const Diff = z.array(z.unknown());

/**
 * What an ingestion changed, in the order of its file, read from what each of its steps kept; for a dry run, what it
 * would change. A partner's token sees its own.
 */
export async function listJobChanges(
  world: Needs,
  caller: Caller,
  { jobId, page }: { jobId: JobId; page: PageRequest },
): Promise<PageOf<RepertoireChange>> {
  const job = found(await world.jobs.find(jobId), `job ${jobId}`);
  refuseOthers(caller, job.partnerId);
  const start =
    page.cursor === undefined ? FIRST : openCursor(Place.extend({ job: z.literal(jobId) }), page.cursor);
  const items: RepertoireChange[] = [];
  let { chunk, given } = start;
  for (; chunk <= job.progress.total; chunk += 1, given = 0) {
    const changes = await changesIn(world, jobId, chunk);
    const taken = changes.slice(given, given + page.limit - items.length);
    items.push(...taken);
    given += taken.length;
    const isMore = given < changes.length || chunk < job.progress.total;
    if (items.length === page.limit && isMore)
      return { items, nextCursor: sealCursor({ job: jobId, chunk, given }) };
  }
  return { items, nextCursor: null };
}

const FIRST = { chunk: 1, given: 0 };

/** The changes of one chunk; none for a play log, whose diff has another shape. */
async function changesIn(world: Needs, jobId: JobId, chunk: number): Promise<readonly RepertoireChange[]> {
  const bytes = await world.files.read({ bucket: world.settings.workBucket, key: diffKey(jobId, chunk) });
  if (bytes === undefined) return [];
  return Diff.parse(JSON.parse(new TextDecoder().decode(bytes))).flatMap(
    (change) => RepertoireChange.safeParse(change).data ?? [],
  );
}
