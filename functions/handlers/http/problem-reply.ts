import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { PROBLEM_REPLY } from '#functions/handlers/http/reply-headers.ts';
import { PROBLEMS, type Refusal } from '#shared/problems.ts';
import type { Problem } from '#shared/schemas/problem.ts';

const RETRY_SECONDS = '1';

/** A refusal as `application/problem+json` (RFC 9457). */
export function problemReply(refusal: Refusal, instance: string): APIGatewayProxyStructuredResultV2 {
  const { status, title } = PROBLEMS[refusal.code];
  const problem: Problem = {
    type: `urn:zamio:problem:${refusal.code}`,
    title,
    status,
    detail: refusal.message,
    instance,
    ...(refusal.errors.length > 0 && { errors: [...refusal.errors] }),
  };
  return {
    statusCode: status,
    headers: {
      ...PROBLEM_REPLY,
      ...(status === 503 && { 'retry-after': RETRY_SECONDS }),
    },
    body: JSON.stringify(problem),
  };
}
