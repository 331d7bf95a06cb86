import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import S3rver from '@20minutes/s3rver';
import { z } from 'zod';
import { addressesFrom, HOST } from '#infra/local/addresses.ts';
import { assemble } from '#infra/local/assembly/assemble.ts';
import { startEngine } from '#infra/local/dynamodb/engine.ts';
import { makeTables } from '#infra/local/dynamodb/tables.ts';
import { bucketsOf } from '#infra/local/s3/buckets.ts';
import { putContent } from '#infra/local/s3/whole-files.ts';
import { readTemplate } from '#infra/local/template/template.ts';
import { freePort } from '#test/support/free-port.ts';

const STAND_IN = 'test/support/functions/stand-in.ts';

/** DynamoDB and S3 of one test file, with the template's tables and buckets, and nobody listening to them. */
export type Engines = {
  readonly dynamodb: string;
  readonly s3: string;
  readonly tableName: string;
  readonly stop: () => Promise<void>;
};

/** Starts both engines on free ports and an empty folder. */
export async function startEngines(): Promise<Engines> {
  const folder = mkdtempSync(path.join(tmpdir(), 'zamio-engines-'));
  const [dynamodbPort, s3Port] = [await freePort(), await freePort()];
  const dynamodb = `http://${HOST}:${dynamodbPort}`;
  const ends: (() => Promise<unknown>)[] = [];
  const { folder: assembly } = await assemble(STAND_IN);
  const template = readTemplate(assembly);

  await startEngine({ ...addressesFrom(s3Port), dynamodb }, folder, (_pid, end) => ends.push(end));
  await makeTables(template, dynamodb);
  const directory = path.join(folder, 's3');
  mkdirSync(directory);
  const s3 = new S3rver({
    address: HOST,
    port: s3Port,
    silent: true,
    directory,
    allowMismatchedSignatures: true,
    vhostBuckets: false,
    configureBuckets: bucketsOf(template),
  });
  s3.store.putContent = putContent;
  await s3.run();
  ends.push(() => s3.close());

  const [table] = template.ofType('AWS::DynamoDB::GlobalTable', z.unknown());
  return {
    dynamodb,
    s3: `http://${HOST}:${s3Port}`,
    tableName: table?.name ?? '',
    stop: async () => {
      await Promise.all(ends.map((end) => end()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
