import { parseArgs } from 'node:util';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import * as z from 'zod';
import { DEFAULT_ENVIRONMENT } from '#infra/deployment.ts';
import { findPool } from './find-pool.ts';
import { makeAdmin, type Outcome } from './make-admin.ts';

/**
 * `npm run admin -- --email someone@example.org [--env dev] [--name "…"] [--pool ID] [--another]` makes the first Admin
 * of a deployment, in the account and Region of the environment's AWS credentials, and says what to do next. Run again
 * it changes nothing. Ends with 1 where it made nobody and nobody was there.
 */
const Said = z.object({
  email: z.email('--email takes the address of the person, such as someone@example.org'),
  env: z.string().default(DEFAULT_ENVIRONMENT),
  name: z.string().optional(),
  pool: z.string().optional(),
  another: z.boolean().default(false),
});

const NEXT: Readonly<Record<Outcome, string>> = {
  made: 'is made and is Admin. A mail with a temporary password is on its way and holds for seven days. At the first sign-in a new password is chosen and an authenticator app is joined.',
  joined: 'was in the pool and is Admin now, from the next sign-in on. No mail is sent.',
  there:
    'is Admin already: nothing was changed. A mail that was lost or is too old is sent again by: aws cognito-idp admin-create-user --message-action RESEND',
};

try {
  const { values } = parseArgs({
    options: {
      email: { type: 'string' },
      env: { type: 'string' },
      name: { type: 'string' },
      pool: { type: 'string' },
      another: { type: 'boolean' },
    },
  });
  const said = Said.safeParse(values);
  if (!said.success) throw new Error(said.error.issues.map(({ message }) => message).join('; '));
  const { env, email, ...wanted } = said.data;
  const pool = wanted.pool ?? (await findPool(new CloudFormationClient(), env));
  const outcome = await makeAdmin(new CognitoIdentityProviderClient(), { ...wanted, email, pool });
  const where = outcome === 'there' ? ` --user-pool-id ${pool} --username ${email}` : '';
  console.log(`${email} ${NEXT[outcome]}${where}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
