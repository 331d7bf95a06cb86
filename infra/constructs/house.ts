import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { SETTINGS } from '#infra/config.ts';
import type { BucketRight, FunctionPlan, TableRight } from '#infra/function-plan.ts';

/** Where data lives, as the data stack hands it to the others. */
export type Stores = {
  readonly table: ITableV2;
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

/** The action of each right, and which part of the table it is done on. */
const ON_TABLE: Readonly<
  Record<TableRight, readonly [action: string, on: 'items' | (typeof INDEXES)[number]]>
> = {
  find: ['dynamodb:GetItem', 'items'],
  findMany: ['dynamodb:BatchGetItem', 'items'],
  list: ['dynamodb:Query', 'items'],
  lists: ['dynamodb:Query', 'lists'],
  queues: ['dynamodb:Query', 'queues'],
  put: ['dynamodb:PutItem', 'items'],
  putMany: ['dynamodb:BatchWriteItem', 'items'],
  insertMany: ['dynamodb:PartiQLInsert', 'items'],
  remove: ['dynamodb:DeleteItem', 'items'],
  check: ['dynamodb:ConditionCheckItem', 'items'],
};

function onTable({ tableArn }: ITableV2, rights: readonly TableRight[]): PolicyStatement[] {
  return rights.map((right) => {
    const [action, on] = ON_TABLE[right];
    const resources = [on === 'items' ? tableArn : `${tableArn}/index/${on}`];
    return new PolicyStatement({ actions: [action], resources });
  });
}

const ON_OBJECTS: Readonly<Record<BucketRight, readonly string[]>> = {
  read: ['s3:GetObject'],
  write: ['s3:PutObject'],
  stream: ['s3:PutObject', 's3:AbortMultipartUpload'],
};

/** Without the permission to list, a missing object would answer 403 instead of 404. */
function onBucket(bucket: IBucket, rights: readonly BucketRight[]): PolicyStatement[] {
  if (rights.length === 0) return [];
  const actions = [...new Set(rights.flatMap((right) => ON_OBJECTS[right]))];
  const onObjects = new PolicyStatement({ actions, resources: [bucket.arnForObjects('*')] });
  const listing = { actions: ['s3:ListBucket'], resources: [bucket.bucketArn] };
  return rights.includes('read') ? [onObjects, new PolicyStatement(listing)] : [onObjects];
}
