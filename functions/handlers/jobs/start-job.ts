import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { inOrder } from '#functions/handlers/in-order.ts';
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
  const queued = event.Records.flatMap(({ dynamodb }) => {
    const image = dynamodb?.NewImage;
    const jobId = JobId.safeParse(image?.['id']?.S ?? image?.['jobId']?.S).data;
    return jobId === undefined ? [] : [{ jobId, sequence: dynamodb?.SequenceNumber ?? '' }];
  });
  return inOrder(queued, {
    act: async ({ jobId }) => void (await startJob(world, jobId)),
    failed: ({ jobId }, error) => logger.error('job.not-started', { jobId, error }),
  });
}
