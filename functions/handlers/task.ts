import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import * as z from 'zod';
import { logger } from '#functions/platform/logger.ts';
import type { World } from '#functions/ports/world.ts';
import { Retracted } from '#functions/use-cases/jobs/chunk-records.ts';
import { JobFailed } from '#functions/use-cases/jobs/job-failed.ts';
import { noteProblems } from '#functions/use-cases/jobs/note-problems.ts';
import { JobId, StationId } from '#shared/ids.ts';

/** What the steps of the state machines are handed. */
export const JobTask = z.object({ jobId: JobId });
export const ChunkTask = z.object({
  jobId: JobId,
  chunk: z.int().min(1),
  /** Lines of the file that are rejected after all. */
  retracted: z.array(Retracted).default([]),
});
export const StationTask = z.object({
  jobId: JobId,
  stationId: StationId,
  place: z.int().min(1),
  stations: z.int().min(1),
});
export const PayeesTask = z.object({ jobId: JobId, payeeRefs: z.array(z.string()) });

type Step<T> = {
  readonly world: Pick<World, 'jobs' | 'commit'>;
  readonly step: (input: T) => Promise<unknown>;
  /** It ends the job, and so is taken for one that was cancelled too. */
  readonly isLast?: boolean;
};

/**
 * A step of a state machine: its input parsed, its logs tied to its job. A job that cannot go on is an error named
 * `JobFailed`, whose message carries the problems and which no retry repeats; anything else is retried as it is.
 */
export function task<T extends { readonly jobId: JobId }>(
  input: z.ZodType<T>,
  { world, step, isLast = false }: Step<T>,
) {
  return middy<unknown, unknown>().handler(async (event: unknown, context: Context) => {
    const parsed = input.parse(event);
    logger.addContext(context);
    logger.appendKeys({ correlationId: parsed.jobId });
    try {
      if (!isLast) await refuseCancelled(world, parsed.jobId);
      return (await step(parsed)) ?? null;
    } catch (error) {
      if (error instanceof JobFailed) {
        await noteProblems(world, parsed.jobId, error.problems);
        throw withProblems(error);
      }
      logger.error('task.crashed', { error: error instanceof Error ? error : new Error(String(error)) });
      throw error;
    }
  });
}

/** A job that somebody stopped begins no other step. */
async function refuseCancelled(world: Pick<World, 'jobs'>, jobId: JobId): Promise<void> {
  if ((await world.jobs.find(jobId))?.status === 'cancelled') throw new JobFailed([]);
}

/** Lambda hands on name and message of an error alone, so the problems travel in the message. */
function withProblems(failed: JobFailed): Error {
  const error = new Error(JSON.stringify(failed.problems));
  error.name = failed.name;
  return error;
}
