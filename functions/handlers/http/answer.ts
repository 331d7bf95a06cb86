import { createHash } from 'node:crypto';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type ApiEvent, callerOf } from '#functions/handlers/http/caller.ts';
import { problemReply } from '#functions/handlers/http/problem-reply.ts';
import { bodyBytes, readRequest } from '#functions/handlers/http/read-request.ts';
import { JSON_REPLY, PROBLEM_REPLY, redirectTo } from '#functions/handlers/http/reply-headers.ts';
import type { Served } from '#functions/handlers/http/serve.ts';
import { type Answer, beginRequest } from '#functions/platform/requests.ts';
import type { RealWorld } from '#functions/platform/world.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { allows } from '#shared/permissions.ts';
import { Refusal } from '#shared/problems.ts';

type Reply = APIGatewayProxyStructuredResultV2;

/** Answers one request: finds its route, checks the role, parses, acts, encodes. Refusals become problem documents. */
export async function answer(
  world: RealWorld,
  routes: ReadonlyMap<string, Served>,
  event: ApiEvent,
): Promise<Reply> {
  const instance = event.rawPath;
  try {
    const served = routes.get(event.routeKey);
    if (served === undefined)
      throw new Refusal('route.not-found', `${event.requestContext.http.method} ${instance} is not there.`);
    const caller = callerOf(event);
    const { access } = served.route;
    if (Array.isArray(access) && !allows(access, caller.roles))
      throw new Refusal('role.lacking', `It takes one of ${access.join(', ')}.`);
    const key = event.headers['idempotency-key'];
    if (served.route.method !== 'POST' || key === undefined) {
      const parsed = readRequest(served.route, event);
      if (served.answerKept !== undefined) return await served.answerKept(event.headers);
      return await acted(world, served, { event, caller, parsed, requestId: event.requestContext.requestId });
    }
    return await answeredOnce(world, served, { event, caller, key });
  } catch (error) {
    if (error instanceof Refusal) return problemReply(error, instance);
    throw error;
  }
}

/** A POST with an Idempotency-Key: the same key and body gives the first answer again. */
async function answeredOnce(
  world: RealWorld,
  served: Served,
  { event, caller, key }: { event: ApiEvent; caller: Caller; key: string },
): Promise<Reply> {
  const fingerprint = createHash('sha256')
    .update(`${event.routeKey} ${event.rawPath}?${event.rawQueryString}\n`)
    .update(bodyBytes(event))
    .digest('hex');
  const encode = (reply: unknown): Answer => ({
    status: served.route.reply.status,
    body: JSON.stringify(served.encode(reply)),
  });
  const begun = await beginRequest(
    world,
    { actor: caller.actor, requestKey: requestKeyOf(key), fingerprint },
    encode,
  );
  if (begun.state === 'key-reused') throw new Refusal('idempotency.key-reused');
  if (begun.state === 'running') throw new Refusal('idempotency.in-progress');
  if (begun.state === 'answered') return fromKept(begun.answer);
  try {
    const reply = await acted(begun.world, served, {
      event,
      caller,
      parsed: readRequest(served.route, event),
      requestId: requestKeyOf(key),
    });
    await begun.keep({ status: reply.statusCode ?? 200, body: reply.body ?? '' });
    return reply;
  } catch (error) {
    if (error instanceof Refusal && error.code !== 'idempotency.in-progress') {
      const reply = problemReply(error, event.rawPath);
      await begun.keep({ status: reply.statusCode ?? 500, body: reply.body ?? '' });
      return reply;
    }
    await begun.giveUp();
    throw error;
  }
}

const LONGEST_KEY = 255;

/** A key as it is kept: a longer one by its hash, so that two that begin alike stay two. */
const requestKeyOf = (key: string): string =>
  key.length > LONGEST_KEY ? createHash('sha256').update(key).digest('hex') : key;

type Acting = {
  readonly event: ApiEvent;
  readonly caller: Caller;
  readonly parsed: ReturnType<typeof readRequest>;
  readonly requestId: string;
};

async function acted(
  world: World,
  served: Served,
  { event, caller, parsed, requestId }: Acting,
): Promise<Reply> {
  const reply = served.encode(await served.act(world, { ...parsed, caller, requestId }));
  const { status } = served.route.reply;
  if (status !== 302) return { statusCode: status, headers: JSON_REPLY, body: JSON.stringify(reply) };
  const url = typeof reply === 'object' && reply !== null && 'url' in reply ? String(reply.url) : '';
  return /application\/json/.test(event.headers['accept'] ?? '')
    ? { statusCode: 200, headers: JSON_REPLY, body: JSON.stringify(reply) }
    : { statusCode: 302, headers: redirectTo(url) };
}

function fromKept({ status, body }: Answer): Reply {
  return {
    statusCode: status,
    headers: status >= 400 ? PROBLEM_REPLY : JSON_REPLY,
    body,
  };
}
