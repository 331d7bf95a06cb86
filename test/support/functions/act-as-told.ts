import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import {
  GetSecretValueCommand,
  ListSecretsCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import * as z from 'zod';

/** Replaces every function when a test wants to know what a function may do: it does what its event says. */
const Told = z.discriminatedUnion('act', [
  z.object({ act: z.literal('put-item'), pk: z.string() }),
  z.object({ act: z.literal('get-item'), pk: z.string() }),
  z.object({ act: z.literal('put-object'), bucket: z.string(), key: z.string() }),
  z.object({ act: z.literal('get-object'), bucket: z.string(), key: z.string() }),
  z.object({ act: z.literal('sign-put'), bucket: z.string(), key: z.string() }),
  z.object({ act: z.literal('sign-get'), bucket: z.string(), key: z.string() }),
  z.object({ act: z.literal('read-secret'), name: z.string() }),
  z.object({ act: z.literal('list-secrets') }),
  z.object({
    act: z.literal('start'),
    machine: z.string(),
    name: z.string(),
    input: z.string().default('{"jobId":"told"}'),
  }),
]);
type Told = z.infer<typeof Told>;

const TableName = process.env['TABLE_NAME'] ?? '';
const dynamodb = new DynamoDBClient();
const s3 = new S3Client({ forcePathStyle: true, requestChecksumCalculation: 'WHEN_REQUIRED' });
const secrets = new SecretsManagerClient();
const machines = new SFNClient();

export async function handler(event: unknown): Promise<unknown> {
  const done = await act(Told.parse(event));
  return typeof done === 'string' ? done : null;
}

function act(told: Told): Promise<unknown> {
  switch (told.act) {
    case 'put-item':
      return dynamodb.send(
        new PutItemCommand({ TableName, Item: { pk: { S: told.pk }, sk: { S: 'told' } } }),
      );
    case 'get-item':
      return dynamodb.send(new GetItemCommand({ TableName, Key: { pk: { S: told.pk }, sk: { S: 'told' } } }));
    case 'put-object':
      return s3.send(new PutObjectCommand({ Bucket: told.bucket, Key: told.key, Body: 'told' }));
    case 'get-object':
      return s3.send(new GetObjectCommand({ Bucket: told.bucket, Key: told.key }));
    case 'sign-put':
      return getSignedUrl(s3, new PutObjectCommand({ Bucket: told.bucket, Key: told.key }));
    case 'sign-get':
      return getSignedUrl(s3, new GetObjectCommand({ Bucket: told.bucket, Key: told.key }));
    case 'read-secret':
      return secrets.send(new GetSecretValueCommand({ SecretId: told.name }));
    case 'list-secrets':
      return secrets.send(new ListSecretsCommand());
    case 'start':
      return machines.send(
        new StartExecutionCommand({
          stateMachineArn: told.machine,
          name: told.name,
          input: told.input,
        }),
      );
  }
}
