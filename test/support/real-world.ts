import { BatchWriteCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { idMaker } from '#functions/platform/ids.ts';
import { type RealWorld, realWorld } from '#functions/platform/world.ts';
import { playStore } from '#functions/store/play.ts';
import type { Table } from '#functions/store/table/table.ts';
import { LOCAL_CLIENT } from '#infra/local/dynamodb/local-client.ts';
import { BUCKETS, type Engines, startEngines, TABLE } from '#test/support/engines.ts';
import { FONT_FILES } from '#test/support/font-files.ts';

/** The real world over engines of its own, with a clock that stands until it is set. */
export type TestWorld = RealWorld & {
  readonly setClock: (at: string) => void;
  readonly stop: () => Promise<void>;
};
/** Worlds over one pair of engines, one after the other: making the next one empties the table. */
type TestWorlds = {
  readonly make: (now?: string) => Promise<TestWorld>;
  readonly stop: () => Promise<void>;
};
const START = '2026-04-06T09:00:00.000Z';

/** Starts a real world for one test file: use-cases run in it as they do behind the API, without HTTP. */
export async function startWorld(now = START): Promise<TestWorld> {
  const engines = await startEngines();
  const world = worldOn(engines, now);
  return {
    ...world,
    stop: async () => {
      await world.stop();
      await engines.stop();
    },
  };
}

/** Starts the engines and the clients once, for as many worlds as a test file has tests. */
export async function startWorlds(): Promise<TestWorlds> {
  const engines = await startEngines();
  const base = worldOn(engines, START);
  return {
    async make(now = START) {
      await emptyTable(base.table);
      base.setClock(now);
      const catalogue = { ...base.catalogue, opened: { layers: new Map() } };
      // What a process remembers of the table it forgets with it.
      const plays = playStore(base.table, base.clock.now);
      return { ...base, catalogue, plays, ids: idMaker(base.clock) };
    },
    async stop() {
      await base.stop();
      await engines.stop();
    },
  };
}

/** Deletes every item; a new table would take ten times as long. */
async function emptyTable({ client, name }: Table): Promise<void> {
  for (;;) {
    const { Items = [] } = await client.send(
      new ScanCommand({ TableName: name, ProjectionExpression: 'pk, sk', Limit: MOST_AT_ONCE }),
    );
    if (Items.length === 0) return;
    const deletes = Items.map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } }));
    await client.send(new BatchWriteCommand({ RequestItems: { [name]: deletes } }));
  }
}
const MOST_AT_ONCE = 25;

function worldOn(engines: Engines, now: string): TestWorld {
  Object.assign(process.env, {
    AWS_REGION: LOCAL_CLIENT.region,
    AWS_ACCESS_KEY_ID: LOCAL_CLIENT.credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: LOCAL_CLIENT.credentials.secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: engines.dynamodb,
    AWS_ENDPOINT_URL_S3: engines.s3,
  });
  let at = now;
  const variables = {
    TABLE_NAME: TABLE,
    UPLOADS_BUCKET: BUCKETS.uploads,
    WORK_BUCKET: BUCKETS.work,
    PARTNER_EXPORT_BUCKET: BUCKETS.exports,
    OWN_DPID: 'PADPIDA2026030100Z',
    S3_FORCE_PATH_STYLE: 'true',
  };
  const world = realWorld(variables, {
    clock: { now: () => at },
    fonts: () => Promise.resolve(FONT_FILES),
  });
  return {
    ...world,
    log: () => undefined,
    setClock: (later) => {
      at = later;
    },
    stop: async () => world.table.client.destroy(),
  };
}
