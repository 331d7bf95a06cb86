import { ExecutionAbortedError, ExecutionError, ExecutionTimeoutError } from 'aws-local-stepfunctions';

/** How an execution ended, in the words of Step Functions. */
export type End = {
  readonly status: 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED';
  readonly error?: string;
  readonly cause?: string;
};

/** Waits for an execution; never rejects. */
export function endOf(result: Promise<unknown>): Promise<End> {
  return result.then(
    (): End => ({ status: 'SUCCEEDED' }),
    (error: unknown): End => {
      if (error instanceof ExecutionAbortedError) return { status: 'ABORTED' };
      if (error instanceof ExecutionTimeoutError) return { status: 'TIMED_OUT' };
      const reason = error instanceof ExecutionError ? error.cause : error;
      if (!(reason instanceof Error)) return { status: 'FAILED', error: String(reason) };
      return { status: 'FAILED', error: reason.name, cause: reason.message };
    },
  );
}
