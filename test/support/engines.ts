import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import S3rver from '@20minutes/s3rver';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { addressesFrom, HOST } from '#infra/local/addresses.ts';
import { engineOn } from '#infra/local/dynamodb/engine.ts';
import { LOCAL_CLIENT } from '#infra/local/dynamodb/local-client.ts';
import { putContent } from '#infra/local/s3/whole-files.ts';
import { freePort } from '#test/support/free-port.ts';

export const TABLE = 'table';
export const BUCKETS = { uploads: 'uploads', work: 'work', exports: 'exports' };

/** DynamoDB and S3 of one test file, with the table and the buckets of the template, and nobody listening to them. */
export type Engines = {
  readonly dynamodb: string;
  readonly s3: string;
  readonly stop: () => Promise<void>;
};

/** Starts both engines on free ports and an empty folder. Nothing is synthesized, so it takes a second. */
export async function startEngines(): Promise<Engines> {
  const folder = mkdtempSync(path.join(tmpdir(), 'zamio-engines-'));
  const [dynamodbPort, s3Port] = [await freePort(), await freePort()];
  const dynamodb = `http://${HOST}:${dynamodbPort}`;
  const ends: (() => Promise<unknown>)[] = [];
  const engine = engineOn({
    ...{ addresses: { ...addressesFrom(s3Port), dynamodb }, folder },
    ...{ say: console.warn, own: () => undefined, gaveUp: console.error },
  });
  ends.push(engine.end);
  await engine.start();
  await makeTable(dynamodb);
  const s3 = s3On(s3Port, path.join(folder, 's3'));
  await s3.run();
  ends.push(() => s3.close());
  return {
    dynamodb,
    s3: `http://${HOST}:${s3Port}`,
    stop: async () => {
      await Promise.all(ends.map((end) => end()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The template's table: keys and two sparse listings of keys (infra/stacks/data.ts). */
async function makeTable(endpoint: string): Promise<void> {
  const client = new DynamoDBClient({ ...LOCAL_CLIENT, endpoint });
  const keys = (pk: string, sk: string) => [
    { AttributeName: pk, KeyType: 'HASH' as const },
    { AttributeName: sk, KeyType: 'RANGE' as const },
  ];
  const indexes = ['lists', 'queues'];
  const names = ['pk', 'sk', ...indexes.flatMap((index) => [`${index}Pk`, `${index}Sk`])];
  await client.send(
    new CreateTableCommand({
      TableName: TABLE,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: keys('pk', 'sk'),
      AttributeDefinitions: names.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      GlobalSecondaryIndexes: indexes.map((IndexName) => ({
        IndexName,
        KeySchema: keys(`${IndexName}Pk`, `${IndexName}Sk`),
        Projection: { ProjectionType: 'KEYS_ONLY' },
      })),
    }),
  );
  client.destroy();
}

function s3On(port: number, directory: string): S3rver {
  mkdirSync(directory);
  const s3 = new S3rver({
    address: HOST,
    port,
    silent: true,
    directory,
    allowMismatchedSignatures: true,
    vhostBuckets: false,
    configureBuckets: Object.values(BUCKETS).map((name) => ({ name, configs: [] })),
  });
  s3.store.putContent = putContent;
  return s3;
}
