import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { SETTINGS } from '#infra/config.ts';
import type { FunctionPlan, Reach } from '#infra/functions.ts';

/** Where data lives, as the data stack hands it to the others. */
export type Stores = {
  readonly table: TableV2;
  readonly uploads: IBucket;
  readonly work: IBucket;
  readonly exports: IBucket;
};

/** What every function is built with. */
export type House = {
  readonly stores: Stores;
  readonly codeFolder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly allowances: (plan: FunctionPlan) => readonly PolicyStatement[];
};

/** Binds stores and code: the environment of functions and what each may do. */
export function house(stores: Stores, codeFolder: string): House {
  return {
    stores,
    codeFolder,
    environment: {
      TABLE_NAME: stores.table.tableName,
      UPLOADS_BUCKET: stores.uploads.bucketName,
      WORK_BUCKET: stores.work.bucketName,
      PARTNER_EXPORT_BUCKET: stores.exports.bucketName,
      PARTNER_EXPORT_PREFIX: SETTINGS.exportPrefix,
      DEFAULT_ADMIN_FEE_PERCENT: SETTINGS.defaultAdminFeePercent,
      LOCAL_ADMIN_FEE_PERCENT: SETTINGS.localAdminFeePercent,
      SCHEDULED_TERRITORIES: SETTINGS.territories.join(','),
      HOME_TERRITORY: SETTINGS.territories[0],
      OWN_NAME: SETTINGS.ownName,
      OWN_SOCIETY_CODE: SETTINGS.ownSocietyCode,
      OWN_DPID: SETTINGS.ownDpid,
      NODE_OPTIONS: '--enable-source-maps',
    },
    allowances: (plan) => [
      ...onTable(stores.table, plan.table),
      ...onBucket(stores.uploads, plan.uploads),
      ...onBucket(stores.work, plan.work),
      ...onBucket(stores.exports, plan.exports),
    ],
  };
}

/** The table's indexes, named by use. */
export const INDEXES = ['lists', 'queues'] as const;

const READ_TABLE = [
  'dynamodb:GetItem',
  'dynamodb:BatchGetItem',
  'dynamodb:Query',
  'dynamodb:ConditionCheckItem',
];
const WRITE_TABLE = [
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
  'dynamodb:DeleteItem',
  'dynamodb:BatchWriteItem',
];

function onTable(table: TableV2, reach: Reach): PolicyStatement[] {
  if (reach === 'none') return [];
  const actions = reach === 'write' ? [...READ_TABLE, ...WRITE_TABLE] : READ_TABLE;
  const resources = [table.tableArn, ...INDEXES.map((index) => `${table.tableArn}/index/${index}`)];
  return [new PolicyStatement({ actions, resources })];
}

/** Without the permission to list, a missing object would answer 403 instead of 404. */
function onBucket(bucket: IBucket, reach: Reach): PolicyStatement[] {
  if (reach === 'none') return [];
  const actions =
    reach === 'write' ? ['s3:GetObject', 's3:PutObject', 's3:AbortMultipartUpload'] : ['s3:GetObject'];
  return [
    new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] }),
    new PolicyStatement({ actions, resources: [bucket.arnForObjects('*')] }),
  ];
}
