import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminGetUserCommand,
  type AttributeType,
  type CognitoIdentityProviderClient,
  paginateListUsersInGroup,
  UserNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Role } from '#shared/permissions.ts';

type Wanted = {
  readonly pool: string;
  /** Whom Cognito mails; people sign in by it. */
  readonly email: string;
  readonly name?: string | undefined;
  /** That the pool has an Admin already is no fault. */
  readonly another: boolean;
};
/** `made`: Cognito mails a temporary password. `joined`: was there and had another role, or none. `there`: nothing was changed. */
export type Outcome = 'made' | 'joined' | 'there';

const GROUP: Role = 'Admin';

/**
 * Makes somebody Admin of a user pool: the person with a confirmed address, and the group. Done again it changes
 * nothing, and one that broke off between the two is brought to its end.
 *
 * @throws Error where the pool has another Admin and `another` is not said, or the person is one of a partner
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminCreateUser.html
 */
export async function makeAdmin(
  client: CognitoIdentityProviderClient,
  { pool, email, name, another }: Wanted,
): Promise<Outcome> {
  const admins = await adminsOf(client, pool);
  if (admins.includes(email.toLowerCase())) return 'there';
  if (admins.length > 0 && !another) {
    throw new Error(
      `The pool ${pool} has an Admin already (${admins.length}). Say --another to make one more.`,
    );
  }
  const user = { UserPoolId: pool, Username: email };
  const found = await attributesOf(client, user);
  if (attributeIn(found ?? [], 'custom:partnerId') !== undefined) {
    throw new Error(`${email} is one of a partner, who cannot be Admin too. Take another address.`);
  }
  if (found === undefined) {
    const UserAttributes = [
      { Name: 'email', Value: email },
      { Name: 'email_verified', Value: 'true' },
      ...(name === undefined ? [] : [{ Name: 'name', Value: name }]),
    ];
    await client.send(
      new AdminCreateUserCommand({ ...user, UserAttributes, DesiredDeliveryMediums: ['EMAIL'] }),
    );
  }
  await client.send(new AdminAddUserToGroupCommand({ ...user, GroupName: GROUP }));
  return found === undefined ? 'made' : 'joined';
}

/** The addresses of all Admins, in small letters. */
async function adminsOf(client: CognitoIdentityProviderClient, pool: string): Promise<readonly string[]> {
  const emails: string[] = [];
  for await (const { Users = [] } of paginateListUsersInGroup(
    { client },
    { UserPoolId: pool, GroupName: GROUP },
  )) {
    emails.push(
      ...Users.map(({ Attributes = [] }) => (attributeIn(Attributes, 'email') ?? '').toLowerCase()),
    );
  }
  return emails;
}

async function attributesOf(
  client: CognitoIdentityProviderClient,
  user: { readonly UserPoolId: string; readonly Username: string },
): Promise<readonly AttributeType[] | undefined> {
  try {
    const { UserAttributes = [] } = await client.send(new AdminGetUserCommand(user));
    return UserAttributes;
  } catch (error) {
    if (error instanceof UserNotFoundException) return undefined;
    throw error;
  }
}

const attributeIn = (attributes: readonly AttributeType[], name: string): string | undefined =>
  attributes.find(({ Name }) => Name === name)?.Value;
