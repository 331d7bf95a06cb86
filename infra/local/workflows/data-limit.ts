import { Terminal } from '#infra/local/workflows/task-failed.ts';

/** What goes into a state or comes out of it: 256 KiB of JSON in UTF-8. */
export const DATA_BYTES = 256 * 1024;

/** Where in a state something is looked at. */
type Side = 'input' | 'result';

/**
 * Why an execution ends where a state has too much: `States.DataLimitExceeded`, which nothing catches. The cause is
 * AWS's for a result; for an input it is worded after that.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html
 */
export function dataExcess(name: string, side: Side, data: unknown): Terminal | undefined {
  if (Buffer.byteLength(JSON.stringify(data) ?? '') <= DATA_BYTES) return undefined;
  const what = side === 'result' ? 'returned a result' : 'was given an input';
  return new Terminal(
    'States.DataLimitExceeded',
    `The state/task '${name}' ${what} with a size exceeding the maximum number of bytes service limit.`,
  );
}
