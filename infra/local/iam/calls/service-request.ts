import type { IncomingHttpHeaders } from 'node:http';
import { type Fields, readFields } from '#infra/local/iam/calls/fields.ts';

/** A call of a service as its request says it. */
export type ServiceCall = { readonly service: string; readonly operation: string; readonly input: Fields };

type Request = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

const CREDENTIAL = /Credential=([^/,\s]+)\/[^/]*\/[^/]*\/([^/]*)\//;
const INVOKE = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/;

/** The access key and the service that a request was signed with, or `undefined` for one that was not. */
export function signerOf(
  authorization: string | undefined,
): { readonly key: string; readonly service: string } | undefined {
  const [, key, service] = CREDENTIAL.exec(authorization ?? '') ?? [];
  return key === undefined || service === undefined ? undefined : { key, service };
}

/** The service's operation and its input: the JSON protocols name it in a header, others by body or path. */
export function serviceCallOf(service: string, { method, path, headers, body }: Request): ServiceCall {
  const target = headers['x-amz-target'];
  if (typeof target === 'string') {
    return { service, operation: target.slice(target.lastIndexOf('.') + 1), input: readFields(body) };
  }
  const [, functionName] = INVOKE.exec(path) ?? [];
  if (functionName !== undefined) {
    return { service, operation: 'Invoke', input: { FunctionName: decodeURIComponent(functionName) } };
  }
  if (method === 'POST' && path === '/v2/email/outbound-emails') {
    return { service, operation: 'SendEmail', input: readFields(body) };
  }
  const form = Object.fromEntries(new URLSearchParams(body));
  return { service, operation: form['Action'] ?? `${method} ${path}`, input: form };
}
