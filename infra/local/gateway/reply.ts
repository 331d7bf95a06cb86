import type { ServerResponse } from 'node:http';
import * as z from 'zod';
import type { Invocation } from '#infra/local/lambda/invocation.ts';

const Result = z.object({
  statusCode: z.int(),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).nullish(),
  cookies: z.array(z.string()).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

/** The gateway's own messages. */
export const MESSAGES = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  413: 'Request Entity Too Large',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
} as const;

/** Answers in the gateway's own words, as `{ "message" }`. */
export function say(response: ServerResponse, status: keyof typeof MESSAGES): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(status === 401 && { 'www-authenticate': 'Bearer' }),
    ...(status === 503 && { 'retry-after': '1' }),
  });
  response.end(JSON.stringify({ message: MESSAGES[status] }));
}

/**
 * Passes a function's answer on; a failed or invalid one is a 500, one that is too slow or that Lambda has no room for
 * a 503. AWS does not document which status a caller of an HTTP API sees where Lambda turns its call away, and only that
 * it is not Lambda's own 429: 503 is taken, the gateway's word for a function that gave no answer.
 */
export function reply(response: ServerResponse, outcome: Invocation): void {
  if (!outcome.ok) {
    const isBusy = outcome.error.errorType === 'Sandbox.Timedout' || outcome.notRun?.status === 429;
    say(response, isBusy ? 503 : 500);
    return;
  }
  const result = Result.safeParse(outcome.payload);
  if (!result.success) {
    say(response, 500);
    return;
  }
  const { statusCode, headers, cookies, body, isBase64Encoded } = result.data;
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, String(value));
  if (cookies) response.setHeader('set-cookie', cookies);
  response.writeHead(statusCode);
  response.end(Buffer.from(body ?? '', isBase64Encoded === true ? 'base64' : 'utf8'));
}

/** Whether a function failed, or says so of itself: its answer is a 500 or none at all. */
export function isFailure(outcome: Invocation): boolean {
  if (!outcome.ok) return true;
  const result = Result.safeParse(outcome.payload);
  return !result.success || result.data.statusCode === 500;
}
