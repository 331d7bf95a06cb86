import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { type Addresses, addressesFrom } from '#infra/local/addresses.ts';
import { ACCOUNT_KEY } from '#infra/local/dynamodb/local-client.ts';
import { closeServers } from '#infra/local/process/http-server.ts';
import { startS3 } from '#infra/local/s3/start-s3.ts';
import { CLERK, clerkPolicy, overResources, templateOf } from '#test/infra/iam/small-template.ts';
import { freeBlock } from '#test/support/free-block.ts';

/** S3 with one bucket, `shelf`, of which the function `clerk` may do everything with objects. */
export type Shelf = {
  readonly addresses: Addresses;
  readonly folder: string;
  readonly said: readonly string[];
  /** A client that acts with a key, and with its secret unless another is said. */
  readonly clientOf: (key: string, secret?: string) => S3Client;
  readonly stop: () => Promise<void>;
};

const CORS = { CorsRules: [{ AllowedMethods: ['PUT'] }] };
const RESOURCES = {
  ...CLERK,
  shelf00000000: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'shelf', CorsConfiguration: CORS } },
  policy00000000: clerkPolicy({ Effect: 'Allow', Action: 's3:*', Resource: 'arn:aws:s3:::shelf*' }),
};

export const emptyFolder = () => mkdtempSync(path.join(tmpdir(), 'zamio-shelf-'));
export async function startShelf(folder = emptyFolder()): Promise<Shelf> {
  const addresses = addressesFrom(await freeBlock());
  const said: string[] = [];
  const { authority } = overResources(RESOURCES);
  const calls = { accept: () => undefined, resume: () => 0 };
  await startS3(templateOf(RESOURCES), {
    ...{ addresses, folder, calls, authority },
    say: (line) => said.push(line),
  });
  return {
    ...{ addresses, folder, said },
    clientOf: (key, secret = key) =>
      new S3Client({
        region: 'us-east-1',
        credentials: { accessKeyId: key, secretAccessKey: secret },
        ...{ endpoint: addresses.s3, forcePathStyle: true, maxAttempts: 1 },
      }),
    stop: () => closeServers(0),
  };
}

/** Those who may sign: a function of the template, and the account itself. */
export const SIGNERS = ['clerk', ACCOUNT_KEY];
