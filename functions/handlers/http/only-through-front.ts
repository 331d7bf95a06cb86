import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { ApiEvent } from '#functions/handlers/http/caller.ts';
import type { RealWorld } from '#functions/platform/world.ts';

/**
 * Refuses requests that go past the front, straight to the gateway's own address: the front adds a secret to every
 * request.
 */
export function onlyThroughFront(
  world: Pick<RealWorld, 'passedFront'>,
): MiddlewareObj<ApiEvent, APIGatewayProxyStructuredResultV2> {
  return {
    before: async ({ event }) =>
      (await world.passedFront(event.headers['x-zamio-origin']))
        ? undefined
        : {
            statusCode: 403,
            headers: { 'content-type': 'application/json' },
            body: '{"message":"Forbidden"}',
          },
  };
}
