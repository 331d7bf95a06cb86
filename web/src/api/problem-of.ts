import type { Problem } from '#shared/schemas/problem.ts';
import { ProblemError } from './problem-error.ts';

/** What the gateway refuses by itself carries no problem document. */
const GATEWAY: Readonly<Record<number, Partial<Problem>>> = {
  401: { title: 'You are signed out', detail: 'Sign in again to go on.' },
  413: { title: 'The request is too large', detail: 'Send less at once, or upload a file.' },
  429: { title: 'Too many requests', detail: 'Wait a moment, then try again.' },
  503: { title: 'The service is busy', detail: 'Wait a moment, then try again.' },
};

/** The error that an answer other than 2xx stands for. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const requestId = response.headers.get('apigw-requestid') ?? response.headers.get('x-request-id');
  const { status } = response;
  if (response.headers.get('content-type')?.includes('problem+json') === true) {
    const problem: Partial<Problem> = await response.json();
    return new ProblemError({ ...problem, status }, requestId);
  }
  return new ProblemError({ ...GATEWAY[status], status }, requestId);
}
