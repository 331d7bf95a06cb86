import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import * as z from 'zod';
import type { Caller, World } from '#functions/ports/world.ts';
import type { BodyOf, ParamsOf, QueryOf, ReplyOf, Route } from '#shared/contract/route.ts';

/** A request as a use-case sees it: parsed, and vouched for. */
export type RequestOf<R extends Route> = {
  readonly params: ParamsOf<R>;
  readonly query: QueryOf<R>;
  readonly body: BodyOf<R>;
  readonly caller: Caller;
  /** Names the request: its Idempotency-Key where it came with one. */
  readonly requestId: string;
};
/** A request that the schemas of a route have read: `readRequest` alone makes one. */
type Read = {
  readonly route: Route;
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly caller: Caller;
  readonly requestId: string;
};

/** Answers from what is kept, by the headers of who asks: all of it, or 304 where the caller has it. */
type AnswerKept = (
  asked: Readonly<Record<string, string | undefined>>,
) => Promise<APIGatewayProxyStructuredResultV2>;

/** A route joined to what it does, with its reply encoded for the wire. */
export type Served = {
  readonly route: Route;
  readonly act: (world: World, request: Read) => Promise<unknown>;
  readonly encode: (reply: unknown) => unknown;
  /** Where the reply is the same for everybody: the answer from what the process keeps of it. */
  readonly answerKept?: AnswerKept;
};

/** Joins a route of the contract to its use-case; the types of both sides follow from the contract. */
export function serve<const R extends Route>(
  route: R,
  act: (world: World, request: RequestOf<R>) => Promise<ReplyOf<R>>,
): Served {
  const OwnRequest = z.custom<RequestOf<R>>(
    (request) =>
      typeof request === 'object' && request !== null && 'route' in request && request.route === route,
    'the schemas of another route have read this request',
  );
  return {
    route,
    act: (world, request) => act(world, OwnRequest.parse(request)),
    encode: (reply) => z.encode<z.ZodType>(route.reply.schema, reply),
  };
}
