import type { DynamoDBBatchResponse } from 'aws-lambda';

type Handling<R> = {
  readonly act: (record: R) => Promise<void>;
  /** Told which record failed, and why. */
  readonly failed: (record: R, error: Error) => void;
};

/**
 * Handles the records of a stream, which is read in order: the first that fails is reported by its sequence number, and
 * comes again with those after it.
 */
export async function inOrder<R extends { readonly sequence: string }>(
  records: readonly R[],
  { act, failed }: Handling<R>,
): Promise<DynamoDBBatchResponse> {
  for (const record of records) {
    try {
      await act(record);
    } catch (error) {
      failed(record, error instanceof Error ? error : new Error(String(error)));
      return { batchItemFailures: [{ itemIdentifier: record.sequence }] };
    }
  }
  return { batchItemFailures: [] };
}
