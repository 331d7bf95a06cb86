import type { Refused } from '#infra/local/s3/refused.ts';

type Asked = {
  /** `PutObject` and `CompleteMultipartUpload` may be made on condition; of a copy S3 knows other conditions. */
  readonly operation: string;
  readonly ifMatch: string | undefined;
  readonly ifNoneMatch: string | undefined;
};

/** Whether a write has a condition on the object that is there. */
export const isConditional = ({ operation, ifMatch, ifNoneMatch }: Asked): boolean =>
  (operation === 'PutObject' || operation === 'CompleteMultipartUpload') &&
  (ifMatch !== undefined || ifNoneMatch !== undefined);

/**
 * Why a conditional write is refused, given the entity tag of the object that is there, in quotes, or `undefined` where
 * there is none: `If-None-Match: *` writes only what is new, `If-Match` only over the very object.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
 */
export function failedPrecondition(asked: Asked, etag: string | undefined): Refused | undefined {
  const { ifMatch, ifNoneMatch } = asked;
  if (ifNoneMatch !== undefined) {
    if (ifNoneMatch !== '*') return NOT_IMPLEMENTED;
    return etag === undefined ? undefined : failed('If-None-Match');
  }
  if (etag === undefined) return { code: 'NoSuchKey', message: 'The specified key does not exist.' };
  return ifMatch === '*' || ifMatch === etag || `"${ifMatch}"` === etag ? undefined : failed('If-Match');
}

const NOT_IMPLEMENTED: Refused = {
  code: 'NotImplemented',
  message: 'A header you provided implies functionality that is not implemented',
};
const failed = (Condition: string): Refused => ({
  code: 'PreconditionFailed',
  message: 'At least one of the pre-conditions you specified did not hold',
  details: { Condition },
});
