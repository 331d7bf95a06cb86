import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { type Addresses, portOf } from '#infra/local/addresses.ts';
import { indexStreams } from '#infra/local/dynamodb/index-streams.ts';
import { LOCAL_CLIENT } from '#infra/local/dynamodb/local-client.ts';

const PROGRAM = 'node_modules/@dynoxide/linux-x64/dynoxide';
const PATIENCE_MS = 10_000;
const PAUSE_MS = 30;

/** Is told which process was started, so that it is ended together with this one. */
type Owner = (pid: number, end: () => Promise<unknown>) => void;

/** Starts the embedded DynamoDB on a file of the data folder, unless `DYNAMODB_ENDPOINT` names another one. */
export async function startEngine(addresses: Addresses, folder: string, own: Owner): Promise<void> {
  const embedded = process.env['DYNAMODB_ENDPOINT'] === undefined;
  if (embedded && (await isAnswering(addresses.dynamodb))) {
    throw new Error(
      `Port ${portOf(addresses.dynamodb)} is taken by another engine. End it, or choose another --port`,
    );
  }
  if (embedded) spawnEngine(portOf(addresses.dynamodb), folder, own);
  await answering(addresses.dynamodb);
  if (embedded) indexStreams(fileIn(folder));
}

const fileIn = (folder: string): string => path.resolve(folder, 'dynamodb.sqlite');

function spawnEngine(port: number, folder: string, own: Owner): void {
  mkdirSync(path.join(folder, 'logs'), { recursive: true });
  const child = spawn(PROGRAM, ['serve', '--port', String(port), '--db-path', fileIn(folder)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = createWriteStream(path.join(folder, 'logs', 'dynamodb.log'), { flags: 'a' });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  child.on('error', (error) => log.write(`${String(error)}\n`));
  if (child.pid === undefined) return;
  own(child.pid, () => {
    child.kill('SIGTERM');
    return child.exitCode === null ? once(child, 'exit') : Promise.resolve();
  });
}

async function isAnswering(endpoint: string): Promise<boolean> {
  return fetch(endpoint).then(
    () => true,
    () => false,
  );
}

async function answering(endpoint: string): Promise<void> {
  const client = new DynamoDBClient({ ...LOCAL_CLIENT, endpoint, maxAttempts: 1 });
  for (const until = Date.now() + PATIENCE_MS; ; await wait(PAUSE_MS)) {
    const error = await client.send(new ListTablesCommand({ Limit: 1 })).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (error === undefined) return;
    if (Date.now() > until) {
      throw new Error(
        `DynamoDB does not answer on ${endpoint} (${String(error)}). On other systems than Linux x64 set DYNAMODB_ENDPOINT to DynamoDB Local`,
      );
    }
  }
}
