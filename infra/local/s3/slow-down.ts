import type { IncomingMessage } from 'node:http';
import { signerOf } from '#infra/local/iam/calls/service-request.ts';

/** S3 for a moment, as it says it. */
export const SLOW_DOWN = {
  code: 'SlowDown',
  message: 'Please reduce your request rate.',
} as const;

/**
 * Whether S3 is too busy for a request: for one in so many of those that functions send, whatever they ask. S3 answers
 * so while a prefix grows beyond 3,500 writes or 5,500 reads a second, which no machine does; this comes sooner, and as
 * often for everybody. Presigned addresses are left alone: their callers are browsers, where a person tries again.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html
 */
export function slowDownEvery(count: number | undefined): (request: IncomingMessage) => boolean {
  let calls = 0;
  return ({ headers }) => {
    if (count === undefined || signerOf(headers.authorization) === undefined) return false;
    calls += 1;
    return calls % count === 0;
  };
}
