import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { ApiEvent } from '#functions/handlers/http/caller.ts';
import { PROBLEM_REPLY } from '#functions/handlers/http/reply-headers.ts';
import { logger } from '#functions/platform/logger.ts';

/** What nobody expected: logged with its stack, which alarms, and answered without any of it. */
export function crashReply(): MiddlewareObj<ApiEvent, APIGatewayProxyStructuredResultV2> {
  return {
    before: ({ event, context }) => {
      logger.addContext(context);
      logger.appendKeys({ correlationId: event.requestContext.requestId, route: event.routeKey });
    },
    onError: (request) => {
      logger.error('request.crashed', { error: request.error ?? new Error('unknown') });
      request.response = {
        statusCode: 500,
        headers: PROBLEM_REPLY,
        body: JSON.stringify({
          type: 'urn:zamio:problem:crash',
          title: 'Something broke on our side',
          status: 500,
          detail: `Try again; if it stays, tell us the request id ${request.event.requestContext.requestId}.`,
          instance: request.event.rawPath,
        }),
      };
    },
  };
}
