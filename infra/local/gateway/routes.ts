import * as z from 'zod';
import { arnOf } from '#infra/local/template/names.ts';
import type { Template } from '#infra/local/template/template.ts';

const RouteProperties = z.object({
  ApiId: z.string(),
  RouteKey: z.string(),
  Target: z.string(),
  AuthorizationType: z.literal('JWT').optional(),
  AuthorizationScopes: z.array(z.string()).default([]),
});
const IntegrationProperties = z.object({
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0'),
});

/** One route of the gateway. */
export type GatewayRoute = {
  readonly key: string;
  readonly method: string;
  readonly segments: readonly string[];
  readonly target: string;
  /** As the gateway names itself when it calls the route's function. */
  readonly sourceArn: string;
  /** The token needs one of these scopes; `undefined` if the route needs no token. */
  readonly scopes: readonly string[] | undefined;
};
export type Matched = {
  readonly route: GatewayRoute;
  readonly parameters: Readonly<Record<string, string>>;
};

/** The routes of the template, those with literal segments before those with parameters. */
export function routesOf(template: Template): readonly GatewayRoute[] {
  const integrations = template.ofType('AWS::ApiGatewayV2::Integration', IntegrationProperties);
  return template
    .ofType('AWS::ApiGatewayV2::Route', RouteProperties)
    .map(({ properties }) => {
      const [method = '', path = ''] = properties.RouteKey.split(' ');
      const integration = integrations.find(({ name }) => properties.Target === `integrations/${name}`);
      if (integration === undefined) throw new Error(`The route ${properties.RouteKey} leads nowhere`);
      return {
        key: properties.RouteKey,
        method,
        segments: path.split('/').slice(1),
        target: integration.properties.IntegrationUri,
        sourceArn: arnOf('AWS::ApiGatewayV2::Route', `${properties.ApiId}/$default/${method}${path}`),
        scopes: properties.AuthorizationType === undefined ? undefined : properties.AuthorizationScopes,
      };
    })
    .sort((a, b) => order(a) - order(b));
}

const order = (route: GatewayRoute): number =>
  route.key === '$default'
    ? Number.POSITIVE_INFINITY
    : route.segments.filter((segment) => segment.startsWith('{')).length;

/** The route that a request takes: the most literal one, else `$default`. */
export function match(
  routes: readonly GatewayRoute[],
  method: string,
  given: readonly string[],
): Matched | undefined {
  for (const route of routes) {
    if (route.key === '$default') return { route, parameters: {} };
    if (route.method !== method || route.segments.length !== given.length) continue;
    const parameters: Record<string, string> = {};
    const fits = route.segments.every((segment, at) => {
      const value = given[at] ?? '';
      if (!segment.startsWith('{')) return segment === value;
      parameters[segment.slice(1, -1)] = value;
      return value !== '';
    });
    if (fits) return { route, parameters };
  }
  return undefined;
}
