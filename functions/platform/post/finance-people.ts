import * as z from 'zod';
import type { CallAws } from '#functions/platform/post/aws-call.ts';
import type { Person } from '#functions/ports/notices.ts';

const User = z.object({
  Username: z.string(),
  Enabled: z.boolean(),
  UserStatus: z.string(),
  Attributes: z.array(z.object({ Name: z.string(), Value: z.string().default('') })).default([]),
});
const Listed = z.object({ Users: z.array(User), NextToken: z.string().optional() });

/** As many as Cognito gives at once, and as many pages as are read: more people than any society has in Finance. */
const AT_ONCE = 60;
const MAX_PAGES = 5;
const OK = 200;

/**
 * The people of the group Finance who may sign in now and whose address was confirmed.
 *
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUsersInGroup.html
 */
export function financePeople(call: CallAws, userPoolId: string): () => Promise<readonly Person[]> {
  return async () => {
    const people: Person[] = [];
    let next: string | undefined;
    for (let page = 0; page < MAX_PAGES; page += 1) {
      const { Users, NextToken } = await list(call, {
        ...{ UserPoolId: userPoolId, GroupName: 'Finance', Limit: AT_ONCE },
        ...(next !== undefined && { NextToken: next }),
      });
      people.push(...Users.flatMap(personOf));
      if (NextToken === undefined) break;
      next = NextToken;
    }
    return people;
  };
}

async function list(call: CallAws, body: unknown): Promise<z.infer<typeof Listed>> {
  const reply = await call({
    ...{ host: 'cognito-idp', service: 'cognito-idp', path: '/' },
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AWSCognitoIdentityProviderService.ListUsersInGroup',
    },
    body,
  });
  const status = typeof reply === 'string' ? reply : reply.status;
  if (typeof reply === 'string' || reply.status !== OK) {
    throw new Error(`The people of Finance could not be listed: ${status}`);
  }
  return Listed.parse(JSON.parse(reply.body));
}

function personOf({ Username, Enabled, UserStatus, Attributes }: z.infer<typeof User>): readonly Person[] {
  const said = new Map(Attributes.map(({ Name, Value }) => [Name, Value]));
  const email = said.get('email');
  const isReached = Enabled && UserStatus === 'CONFIRMED' && said.get('email_verified') === 'true';
  return isReached && email !== undefined && email !== '' ? [{ id: Username, email }] : [];
}
