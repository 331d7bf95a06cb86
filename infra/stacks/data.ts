import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  type ITableV2,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { HttpMethods, type IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { SETTINGS } from '#infra/config.ts';
import { acknowledge } from '#infra/constructs/acknowledge.ts';
import { asTable } from '#infra/constructs/as-interface.ts';
import { INDEXES, type Stores } from '#infra/constructs/house.ts';
import { houseBucket, loggedBucket } from '#infra/constructs/house-bucket.ts';
import { deploymentOf } from '#infra/deployment.ts';
import { PASSING_FILES } from '#shared/passing-files.ts';

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** What must never be lost: the one table and the buckets. Nothing here is deleted with its stack. */
export class DataStack extends Stack {
  readonly stores: Stores;
  readonly accessLog: IBucket;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.accessLog = houseBucket(this, 'access-log', {
      lifecycleRules: [{ expiration: Duration.days(SETTINGS.logRetentionDays) }],
    });
    acknowledge(this.accessLog, 'AwsSolutions-S1', 'The bucket of access logs does not log itself');
    this.stores = {
      table: this.restoredTable(this.table()),
      uploads: loggedBucket(this, 'uploads', this.accessLog, {
        cors: [
          {
            allowedMethods: [HttpMethods.PUT],
            // The presigned address binds length, type and checksum, and a browser sends no cookie to it: an origin adds nothing.
            allowedOrigins: ['*'],
            allowedHeaders: ['content-type', 'x-amz-checksum-sha256'],
            maxAge: Duration.hours(1).toSeconds(),
          },
        ],
        lifecycleRules: [{ expiration: Duration.days(SETTINGS.uploadDays) }],
      }),
      // Cycles and runs stay for ever: they are the proof of the money. So does the index, which decisions name.
      work: loggedBucket(this, 'work', this.accessLog, {
        lifecycleRules: [
          { prefix: PASSING_FILES, expiration: Duration.days(SETTINGS.passingDays) },
          { prefix: 'jobs/', expiration: Duration.days(SETTINGS.uploadDays) },
        ],
      }),
      exports: loggedBucket(this, 'exports', this.accessLog),
    };
  }

  /** What the table and its indexes can take from the start; a new one takes about 4,000 writes a second until it has grown. */
  private warmThroughput() {
    const { warmReads, warmWrites } = deploymentOf(this);
    if (warmReads === undefined || warmWrites === undefined) return {};
    return { warmThroughput: { readUnitsPerSecond: warmReads, writeUnitsPerSecond: warmWrites } };
  }

  /**
   * The table that a backup was restored into, where the deployment names one by its stream, beside the template's own,
   * which stays as it is. What the other stacks took of that one goes on being exported: CloudFormation takes nothing
   * away that a stack still holds, and theirs are deployed after this one.
   */
  private restoredTable(own: TableV2): ITableV2 {
    const { restoredTable: tableStreamArn } = deploymentOf(this);
    if (tableStreamArn === undefined) return asTable(own);
    for (const taken of [own.tableName, own.tableArn, own.tableStreamArn]) this.exportValue(taken);
    const [tableArn = ''] = tableStreamArn.split('/stream/');
    return TableV2.fromTableAttributes(this, 'restored-table', {
      ...{ tableArn, tableStreamArn },
      globalIndexes: [...INDEXES],
    });
  }

  private table(): TableV2 {
    const warm = this.warmThroughput();
    const index = (name: string) => ({
      indexName: name,
      partitionKey: text(`${name}Pk`),
      sortKey: text(`${name}Sk`),
      projectionType: ProjectionType.KEYS_ONLY,
      ...warm,
    });
    return new TableV2(this, 'table', {
      partitionKey: text('pk'),
      sortKey: text('sk'),
      globalSecondaryIndexes: INDEXES.map(index),
      billing: Billing.onDemand(),
      ...warm,
      encryption: TableEncryptionV2.awsManagedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      dynamoStream: StreamViewType.NEW_IMAGE,
      timeToLiveAttribute: 'ttl',
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
