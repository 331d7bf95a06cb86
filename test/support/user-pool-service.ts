import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import * as z from 'zod';
import { freePort } from '#test/support/free-port.ts';

const Input = z.looseObject({
  UserPoolId: z.string(),
  Username: z.string().optional(),
  GroupName: z.string().optional(),
  NextToken: z.string().optional(),
  UserAttributes: z.array(z.object({ Name: z.string(), Value: z.string() })).default([]),
});
type Input = z.infer<typeof Input>;
type Member = {
  readonly attributes: Readonly<Record<string, string>>;
  readonly groups: readonly string[];
};
const POOL = 'eu-west-1_pool';
const STACK = 'zamio-dev-api';
const WRITES = ['AdminCreateUser', 'AdminAddUserToGroup'];

/**
 * Stands in for what the admin tool asks of AWS: Cognito's JSON protocol over one pool, whose people are listed one a
 * page, and CloudFormation's query protocol over one stack. `writes` are the calls that changed something, in order.
 */
export async function userPoolService() {
  const people = new Map<string, Member>();
  const writes: { readonly operation: string; readonly input: Input }[] = [];
  const server = createServer(async (request, response) => {
    const said = await text(request);
    const target = String(request.headers['x-amz-target'] ?? '');
    const [status, body] =
      target === '' ? stack(new URLSearchParams(said)) : cognito(target.split('.')[1] ?? '', said);
    response.writeHead(status, { 'content-type': target === '' ? 'text/xml' : 'application/x-amz-json-1.1' });
    response.end(body);
  });
  const cognito = (operation: string, said: string): readonly [number, string] => {
    const input = Input.parse(JSON.parse(said));
    if (input.UserPoolId !== POOL)
      return refused('ResourceNotFoundException', `User pool ${input.UserPoolId} does not exist.`);
    if (WRITES.includes(operation)) writes.push({ operation, input });
    const { Username: name = '', GroupName: group = '' } = input;
    const member = people.get(name.toLowerCase());
    if (operation === 'ListUsersInGroup') return listed(group, Number(input.NextToken ?? 0));
    if (operation === 'AdminCreateUser') {
      if (member !== undefined) return refused('UsernameExistsException', 'User account already exists');
      const attributes = Object.fromEntries(input.UserAttributes.map(({ Name, Value }) => [Name, Value]));
      people.set(name.toLowerCase(), { attributes, groups: [] });
      return answered({ User: { Username: name, UserStatus: 'FORCE_CHANGE_PASSWORD' } });
    }
    if (member === undefined) return refused('UserNotFoundException', 'User does not exist.');
    if (operation === 'AdminAddUserToGroup')
      people.set(name.toLowerCase(), { ...member, groups: [...member.groups, group] });
    return answered({ Username: name, UserAttributes: asList(member) });
  };
  const listed = (group: string, at: number) => {
    const members = [...people].filter(([, { groups }]) => groups.includes(group));
    return answered({
      Users: members.slice(at, at + 1).map(([Username, one]) => ({ Username, Attributes: asList(one) })),
      ...(at + 1 < members.length && { NextToken: String(at + 1) }),
    });
  };
  const port = await freePort();
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return {
    pool: POOL,
    url: `http://127.0.0.1:${port}`,
    people,
    writes,
    stop: () => new Promise((closed) => server.close(closed)),
  };
}

const asList = ({ attributes }: Member) =>
  Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }));
const answered = (body: unknown) => [200, JSON.stringify(body)] as const;
const refused = (type: string, message: string) => [400, JSON.stringify({ __type: type, message })] as const;

function stack(asked: URLSearchParams): readonly [number, string] {
  if (asked.get('StackName') !== STACK) {
    const message = `Stack with id ${asked.get('StackName')} does not exist`;
    return [
      400,
      `<ErrorResponse><Error><Type>Sender</Type><Code>ValidationError</Code><Message>${message}</Message></Error></ErrorResponse>`,
    ];
  }
  const output = `<OutputKey>UserPoolId</OutputKey><OutputValue>${POOL}</OutputValue>`;
  const member = `<StackName>${STACK}</StackName><Outputs><member>${output}</member></Outputs>`;
  return [
    200,
    `<DescribeStacksResponse><DescribeStacksResult><Stacks><member>${member}</member></Stacks></DescribeStacksResult></DescribeStacksResponse>`,
  ];
}
