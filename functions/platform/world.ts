import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SFNClient } from '@aws-sdk/client-sfn';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type Environment, readEnvironment } from '#functions/platform/environment.ts';
import { s3Files } from '#functions/platform/files.ts';
import { idMaker } from '#functions/platform/ids.ts';
import { keptSecrets } from '#functions/platform/kept-secret.ts';
import { logger } from '#functions/platform/logger.ts';
import { isFromFront } from '#functions/platform/origin-secret.ts';
import { jobStarter } from '#functions/platform/state-machines.ts';
import type { Clock, Settings } from '#functions/ports/environment.ts';
import type { PostPorts } from '#functions/ports/notices.ts';
import type { World } from '#functions/ports/world.ts';
import { storeOf } from '#functions/store/store.ts';
import type { Table } from '#functions/store/table/table.ts';

/** Secrets by name, undefined where there is none. */
type Secret = (name: string) => Promise<string | undefined>;
/** What a function may bring itself: a clock, the fonts where it sets statements, the ways to partners' servers and to people. */
type Parts = {
  readonly clock?: Clock;
  readonly fonts?: World['fonts'];
  readonly sources?: (secret: Secret, prefix: string) => World['openSource'];
  readonly post?: (given: { secret: Secret; environment: Environment; clock: Clock }) => PostPorts;
};
/** The world with the table beneath it, which the edge keeps requests in. */
export type RealWorld = World & {
  readonly table: Table;
  /** Whether a request came through the front, by the header that only the front knows. */
  readonly passedFront: (header: string | undefined) => Promise<boolean>;
};

/** The real world, wired once per process: AWS clients, clock, ids, logger, store. */
export function realWorld(
  variables: Readonly<Record<string, string | undefined>>,
  { clock = systemClock, fonts = noFonts, sources = noSources, post = noPost }: Parts = {},
): RealWorld {
  const environment = readEnvironment(variables);
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const table: Table = { client, name: environment.TABLE_NAME };
  const s3 = new S3Client({
    forcePathStyle: environment.S3_FORCE_PATH_STYLE === 'true',
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });
  const secret = keptSecrets(new SecretsManagerClient());
  const store = storeOf(table, () => clock.now());
  return {
    ...store,
    table,
    clock,
    ids: idMaker(clock),
    settings: settingsOf(environment),
    files: s3Files(s3),
    fonts,
    log: (event, ids = {}) => logger.info(event, { ...ids }),
    webhookKeys: webhookKeysOf(environment, secret),
    passedFront: async (header) =>
      environment.ORIGIN_SECRET === undefined || isFromFront(header, await secret(environment.ORIGIN_SECRET)),
    ...post({ secret, environment, clock }),
    openSource: sources(secret, environment.REPERTOIRE_SECRET_PREFIX),
    catalogue: { ...store.catalogue, opened: { layers: new Map() } },
    jobs: { ...store.jobs, start: jobStarter(new SFNClient(), environment) },
  };
}

/** The keys of a payment gateway: one, or several separated by spaces while they rotate. */
function webhookKeysOf({ WEBHOOK_SECRETS }: Environment, secret: Secret): World['webhookKeys'] {
  const names = new Map(WEBHOOK_SECRETS.split(',').map((pair) => [pair.split('=')[0], pair.split('=')[1]]));
  return async (provider) => {
    const name = names.get(provider);
    if (name === undefined) return undefined;
    return (await secret(name))?.split(/\s+/).filter((key) => key !== '');
  };
}

const systemClock: Clock = { now: () => new Date().toISOString() };

const noSources = () => (): never => {
  throw new Error('This function fetches nothing from partners: its bundle has no ways to their servers');
};

const nobodyIsTold = (): never => {
  throw new Error('This function tells nobody: its bundle has no ways to people');
};
const noPost = (): PostPorts => ({
  financePeople: nobodyIsTold,
  sendMail: nobodyIsTold,
  findSlack: nobodyIsTold,
});

const noFonts = (): never => {
  throw new Error('This function sets no statements: its bundle has no fonts');
};

function settingsOf(environment: Environment): Settings {
  const list = (text: string) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  return {
    uploadsBucket: environment.UPLOADS_BUCKET,
    workBucket: environment.WORK_BUCKET,
    exportBucket: environment.PARTNER_EXPORT_BUCKET,
    exportPrefix: environment.PARTNER_EXPORT_PREFIX,
    defaultAdminFeePercent: environment.DEFAULT_ADMIN_FEE_PERCENT,
    localAdminFeePercent: environment.LOCAL_ADMIN_FEE_PERCENT,
    scheduledTerritories: list(environment.SCHEDULED_TERRITORIES),
    homeTerritory: environment.HOME_TERRITORY,
    ownName: environment.OWN_NAME,
    ownSocietyCode: environment.OWN_SOCIETY_CODE,
    ownDpid: environment.OWN_DPID,
    siteUrl: environment.SITE_URL,
    runbook: environment.RUNBOOK,
    ownAlarms: environment.OWN_ALARMS,
  };
}
