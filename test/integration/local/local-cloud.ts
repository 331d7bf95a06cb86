import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SFNClient, StopExecutionCommand } from '@aws-sdk/client-sfn';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import * as z from 'zod';
import { DEFAULT_ENVIRONMENT, named } from '#infra/deployment.ts';
import type { Addresses } from '#infra/local/addresses.ts';
import { LOCAL_CLIENT } from '#infra/local/dynamodb/local-client.ts';
import { ACCOUNT, REGION } from '#infra/local/template/names.ts';

/** What the tests do behind the API's back: queue a job, look at what the stand-in noted. */
export function localCloud(addresses: Addresses) {
  const dynamodb = new DynamoDBClient({ ...LOCAL_CLIENT, endpoint: addresses.dynamodb });
  const s3 = new S3Client({ ...LOCAL_CLIENT, endpoint: addresses.s3, forcePathStyle: true });
  const stepFunctions = new SFNClient({ ...LOCAL_CLIENT, endpoint: addresses.services });
  return {
    queueJob: (jobId: string) =>
      dynamodb.send(
        new PutItemCommand({
          TableName: 'table',
          Item: {
            pk: { S: jobId },
            sk: { S: 'job' },
            jobId: { S: jobId },
            __edb_e__: { S: 'job' },
            status: { S: 'queued' },
          },
        }),
      ),
    /** An address to send an upload to, signed by the account. */
    addressFor: (key: string) => getSignedUrl(s3, new PutObjectCommand({ Bucket: 'uploads', Key: key })),
    stopJob: (jobId: string) =>
      stepFunctions.send(
        new StopExecutionCommand({
          executionArn: `arn:aws:states:${REGION}:${ACCOUNT}:execution:${named(DEFAULT_ENVIRONMENT, 'repertoire-ingestion')}:${jobId}-1`,
          error: 'Operator',
          cause: 'by hand',
        }),
      ),
    /** What was noted under a key of the work bucket, or `undefined`. */
    noted: async (key: string): Promise<unknown> => {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'work', Key: key }));
      return z.json().parse(JSON.parse((await Body?.transformToString()) ?? 'null'));
    },
  };
}
