import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { logger } from '#functions/platform/logger.ts';
import { realWorld } from '#functions/platform/world.ts';
import { startJob } from '#functions/use-cases/jobs/start-job.ts';
import { JobId } from '#shared/ids.ts';

const world = realWorld(process.env);

/**
 * The table's stream: jobs that were written queued. A record whose job cannot be started is reported and delivered
 * again.
 */
export async function handler(event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  for (const { dynamodb } of event.Records) {
    const image = dynamodb?.NewImage;
    const jobId = JobId.safeParse(image?.['id']?.S ?? image?.['jobId']?.S).data;
    if (jobId === undefined) continue;
    try {
      await startJob(world, jobId);
    } catch (error) {
      logger.error('job.not-started', {
        jobId,
        error: error instanceof Error ? error : new Error(String(error)),
      });
      // A stream is read in order: this record and those after it come again.
      return { batchItemFailures: [{ itemIdentifier: dynamodb?.SequenceNumber ?? '' }] };
    }
  }
  return { batchItemFailures: [] };
}
