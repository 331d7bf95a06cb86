import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CreateTableCommand, DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { addressesFrom, HOST, portOf } from '#infra/local/addresses.ts';
import { type Engine, engineOn } from '#infra/local/dynamodb/engine.ts';
import { LOCAL_CLIENT } from '#infra/local/dynamodb/local-client.ts';
import { freeBlock } from '#test/support/free-block.ts';
import { eventually } from './eventually.ts';

const TableName = 'table';
let folder: string;
let engine: Engine;
let client: DynamoDBClient;
let port: number;
let said: string[];
let pids: number[];
let gaveUp: string[];
beforeEach(async () => {
  const addresses = addressesFrom(await freeBlock());
  folder = mkdtempSync(path.join(tmpdir(), 'zamio-engine-'));
  port = portOf(addresses.dynamodb);
  [said, pids, gaveUp] = [[], [], []];
  engine = engineOn({
    ...{ addresses, folder, say: (line) => said.push(line) },
    ...{ own: (pid) => pids.push(pid), gaveUp: (why) => gaveUp.push(why) },
  });
  client = new DynamoDBClient({ ...LOCAL_CLIENT, endpoint: addresses.dynamodb });
});
afterEach(async () => {
  client.destroy();
  await engine.end();
  rmSync(folder, { recursive: true, force: true });
});

const makeTable = () =>
  client.send(
    new CreateTableCommand({
      ...{ TableName, BillingMode: 'PAY_PER_REQUEST' },
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    }),
  );
const put = (pk: string) => client.send(new PutItemCommand({ TableName, Item: { pk: { S: pk } } }));
const find = async (pk: string) =>
  (await client.send(new GetItemCommand({ TableName, Key: { pk: { S: pk } } }))).Item;
const kill = () => process.kill(pids.at(-1) ?? 0, 'SIGKILL');
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('an engine that dies', () => {
  test('is started again on its port and file, and who calls meanwhile is served', async () => {
    await engine.start();
    await makeTable();
    await put('before');
    kill();
    await put('meanwhile');
    await engine.back();
    expect([await find('before'), await find('meanwhile')]).toEqual([
      { pk: { S: 'before' } },
      { pk: { S: 'meanwhile' } },
    ]);
    expect(said).toEqual([
      '! DynamoDB       died (SIGKILL) and is started again',
      'DynamoDB         answers again',
    ]);
    expect([engine.deaths(), gaveUp]).toEqual([1, []]);
  });

  test('again and again is given up the fifth time, with where to look', async () => {
    await engine.start();
    for (let death = 1; death <= 5; death += 1) {
      const known = pids.length;
      kill();
      await eventually(async () => (pids.length > known || gaveUp.length > 0 ? true : undefined));
    }
    expect(gaveUp).toEqual([
      `DynamoDB died 5 times within a minute, at last by SIGKILL. It says why in ${path.join(folder, 'logs', 'dynamodb.log')}`,
    ]);
    expect(pids).toHaveLength(5);
  });
});

describe('an engine that is ended', () => {
  test('is gone in seconds, even while a request is never finished, and is not started again', async () => {
    await engine.start();
    const held = connect(port, HOST);
    held.on('error', () => undefined);
    await new Promise((sent) =>
      held.write('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\nabc', sent),
    );
    // It answers others meanwhile, and what is held open is still open.
    expect((await fetch(`http://${HOST}:${port}`)).status).toBe(200);
    expect(held.destroyed).toBe(false);
    const before = performance.now();
    await engine.end();
    expect(performance.now() - before).toBeLessThan(5000);
    expect(pids.filter(isAlive)).toEqual([]);
    expect([said, gaveUp]).toEqual([[], []]);
    held.destroy();
  });
});

describe('an engine that cannot start', () => {
  test('says which file is damaged and what to do', async () => {
    const file = path.join(folder, 'dynamodb.sqlite');
    writeFileSync(file, 'no table at all, and longer than the head of one'.repeat(99));
    await expect(engine.start()).rejects.toThrow(
      `DynamoDB ended: ${file} is damaged. Delete ${folder}, and all that it holds with it, or start with --data on another folder`,
    );
  });

  test('says which port is taken and what to do', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(port, HOST, done));
    await expect(engine.start()).rejects.toThrow(
      `Port ${port} cannot be used: another program listens on it. Choose another with --port`,
    );
    other.close();
  });
});
