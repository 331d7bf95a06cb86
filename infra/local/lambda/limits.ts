/**
 * What a call of a function may carry, in bytes of JSON, and what Lambda says where it is more.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
 */
export const REQUEST_BYTES = 6 * 1024 * 1024;
/** A hundred bytes more than what comes in: the runtime's own frame around it. */
export const RESPONSE_BYTES = REQUEST_BYTES + 100;
/**
 * An asynchronous call: 1 MB since October 2025, where it was 256 KB before.
 *
 * @see https://aws.amazon.com/blogs/compute/more-room-to-build-serverless-services-now-support-payloads-up-to-1-mb
 */
export const EVENT_BYTES = 1024 * 1024;

/** How long Lambda keeps an asynchronous call that it cannot run, where the function says nothing of it. */
export const OLDEST_EVENT_SECONDS = 6 * 60 * 60;

/** What Lambda says of a payload that is too large to be sent. */
export const tooLargeText = (bytes: number): string =>
  `Request must be smaller than ${bytes} bytes for the InvokeFunction operation`;
