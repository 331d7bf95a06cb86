import { decodeTime } from 'ulid';
import * as z from 'zod';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { chunkStore } from '#functions/store/job-chunk.ts';
import { Collection } from '#functions/store/table/collection.ts';
import { UNLISTED } from '#functions/store/table/electro-schema.ts';
import type { Model } from '#functions/store/table/model.ts';
import { pageOverParts } from '#functions/store/table/paging.ts';
import type { Table } from '#functions/store/table/table.ts';
import { turnStore } from '#functions/store/turn.ts';
import type { JobId } from '#shared/ids.ts';
import { isWithin } from '#shared/is-within.ts';
import { within } from '#shared/limits.ts';
import { Actor } from '#shared/schemas/common.ts';
import { Job, JobResult } from '#shared/schemas/jobs.ts';

const FIRST_YEAR = 2026;
/** What a job was asked for: its widest part is a mapping of columns. */
const MAX_INPUT_BYTES = 40_000;
/** Its results as they are stored, files by their keys: a link is made of a key when the job is read. */
const MAX_RESULT_BYTES = 20_000;

/**
 * Long work. Written queued, it starts its state machine: the table's stream is the outbox.
 *
 * | access pattern                | index | key               | cost                          |
 * | ----------------------------- | ----- | ----------------- | ----------------------------- |
 * | one job                       | table | year / jobId      | 0.5 RCU                       |
 * | all, newest first             | table | year              | 0.5 RCU per 4 KB              |
 * | a partner's, newest first     | lists | partnerId / jobId | 0.5 RCU per 4 KB and 0.5 each |
 */
export const jobModel: Model<JobRecord> = {
  entity: 'job',
  schema: Job.extend({
    attempt: z.int().min(1),
    result: within(JobResult, MAX_RESULT_BYTES).nullable(),
    input: within(z.record(z.string(), z.unknown()), MAX_INPUT_BYTES),
    actor: Actor,
  }),
  table: { pk: ['jobsOf'], sk: ['jobId'] },
  lists: { pk: ['jobsOfPartner'], sk: ['jobId'] },
  keys: ({ id, partnerId }) => ({ jobsOf: yearOf(id), jobId: id, jobsOfPartner: partnerId ?? UNLISTED }),
};

/** The year in which an id was made, which its ULID tells. */
const yearOf = (jobId: JobId): string =>
  String(new Date(decodeTime(jobId.slice(jobId.indexOf('_') + 1))).getUTCFullYear());

export function jobStore(table: Table, now: () => string): Omit<World['jobs'], 'start'> {
  const jobs = new Collection(jobModel, table);
  return {
    ...chunkStore(table),
    ...turnStore(table),
    find: (jobId) => jobs.find({ jobsOf: yearOf(jobId), jobId }),
    async page({ kind, status, partnerId, from, to, ...page }) {
      const wanted = (job: JobRecord) =>
        (kind === undefined || job.kind === kind) &&
        (status === undefined || job.status === status) &&
        isWithin(job.createdAt, { from, to });
      if (partnerId !== undefined) {
        return pageOverParts([partnerId], page, {
          read: (part, request) =>
            jobs.page({ jobsOfPartner: part }, request, { index: 'lists', newestFirst: true }),
          wanted,
        });
      }
      const thisYear = Number(now().slice(0, 4));
      const years = Array.from({ length: Math.max(thisYear - FIRST_YEAR + 1, 1) }, (_, age) =>
        String(thisYear - age),
      );
      return pageOverParts(years, page, {
        read: (jobsOf, request) => jobs.page({ jobsOf }, request, { newestFirst: true }),
        wanted,
      });
    },
  };
}
