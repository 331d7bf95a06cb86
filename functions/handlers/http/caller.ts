import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import type { Caller } from '#functions/ports/world.ts';
import { PartnerId } from '#shared/ids.ts';
import { ROLES, type Role } from '#shared/permissions.ts';

export type ApiEvent = APIGatewayProxyEventV2WithJWTAuthorizer;

/** Who calls, from the claims that the gateway's authorizer checked. It writes a list of groups as `[Ops Finance]`. */
export function callerOf(event: ApiEvent): Caller & { readonly roles: readonly Role[] } {
  const claims = event.requestContext.authorizer?.jwt?.claims ?? {};
  const groups = String(claims['cognito:groups'] ?? '')
    .replace(/^\[|\]$/g, '')
    .split(/[\s,]+/);
  const partnerId = PartnerId.safeParse(claims['partnerId']).data;
  return {
    actor: String(claims['username'] ?? claims['sub'] ?? 'anonymous'),
    roles: ROLES.filter((role) => groups.includes(role)),
    ...(partnerId !== undefined && { partnerId }),
  };
}
