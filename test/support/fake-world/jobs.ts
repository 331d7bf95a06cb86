import * as z from 'zod';
import type { ChunkResult, JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { JobId } from '#shared/ids.ts';
import { Count } from '#shared/schemas/common.ts';
import { Counts, JobProblem } from '#shared/schemas/jobs.ts';
import { type AggregateShelves, yearOf } from '#test/support/fake-world/aggregates.ts';
import { pageOf, pageOverParts } from '#test/support/fake-world/pages.ts';
import { attempt, Shelf } from '#test/support/fake-world/shelf.ts';
import { yearsBack } from '#test/support/fake-world/years.ts';

type Chunk = ChunkResult & { readonly jobId: JobId };
const ChunkOfJob: z.ZodType<Chunk> = z.object({
  jobId: JobId,
  chunk: Count,
  counts: Counts,
  problems: z.array(JobProblem),
  problemCount: Count,
});
type Needs = { readonly now: () => string; readonly start: World['jobs']['start'] };

/** Jobs, what became of their chunks, and whose turn it is. */
export function jobPorts({ job: jobs }: AggregateShelves, { now, start }: Needs): World['jobs'] {
  const chunks = new Shelf({
    name: 'jobChunk',
    schema: ChunkOfJob,
    place: ({ jobId, chunk }) => ({ part: [jobId], sort: [String(chunk).padStart(6, '0')] }),
  });
  const turns = new Shelf({
    name: 'turn',
    schema: z.object({ queue: z.string(), jobId: JobId }),
    place: ({ queue }) => ({ part: [queue] }),
  });
  return {
    start,
    find: async (id) => jobs.get({ part: [yearOf(id)], sort: [id] }),
    async page({ kind, status, partnerId, ...page }) {
      const wanted = (job: JobRecord) =>
        (kind === undefined || job.kind === kind) && (status === undefined || job.status === status);
      if (partnerId !== undefined)
        return pageOverParts([partnerId], page, {
          wanted,
          read: (part, request) =>
            pageOf(`jobs of ${part}`, jobs.listed('ofPartner', [part]), { ...request, newestFirst: true }),
        });
      return pageOverParts(yearsBack(now()), page, {
        wanted,
        read: (year, request) => pageOf(`jobs ${year}`, jobs.rows([year]), { ...request, newestFirst: true }),
      });
    },
    chunks: async (jobId) => chunks.records([jobId]),
    putChunk: async (jobId, result) => chunks.put({ jobId, ...result }),
    takeTurn: async (queue, jobId) =>
      attempt(turns.write({ queue, jobId }, (turn) => turn === undefined || turn.jobId === jobId)),
    turnHolder: async (queue) => turns.get({ part: [queue] })?.jobId,
    endTurn: async (queue, jobId) =>
      void attempt(turns.removal({ part: [queue] }, (turn) => turn?.jobId === jobId)),
  };
}
