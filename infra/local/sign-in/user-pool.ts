import * as z from 'zod';
import type { Template } from '#infra/local/template/template.ts';

const Client = z.object({
  AllowedOAuthScopes: z.array(z.string()),
  AccessTokenValidity: z.number(),
  TokenValidityUnits: z.object({ AccessToken: z.literal('minutes') }),
});
const Pool = z.object({
  LambdaConfig: z.object({ PreTokenGenerationConfig: z.object({ LambdaArn: z.string() }) }),
});

/** The sign-in as the template defines it. */
export type UserPool = {
  readonly arn: string;
  readonly poolId: string;
  readonly clientId: string;
  readonly scope: string;
  readonly validitySeconds: number;
  /** Called for every token, as Cognito does. */
  readonly preToken: string;
};

/** The one user pool of the template and its one client. */
export function userPoolOf(template: Template): UserPool {
  const [pool] = template.ofType('AWS::Cognito::UserPool', Pool);
  const [client] = template.ofType('AWS::Cognito::UserPoolClient', Client);
  if (pool === undefined || client === undefined) throw new Error('The template has no user pool');
  return {
    arn: pool.arn,
    poolId: pool.name,
    clientId: client.name,
    scope: client.properties.AllowedOAuthScopes.join(' '),
    validitySeconds: client.properties.AccessTokenValidity * 60,
    preToken: pool.properties.LambdaConfig.PreTokenGenerationConfig.LambdaArn,
  };
}
