import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { ExecutionAlreadyExists, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import * as z from 'zod';
import { LOCAL_CLIENT } from '#infra/local/dynamodb/local-client.ts';

/**
 * Replaces every function when the local system itself is tested. Each call is noted in the work bucket, where the
 * tests look.
 */
const StreamEvent = z.object({
  Records: z.array(
    z.object({ dynamodb: z.object({ NewImage: z.object({ jobId: z.object({ S: z.string() }) }) }) }),
  ),
});
const Step = z.object({ jobId: z.string(), chunk: z.string().optional(), error: z.unknown().optional() });
const Request = z.object({
  headers: z.record(z.string(), z.string()),
  body: z.string().optional(),
  isBase64Encoded: z.boolean(),
  requestContext: z.object({ authorizer: z.unknown().optional() }),
});
const CHUNK_MS = 250;

/** Notes are the tests' own: they are written with the account's key, whatever the function's role may do. */
const s3 = new S3Client({
  ...LOCAL_CLIENT,
  forcePathStyle: true,
  requestChecksumCalculation: 'WHEN_REQUIRED',
});
const bucket = process.env['WORK_BUCKET'];
let asked = 0;

export async function handler(event: unknown): Promise<unknown> {
  asked += 1;
  switch (process.env['POWERTOOLS_SERVICE_NAME']) {
    case 'pre-token':
      return withPartner(event);
    case 'api':
      return { statusCode: 200, body: JSON.stringify(Request.parse(event)) };
    case 'start-job':
      return start(event);
    case 'receive-upload':
      return note('received.json', event);
    case 'admit-ingestion':
      return { ready: asked > 2 };
    case 'split-file':
      return split(Step.parse(event).jobId);
    case 'upsert-repertoire':
      return takeChunk(Step.parse(event));
    case 'extend-index':
      return null;
    case 'finish-ingestion':
      return note(`${Step.parse(event).jobId}/finished.json`, event);
    case 'fail-job':
      return noteFailure(event);
    default:
      throw new Error('Nothing stands in for this function');
  }
}

async function start(event: unknown): Promise<unknown> {
  for (const { dynamodb } of StreamEvent.parse(event).Records) {
    const jobId = dynamodb.NewImage.jobId.S;
    const execution = {
      stateMachineArn: process.env['REPERTOIRE_INGESTION_ARN'],
      name: `${jobId}-1`,
      input: JSON.stringify({ jobId, attempt: 1 }),
    };
    // A record comes at least once, and again after a kill.
    await new SFNClient().send(new StartExecutionCommand(execution)).catch((error: unknown) => {
      if (!(error instanceof ExecutionAlreadyExists)) throw error;
    });
  }
  return { batchItemFailures: [] };
}

async function split(jobId: string): Promise<unknown> {
  const chunks = jobId.startsWith('refused') ? ['1', 'refused'] : ['1', '2', '3', '4', '5', '6', '7', '8'];
  const key = `${jobId}/chunks.json`;
  await note(
    key,
    chunks.map((chunk) => ({ jobId, chunk })),
  );
  return { bucket, key };
}

async function takeChunk({ jobId, chunk }: z.infer<typeof Step>): Promise<null> {
  if (chunk === 'refused') throw Object.assign(new Error('a rule says no'), { name: 'JobFailed' });
  await new Promise((done) => setTimeout(done, CHUNK_MS));
  const key = `${jobId}/chunk-${chunk}.json`;
  const before = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key })).catch(() => undefined);
  await note(key, { times: before === undefined ? 1 : 2 });
  return null;
}

/** A machine tells of an error, Step Functions of an execution that ended. */
async function noteFailure(event: unknown): Promise<unknown> {
  const ended = z.object({ status: z.string(), input: z.string() }).safeParse(event);
  const { jobId } = Step.parse(ended.success ? JSON.parse(ended.data.input) : event);
  return note(`${jobId}/${ended.success ? 'ended' : 'failed'}.json`, event);
}

async function note(key: string, what: unknown): Promise<null> {
  await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: JSON.stringify(what) }));
  return null;
}

function withPartner(event: unknown): unknown {
  const { request } = z
    .object({ request: z.object({ userAttributes: z.record(z.string(), z.string()) }) })
    .parse(event);
  const partnerId = request.userAttributes['custom:partnerId'];
  const claims = partnerId === undefined ? {} : { partnerId };
  const accessTokenGeneration = { claimsToAddOrOverride: claims };
  return {
    ...z.object({}).loose().parse(event),
    response: { claimsAndScopeOverrideDetails: { accessTokenGeneration } },
  };
}
