import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  type GetRecordsCommandOutput,
  GetShardIteratorCommand,
  ListStreamsCommand,
  type _Record as StreamRecord,
} from '@aws-sdk/client-dynamodb-streams';
import * as z from 'zod';
import { LOCAL_CLIENT } from '#infra/local/dynamodb/local-client.ts';
import { inWords } from '#infra/local/process/faults.ts';
import { readJsonFile, writeAtomically } from '#infra/local/state/atomic-file.ts';

const Checkpoints = z.record(z.string(), z.string());
const PAUSE_MS = 60;
const PAUSE_AFTER_ERROR_MS = 1000;
const NEW_SHARDS_AFTER_MS = 15_000;
const RECORDS_AT_ONCE = 1000;
const CHECKPOINT_EVERY_MS = 1000;

type Props = {
  readonly table: string;
  readonly endpoint: string;
  readonly folder: string;
  readonly take: (records: readonly StreamRecord[]) => Promise<void>;
  readonly say: (line: string) => void;
  /** Why whoever takes the records may not read the stream; until it may, nothing is read. */
  readonly refusal: () => string | undefined;
};

/**
 * Follows a table's stream for ever and hands on its records in order. The position in each shard is kept in the data
 * folder, so after a kill it continues there: a record comes at least once.
 */
export function followStream({ table, endpoint, folder, take, say, refusal }: Props): void {
  const client = new DynamoDBStreamsClient({ ...LOCAL_CLIENT, endpoint });
  const file = path.join(folder, 'state', `stream-${table}.json`);
  const kept = Checkpoints.safeParse(readJsonFile(file));
  const checkpoints = new Map(Object.entries(kept.success ? kept.data : {}));
  const shards = new Set<string>();
  // Records since the last checkpoint come again after a kill, which costs less than writing a file for every batch.
  let keptAt = 0;
  const keepCheckpoints = (): void => {
    if (performance.now() - keptAt < CHECKPOINT_EVERY_MS) return;
    keptAt = performance.now();
    writeAtomically(file, JSON.stringify(Object.fromEntries(checkpoints)));
  };

  const follow = async (StreamArn: string, ShardId: string): Promise<void> => {
    const after = checkpoints.get(ShardId);
    let { ShardIterator: iterator } = await client.send(
      new GetShardIteratorCommand({
        StreamArn,
        ShardId,
        ...(after === undefined
          ? { ShardIteratorType: 'TRIM_HORIZON' }
          : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after }),
      }),
    );
    while (iterator !== undefined) {
      const read: GetRecordsCommandOutput = await client.send(
        new GetRecordsCommand({ ShardIterator: iterator, Limit: RECORDS_AT_ONCE }),
      );
      const { Records = [] } = read;
      iterator = read.NextShardIterator;
      const last = Records.at(-1)?.dynamodb?.SequenceNumber;
      if (last === undefined) {
        await wait(PAUSE_MS);
        continue;
      }
      await take(Records);
      checkpoints.set(ShardId, last);
      keepCheckpoints();
    }
  };
  const persist = async (streamArn: string, shardId: string): Promise<void> => {
    try {
      await follow(streamArn, shardId);
    } catch (error) {
      say(`! stream of ${table}: ${inWords(error)}`);
      await wait(PAUSE_AFTER_ERROR_MS);
      shards.delete(shardId);
    }
  };
  const discover = async (): Promise<void> => {
    const refused = refusal();
    if (refused !== undefined) throw new Error(refused);
    const { Streams = [] } = await client.send(new ListStreamsCommand({ TableName: table }));
    const StreamArn = Streams.at(-1)?.StreamArn;
    if (StreamArn === undefined) throw new Error(`The table ${table} has no stream`);
    const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn }));
    for (const { ShardId } of StreamDescription?.Shards ?? []) {
      if (ShardId === undefined || shards.has(ShardId)) continue;
      shards.add(ShardId);
      void persist(StreamArn, ShardId);
    }
  };
  const watch = async (): Promise<never> => {
    for (;;) {
      await discover().catch((error: unknown) => say(`! stream of ${table}: ${inWords(error)}`));
      await wait(shards.size === 0 ? PAUSE_AFTER_ERROR_MS : NEW_SHARDS_AFTER_MS);
    }
  };
  void watch();
}
