import { createLocalJWKSet, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose';

/** The gateway's decision about a caller: let in with claims, or turned away. */
export type Verdict =
  | { readonly status: 200; readonly claims: JWTPayload; readonly scopes: readonly string[] }
  | { readonly status: 401 | 403 };

export type Authorize = (header: string | undefined, scopes: readonly string[]) => Promise<Verdict>;

/**
 * API Gateway's JWT authorizer: signature, issuer, times, then `aud` or, where there is none, `client_id`; and one of
 * the route's scopes, which an ID token never has.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html
 */
export function jwtAuthorizer(keys: JSONWebKeySet, issuer: string, audience: readonly string[]): Authorize {
  const keySet = createLocalJWKSet(keys);
  return async (header, scopes) => {
    const token = header?.replace(/^Bearer /i, '');
    if (token === undefined || token === '') return { status: 401 };
    const verified = await jwtVerify(token, keySet, {
      issuer,
      algorithms: ['RS256'],
      requiredClaims: ['exp'],
    }).catch(() => undefined);
    if (verified === undefined) return { status: 401 };
    const { payload: claims } = verified;
    const meantFor = [claims.aud ?? claims['client_id']].flat();
    if (!audience.some((client) => meantFor.includes(client))) return { status: 401 };
    const held = String(claims['scope'] ?? claims['scp'] ?? '').split(' ');
    if (scopes.length > 0 && !scopes.some((scope) => held.includes(scope))) return { status: 403 };
    return { status: 200, claims, scopes: held };
  };
}
