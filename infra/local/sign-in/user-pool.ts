import * as z from 'zod';
import type { Addresses } from '#infra/local/addresses.ts';
import type { Template } from '#infra/local/template/template.ts';

const Minutes = z.literal('minutes');
const Client = z.object({
  AllowedOAuthScopes: z.array(z.string()),
  CallbackURLs: z.array(z.string()),
  LogoutURLs: z.array(z.string()),
  AccessTokenValidity: z.number(),
  RefreshTokenValidity: z.number(),
  TokenValidityUnits: z.object({ AccessToken: Minutes, RefreshToken: Minutes }),
});
const Pool = z.object({
  LambdaConfig: z.object({ PreTokenGenerationConfig: z.object({ LambdaArn: z.string() }) }),
});
const Distribution = z.object({
  DistributionConfig: z.object({ Aliases: z.array(z.string()).default([]) }),
});

/** The sign-in as the template defines it. */
export type UserPool = {
  readonly arn: string;
  readonly poolId: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** Where it may send a browser with a code, and after signing out; anything else is refused. */
  readonly callbackUrls: readonly string[];
  readonly logoutUrls: readonly string[];
  readonly accessSeconds: number;
  readonly refreshSeconds: number;
  /** Called for every token, as Cognito does. */
  readonly preToken: string;
};

/**
 * The one user pool of the template and its one client. Addresses that are registered on the origin of the distribution
 * are registered on the origins of this machine in its place.
 */
export function userPoolOf(template: Template, { site }: Pick<Addresses, 'site'>): UserPool {
  const [pool] = template.ofType('AWS::Cognito::UserPool', Pool);
  const [client] = template.ofType('AWS::Cognito::UserPoolClient', Client);
  if (pool === undefined || client === undefined) throw new Error('The template has no user pool');
  const { properties } = client;
  const here = localiser(template, site);
  return {
    arn: pool.arn,
    poolId: pool.name,
    clientId: client.name,
    scopes: properties.AllowedOAuthScopes,
    callbackUrls: properties.CallbackURLs.flatMap(here),
    logoutUrls: properties.LogoutURLs.flatMap(here),
    accessSeconds: properties.AccessTokenValidity * 60,
    refreshSeconds: properties.RefreshTokenValidity * 60,
    preToken: pool.properties.LambdaConfig.PreTokenGenerationConfig.LambdaArn,
  };
}

/** Puts this machine's origins, by number and by name, in the place of the distribution's; leaves other addresses as they are. */
function localiser(template: Template, site: string): (url: string) => readonly string[] {
  const origins = template
    .ofType('AWS::CloudFront::Distribution', Distribution)
    .flatMap(({ domainName, properties }) => [domainName, ...properties.DistributionConfig.Aliases])
    .map((host) => `https://${host}`);
  const ours = [site, site.replace('127.0.0.1', 'localhost')];
  return (url) => {
    const { origin, pathname } = new URL(url);
    return origins.includes(origin) ? ours.map((local) => `${local}${pathname}`) : [url];
  };
}
