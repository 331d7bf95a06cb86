import * as z from 'zod';
import { JobId, PartnerId } from '#shared/ids.ts';
import { firstOf, recordOf, told } from '#shared/limits.ts';
import { JOB } from '#shared/machines/job.ts';
import { namesOf } from '#shared/machines/machine.ts';
import { Count, Instant, Version } from '#shared/schemas/common.ts';
import { Assumption, Oddity } from '#shared/schemas/readings.ts';

export const JobKind = z
  .enum([
    'repertoire-ingestion',
    'repertoire-sync',
    'usage-ingestion',
    'usage-withdrawal',
    'index-build',
    'rematch',
    'close-cycle',
    'provisional-run',
    'recompute',
    'statement-export',
    'unidentified-list',
  ])
  .meta({ id: 'JobKind' });
export type JobKind = z.infer<typeof JobKind>;
export const JobStatus = z.enum(namesOf(JOB.states)).meta({ id: 'JobStatus' });
export type JobStatus = z.infer<typeof JobStatus>;

/** How many problems of a job, and of a chunk, are kept; all are counted. */
export const MAX_PROBLEMS = 100;

export const JobProblem = z
  .object({
    line: Count.optional(),
    column: told(100).optional(),
    ref: told(100).optional(),
    rule: told(60).optional().meta({
      description: "The rule of the format's standard, such as NWR T 11, and where in its own terms.",
    }),
    place: told(100).optional(),
    code: z.string().max(60),
    message: told(400),
  })
  .meta({
    id: 'JobProblem',
    description:
      'Something that went wrong with one row, station or partner; `line` counts from 1, the header being line 1.',
  });
export type JobProblem = z.infer<typeof JobProblem>;

export const Tally = z.object({ created: Count, updated: Count, unchanged: Count, rejected: Count }).meta({
  id: 'Tally',
  description: 'How many of each thing were created, updated, left as they were, or rejected.',
});
export type Tally = z.infer<typeof Tally>;

export const Counts = recordOf(60, z.string().max(60), z.union([Tally, Count])).meta({
  id: 'Counts',
  description: 'Counts of a job: repertoire has a tally per noun, plays and closes plain numbers.',
});
export type Counts = z.infer<typeof Counts>;

/** Characters of a presigned link, with the session of who signed it. */
const MAX_LINK = 8192;
/**
 * The results of a job. Files are presigned links when the job is read: `rejectedRows` is a CSV of the rows that were
 * rejected, `acknowledgement` and `claimAcknowledgement` answer a CWR file in its own version. `dryRun` says that
 * nothing was changed; `withdrawal` is the job that takes its plays back, `jobs` counts those that an archive became. A recomputation says whether all is `identical`, of how many `lines`, with which `digest`.
 */
export const JobResult = recordOf(
  20,
  z.string().max(60),
  z.union([z.string().max(MAX_LINK), z.boolean(), Count]),
);

export const Job = z
  .object({
    id: JobId,
    kind: JobKind,
    status: JobStatus,
    partnerId: PartnerId.nullable(),
    progress: z.object({ done: Count, total: Count }),
    counts: Counts,
    problems: firstOf(MAX_PROBLEMS, JobProblem),
    problemCount: Count.meta({
      description: 'All problems, of which `problems` shows the first hundred.',
    }),
    assumed: firstOf(30, Assumption).meta({
      description: 'What its file did not say and was taken as given.',
    }),
    odd: firstOf(10, Oddity).meta({
      description: 'What is unusual about its file; it was taken all the same.',
    }),
    result: JobResult.nullable(),
    createdAt: Instant,
    startedAt: Instant.nullable(),
    finishedAt: Instant.nullable(),
    version: Version,
  })
  .meta({ id: 'Job', description: 'Long work as people see it.' });
export type Job = z.infer<typeof Job>;
