import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** How S3 says no: the status of each code that is said here. */
const STATUSES = {
  AccessDenied: 403,
  AuthorizationHeaderMalformed: 400,
  AuthorizationQueryParametersError: 400,
  InvalidAccessKeyId: 403,
  NoSuchKey: 404,
  NotImplemented: 501,
  PreconditionFailed: 412,
  RequestTimeTooSkewed: 403,
  SignatureDoesNotMatch: 403,
  SlowDown: 503,
} as const;

/**
 * Why a request is refused, as S3 says it.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
export type Refused = {
  readonly code: keyof typeof STATUSES;
  readonly message: string;
  /** What S3 adds to the message, each under its name. */
  readonly details?: Readonly<Record<string, string>>;
};

/** Answers a request with a refusal. A browser may read it, as it may every answer. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  { code, message, details = {} }: Refused,
): void {
  request.resume();
  const said = { Code: code, Message: message, ...details, RequestId: randomUUID() };
  const lines = Object.entries(said).map(([name, text]) => `<${name}>${escaped(text)}</${name}>`);
  response.writeHead(STATUSES[code], {
    'content-type': 'application/xml',
    ...(request.headers.origin !== undefined && { 'access-control-allow-origin': '*' }),
  });
  const error = `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${lines.join('')}</Error>`;
  response.end(request.method === 'HEAD' ? undefined : error);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
