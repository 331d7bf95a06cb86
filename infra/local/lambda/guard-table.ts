import http, { type ClientRequest } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import type { TableRates } from '#infra/local/dynamodb/table-rates.ts';
import type { Rights } from '#infra/local/iam/authority.ts';
import { dynamodbNeeds, isOnOneTable } from '#infra/local/iam/calls/dynamodb.ts';
import { readFields } from '#infra/local/iam/calls/fields.ts';
import { decide } from '#infra/local/iam/decide.ts';
import type { Notes } from '#infra/local/iam/grant-use.ts';
import { refusalBody, refusalText, unknownCallText } from '#infra/local/iam/refused-call.ts';
import { amendAnswer, answerInstead } from '#infra/local/lambda/answer-instead.ts';
import { type Passage, type Throttled, throttleTable } from '#infra/local/lambda/throttle-table.ts';
import { limitedRead } from '#infra/local/lambda/transaction-read.ts';

type Guard = {
  readonly endpoint: string;
  readonly rights: Rights;
  readonly notes: Notes;
  /** What tables take a second, where they are throttled. */
  readonly rates: TableRates | undefined;
};

/**
 * Lets this thread send DynamoDB only what the function's role may do, and what the table has room for. What it may not
 * is answered as AWS would, and never sent. DynamoDB is an engine of others, so the place where its calls can be looked at is where they leave; S3
 * and the other services look at what comes in.
 */
export function guardTable(guard: Guard): void {
  const { host } = new URL(guard.endpoint);
  const send: (...args: readonly never[]) => ClientRequest = http.request;
  const refusalOf = judgeIn(guard);
  const throttled = guard.rates === undefined ? unthrottled : throttleTable(guard.rates);
  const request = (...args: readonly unknown[]): ClientRequest => {
    const made: ClientRequest = Reflect.apply(send, http, args);
    return made.getHeader('host') === host ? guarded(made, refusalOf, throttled) : made;
  };
  Object.assign(http, { request });
  syncBuiltinESMExports();
}

const unthrottled: Throttled = () => ({});

/** Why a call may not be made, or an empty text. */
type RefusalOf = (operation: string, body: string) => string;
type Judge = Pick<Guard, 'rights' | 'notes'>;

/** Asks once for each operation on each table and index: nothing else of these calls matters to a policy. */
function judgeIn({ rights, notes }: Judge): RefusalOf {
  const refusals = new Map<string, string>();
  return (operation, body) => {
    const key = shortcut(operation, body);
    const known = key === undefined ? undefined : refusals.get(key);
    if (known !== undefined) return known;
    const refusal = judge(operation, body, { rights, notes });
    if (key !== undefined) refusals.set(key, refusal);
    if (refusal !== '') notes.denied({ who: rights.who, refusal });
    return refusal;
  };
}

/** Table and index of an input, found without reading all of it: quotes are escaped within texts, so these are fields. */
const TABLE = /"TableName":"([^"\\]+)"/;
const INDEX = /"IndexName":"([^"\\]+)"/;

function shortcut(operation: string, body: string): string | undefined {
  if (!isOnOneTable(operation)) return undefined;
  return [operation, TABLE.exec(body)?.[1], INDEX.exec(body)?.[1]].join(' ');
}

function judge(operation: string, body: string, { rights, notes }: Judge): string {
  const needs = dynamodbNeeds(operation, readFields(body)) ?? [];
  if (needs.length === 0) return unknownCallText(rights.user, `dynamodb:${operation}`);
  for (const need of needs) {
    const verdict = decide(need, rights.caller, []);
    if (!verdict.allowed) return refusalText(rights.user, need, verdict.because);
    notes.used({ who: rights.who, ...verdict.by });
  }
  return '';
}

/** A request that looks at its body before it goes; the SDK hands it over in one piece. */
function guarded(request: ClientRequest, refusalOf: RefusalOf, throttled: Throttled): ClientRequest {
  const target = String(request.getHeader('x-amz-target') ?? '');
  const operation = target.slice(target.lastIndexOf('.') + 1);
  const end = request.end.bind(request);
  const endIfAllowed = (body: unknown): ClientRequest => {
    const bytes = typeof body === 'string' || body instanceof Uint8Array ? body : '';
    const text =
      typeof bytes === 'string'
        ? bytes
        : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
    const refusal = refusalOf(operation, text);
    if (refusal !== '') return refuse(request, refusalBody(refusal));
    const passage = throttled(operation, text);
    if ('refused' in passage) return refuse(request, passage.refused);
    listen(request, operation, passage);
    if (passage.instead === undefined) return end(bytes);
    request.setHeader('content-length', Buffer.byteLength(passage.instead));
    return end(passage.instead);
  };
  const write = (): never => {
    throw new Error('A call of DynamoDB comes in one piece, so that it can be looked at');
  };
  return Object.assign(request, { end: endIfAllowed, write });
}

function refuse(request: ClientRequest, body: string): ClientRequest {
  answerInstead(request, { statusCode: 400, body });
  return request;
}

/** Looks at the answer of a call where there is something to see in it. */
function listen(
  request: ClientRequest,
  operation: string,
  { answered, amended }: Exclude<Passage, { readonly refused: string }>,
): void {
  if (answered !== undefined) {
    request.prependOnceListener('response', ({ headers }) =>
      answered(Number(headers['content-length'] ?? 0)),
    );
  }
  if (amended !== undefined) {
    amendAnswer(request, ({ statusCode, body }) => ({ statusCode, body: amended(body) }));
  } else if (operation === 'TransactGetItems') {
    amendAnswer(request, limitedRead);
  }
}
