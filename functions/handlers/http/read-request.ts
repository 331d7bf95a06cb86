import type { z } from 'zod';
import type { ApiEvent } from '#functions/handlers/http/caller.ts';
import { halfCharactersIn } from '#functions/handlers/http/half-characters.ts';
import type { Route } from '#shared/contract/route.ts';
import { type FieldError, Refusal } from '#shared/problems.ts';

/** What API Gateway itself takes at most; a file goes by presigned upload. */
const MAX_BODY_BYTES = 5 * 1024 * 1024;

/** The bytes of a body, which the gateway may hand over in base64. */
export function bodyBytes(event: Pick<ApiEvent, 'body' | 'isBase64Encoded'>): Buffer {
  return Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
}

/** A route's params, query and body, parsed by its schemas; each field that is wrong is named. */
export function readRequest(
  route: Route,
  event: ApiEvent,
): { readonly route: Route; readonly params: unknown; readonly query: unknown; readonly body: unknown } {
  refuseUnknown(route, Object.keys(event.queryStringParameters ?? {}));
  return {
    route,
    params: route.params === undefined ? undefined : paramsOf(route.params, event.pathParameters ?? {}),
    query: route.query === undefined ? undefined : checked(route.query, event.queryStringParameters ?? {}),
    body: route.body === undefined ? undefined : checked(route.body, bodyOf(event)),
  };
}

/** Refuses unknown query parameters: a misspelt filter would return everything. Webhook addresses may carry more. */
function refuseUnknown({ access, query }: Route, asked: readonly string[]): void {
  const known = Object.keys(query?.shape ?? {});
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length === 0 || access === 'signature') return;
  const there = known.length === 0 ? 'It has none.' : `It has ${known.join(', ')}.`;
  throw new Refusal(
    'query.unknown',
    `The route has no ${unknown.join(', ')}. ${there}`,
    unknown.map((path) => ({ path, message: 'there is no such query parameter' })),
  );
}

/** A malformed id is answered like an id of nothing. */
function paramsOf(schema: z.ZodType, params: unknown): unknown {
  const parsed = schema.safeParse(params);
  if (!parsed.success) throw new Refusal('not-found');
  return parsed.data;
}

function bodyOf(event: ApiEvent): unknown {
  const bytes = bodyBytes(event);
  if (bytes.length > MAX_BODY_BYTES)
    throw new Refusal(
      'request.too-large',
      `The body has ${bytes.length} bytes, ${MAX_BODY_BYTES} are the limit.`,
    );
  const type = event.headers['content-type'] ?? '';
  if (!/^application\/(json|[\w.-]+\+json)\s*(;|$)/i.test(type))
    throw new Refusal('media-type.unsupported', type === '' ? undefined : `It is ${type}.`);
  const { json, value } = readJson(bytes);
  const halves = halfCharactersIn(value, json);
  if (halves.length > 0)
    throw new Refusal(
      'request.invalid',
      undefined,
      halves.slice(0, MOST_ERRORS).map((path) => ({ path: path.join('.'), message: HALF_CHARACTER })),
    );
  return withoutNulls(value);
}

const MOST_ERRORS = 100;
const HALF_CHARACTER = 'it has half a character, such as \\ud83d alone';

/** Reads JSON in UTF-8. What is wrong is told by its place: a parser’s own words would repeat what was sent. */
function readJson(bytes: Uint8Array): { readonly json: string; readonly value: unknown } {
  let json: string;
  try {
    json = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('request.unreadable', 'It is not UTF-8.');
  }
  try {
    return { json, value: JSON.parse(json) };
  } catch (error) {
    throw new Refusal('request.unreadable', placeOf(String(error)));
  }
}

/** Where the parser stopped, in words of ours. */
function placeOf(said: string): string {
  const [, place] = /position (\d+)/.exec(said) ?? [];
  if (place !== undefined) return `It is wrong at character ${Number(place) + 1}.`;
  return said.includes('end of JSON') ? 'It breaks off.' : 'It is not JSON.';
}

/** In a body null and absent mean the same. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]) => (field === null ? [] : [[key, withoutNulls(field)]])),
  );
}

function checked(schema: z.ZodType, value: unknown): unknown {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Refusal('request.invalid', undefined, fieldErrors(parsed.error));
}

function fieldErrors({ issues }: z.ZodError): readonly FieldError[] {
  return issues.flatMap(meant).map(({ path, message }) => ({ path: path.join('.'), message }));
}

type Issue = z.core.$ZodIssue;

/** Where a field may have one of several shapes, what is wrong with the one that was meant: it lacks the fewest fields. */
function meant(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const [closest] = issue.errors.toSorted((a, b) => lacking(a) - lacking(b) || a.length - b.length);
  if (closest === undefined) return [issue];
  return closest.flatMap((inner) => meant({ ...inner, path: [...issue.path, ...inner.path] }));
}

const lacking = (issues: readonly Issue[]): number =>
  issues.filter(({ code }) => code === 'invalid_type').length;
