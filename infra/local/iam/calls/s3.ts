import type { Need } from '#infra/local/iam/statement.ts';
import { arnOf } from '#infra/local/template/names.ts';

/** What a request to S3 names: its operation, and what the operation's permissions depend on. */
export type S3Call = {
  readonly operation: string;
  readonly bucket: string;
  readonly key: string;
  /** A version was asked for, which is a permission of its own. */
  readonly isVersion?: boolean;
  /** The prefix and delimiter of a list. */
  readonly prefix?: string;
  readonly delimiter?: string;
  /** Where a copy is taken from. */
  readonly source?: { readonly bucket: string; readonly key: string; readonly isVersion: boolean };
  /** An access control list or tags that come with the object. */
  readonly withAcl?: boolean;
  readonly withTags?: boolean;
};

/**
 * What an operation of S3 needs, or `undefined` where the operation is not known here.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
 */
export function s3Needs(call: S3Call): readonly Need[] | undefined {
  const { operation, bucket, key, isVersion = false } = call;
  const onObject = (action: string): Need => ({ action: `s3:${action}`, resource: arnOfObject(bucket, key) });
  switch (operation) {
    case 'GetObject':
    case 'HeadObject':
      return [onObject(isVersion ? 'GetObjectVersion' : 'GetObject')];
    case 'DeleteObject':
      return [onObject(isVersion ? 'DeleteObjectVersion' : 'DeleteObject')];
    // The body names the keys; whoever may delete any may delete these.
    case 'DeleteObjects':
      return [{ action: 's3:DeleteObject', resource: arnOfObject(bucket, '*') }];
    case 'PutObject':
    case 'CreateMultipartUpload':
      return [
        onObject('PutObject'),
        ...(call.withAcl === true ? [onObject('PutObjectAcl')] : []),
        ...(call.withTags === true ? [onObject('PutObjectTagging')] : []),
      ];
    case 'UploadPart':
    case 'CompleteMultipartUpload':
      return [onObject('PutObject')];
    case 'CopyObject':
    case 'UploadPartCopy':
      return call.source && [ofSource(call.source), onObject('PutObject')];
    case 'AbortMultipartUpload':
      return [onObject('AbortMultipartUpload')];
    case 'ListParts':
      return [onObject('ListMultipartUploadParts')];
    case 'HeadBucket':
      return [listing(bucket)];
    case 'ListObjects':
    case 'ListObjectsV2':
      return [listing(bucket, call)];
    default:
      return undefined;
  }
}

/** The permission to know what is in a bucket: without it, an object that is not there answers 403 and not 404. */
export function listing(
  bucket: string,
  { prefix, delimiter }: Pick<S3Call, 'prefix' | 'delimiter'> = {},
): Need {
  return {
    action: 's3:ListBucket',
    resource: arnOf('AWS::S3::Bucket', bucket),
    context: {
      ...(prefix !== undefined && { 's3:prefix': prefix }),
      ...(delimiter !== undefined && { 's3:delimiter': delimiter }),
    },
  };
}

const ofSource = ({ bucket, key, isVersion }: NonNullable<S3Call['source']>): Need => ({
  action: isVersion ? 's3:GetObjectVersion' : 's3:GetObject',
  resource: arnOfObject(bucket, key),
});

const arnOfObject = (bucket: string, key: string): string => `${arnOf('AWS::S3::Bucket', bucket)}/${key}`;
