import { type RealWorld, realWorld } from '#functions/platform/world.ts';
import { LOCAL_CLIENT } from '#infra/local/dynamodb/local-client.ts';
import { BUCKETS, startEngines, TABLE } from '#test/support/engines.ts';
import { FONT_FILES } from '#test/support/font-files.ts';

/** The real world over engines of its own, with a clock that stands until it is set. */
export type TestWorld = RealWorld & {
  readonly setClock: (at: string) => void;
  readonly stop: () => Promise<void>;
};

/** Starts a real world for one test file: use-cases run in it as they do behind the API, without HTTP. */
export async function startWorld(now = '2026-04-01T09:00:00.000Z'): Promise<TestWorld> {
  const engines = await startEngines();
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
    stop: async () => {
      world.table.client.destroy();
      await engines.stop();
    },
  };
}
