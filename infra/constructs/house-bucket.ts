import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { asBucket } from '#infra/constructs/as-interface.ts';

const STALE_VERSION_DAYS = 90;
const BROKEN_UPLOAD_DAYS = 2;

/** A bucket that is private, encrypted, reached over TLS only, versioned, and outlives its stack. */
export function houseBucket(scope: Construct, id: string, props: BucketProps = {}): IBucket {
  const bucket = new Bucket(scope, id, {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    versioned: true,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    removalPolicy: RemovalPolicy.RETAIN,
    ...props,
    lifecycleRules: [
      {
        noncurrentVersionExpiration: Duration.days(STALE_VERSION_DAYS),
        abortIncompleteMultipartUploadAfter: Duration.days(BROKEN_UPLOAD_DAYS),
      },
      ...(props.lifecycleRules ?? []),
    ],
  });
  return asBucket(bucket);
}

/** A bucket as above whose every access is written to another. */
export function loggedBucket(scope: Construct, id: string, log: IBucket, props: BucketProps = {}): IBucket {
  return houseBucket(scope, id, {
    ...props,
    serverAccessLogsBucket: log,
    serverAccessLogsPrefix: `${id}/`,
  });
}
