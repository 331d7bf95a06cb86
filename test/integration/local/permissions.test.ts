import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LOCAL_CLIENT } from '#infra/local/dynamodb/local-client.ts';
import { all, editedFolder, without, withoutAction } from '#test/infra/edited-template.ts';
import { synthesized } from '#test/infra/synthesized.ts';
import { deniedCalls, usedGrants } from '#test/support/iam-notes.ts';
import { startTold, type ToldSystem } from '#test/support/told-system.ts';
import { eventually } from './eventually.ts';

const HERE = 'us-east-1:000000000000';
const MACHINE = `arn:aws:states:${HERE}:stateMachine:zamio-dev-statement-export`;
/** The system of the template, but: the API may not put items, split-file may not list, S3 may call nobody. */
const LESS = all(
  withoutAction('apirole', 'dynamodb:PutItem'),
  withoutAction('splitfilerole', 's3:ListBucket'),
  withoutAction('statementexportmachineRole', 'lambda:InvokeFunction'),
  without((logicalId, { Type }) => Type === 'AWS::Lambda::Permission' && logicalId.startsWith('uploads')),
);
let system: ToldSystem;
beforeAll(async () => {
  system = await startTold(editedFolder((await synthesized()).folder, LESS));
}, 120_000);
afterAll(() => system?.stop());

const refused = (errorType: string, errorMessage: unknown) => ({
  ok: false,
  error: { errorType, errorMessage },
});
const notAuthorized = (name: string, action: string, resource: string) =>
  expect.stringMatching(
    new RegExp(
      `^User: arn:aws:sts::000000000000:assumed-role/\\w+/${name} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action$`,
    ),
  );
const done = { ok: true };

describe('a function that lacks a right to the table', () => {
  test('gets AccessDeniedException from the SDK, and its crash is seen', async () => {
    const outcome = await system.tell('zamio-dev-api', { act: 'put-item', pk: 'a' });
    expect(outcome).toMatchObject(
      refused(
        'AccessDeniedException',
        notAuthorized('zamio-dev-api', 'dynamodb:PutItem', `arn:aws:dynamodb:${HERE}:table/table`),
      ),
    );
    expect(system.said()).toContain('! zamio-dev-api: AccessDeniedException: User: ');
    expect(system.said()).toContain('! refused to function zamio-dev-api: User: ');
  });

  test('has written nothing', async () => {
    await system.tell('zamio-dev-api', { act: 'put-item', pk: 'b' });
    const table = new DynamoDBClient({ ...LOCAL_CLIENT, endpoint: system.addresses.dynamodb });
    const Key = { pk: { S: 'b' }, sk: { S: 'told' } };
    expect((await table.send(new GetItemCommand({ TableName: 'table', Key }))).Item).toBeUndefined();
    await table.send(new PutItemCommand({ TableName: 'table', Item: Key }));
    table.destroy();
  });

  test('goes on with what it may, whatever was refused between', async () => {
    for (let time = 0; time < 10; time += 1) {
      const acts = ['put-item', 'get-item', 'put-item', 'get-item'];
      const outcomes = await Promise.all(
        acts.map((act) => system.tell('zamio-dev-api', { act, pk: `c${time}` })),
      );
      expect(outcomes.map(({ ok }) => ok)).toEqual([false, true, false, true]);
    }
  });

  test('and another function that has it may', async () => {
    expect(await system.tell('zamio-dev-split-file', { act: 'put-item', pk: 'd' })).toMatchObject(done);
  });
});

describe('a function at S3', () => {
  test('may what its role may', async () => {
    expect(
      await system.tell('zamio-dev-split-file', { act: 'put-object', bucket: 'work', key: 'a' }),
    ).toMatchObject(done);
  });

  test('is refused another bucket', async () => {
    const outcome = await system.tell('zamio-dev-split-file', {
      act: 'put-object',
      bucket: 'exports',
      key: 'a',
    });
    expect(outcome).toMatchObject(
      refused(
        'AccessDenied',
        notAuthorized('zamio-dev-split-file', 's3:PutObject', 'arn:aws:s3:::exports/a'),
      ),
    );
  });

  test('is told of a missing object only if it may list the bucket', async () => {
    const missing = { act: 'get-object', bucket: 'work', key: 'nothing' };
    expect(await system.tell('zamio-dev-lock-cycle', missing)).toMatchObject(
      refused('NoSuchKey', expect.any(String)),
    );
    expect(await system.tell('zamio-dev-split-file', missing)).toMatchObject(
      refused('AccessDenied', notAuthorized('zamio-dev-split-file', 's3:ListBucket', 'arn:aws:s3:::work')),
    );
  });
});

describe('an address that a function has signed', () => {
  const signed = async (name: string, act: string, bucket: string) => {
    const outcome = await system.tell(name, { act, bucket, key: 'signed' });
    return outcome.ok ? String(outcome.payload) : '';
  };
  const put = (address: string) => fetch(address, { method: 'PUT', body: 'x' });

  test('lets whoever has it do what the function may', async () => {
    expect((await put(await signed('zamio-dev-api', 'sign-put', 'uploads'))).status).toBe(200);
    expect(await (await fetch(await signed('zamio-dev-api', 'sign-get', 'uploads'))).text()).toBe('x');
  });

  test('is refused when it is used for what the function may not', async () => {
    const answer = await put(await signed('zamio-dev-api', 'sign-put', 'exports'));
    expect(answer.status).toBe(403);
    expect(await answer.text()).toMatch(
      /<Error><Code>AccessDenied<\/Code><Message>User: .*zamio-dev-api is not authorized/,
    );
    expect((await fetch(await signed('zamio-dev-pre-token', 'sign-get', 'uploads'))).status).toBe(403);
  });

  test('is refused to a browser in a way that it may read', async () => {
    const answer = await fetch(await signed('zamio-dev-api', 'sign-put', 'exports'), {
      method: 'PUT',
      headers: { origin: 'http://site.example' },
    });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('and a request with a key that nobody has, or with none, are refused', async () => {
    const address = await signed('zamio-dev-api', 'sign-put', 'uploads');
    const answer = await put(address.replace('zamio-dev-api', 'zamio-dev-nobody'));
    expect([answer.status, await answer.text()]).toEqual([
      403,
      expect.stringContaining('InvalidAccessKeyId'),
    ]);
    expect((await fetch(`${system.addresses.s3}/uploads/signed`)).status).toBe(403);
  });
});

describe('a function at other services', () => {
  test('reads the secrets that it may, and is refused others', async () => {
    expect(await system.tell('zamio-dev-webhooks', { act: 'read-secret', name: 'origin' })).toMatchObject(
      done,
    );
    expect(await system.tell('zamio-dev-split-file', { act: 'read-secret', name: 'origin' })).toMatchObject(
      refused('AccessDeniedException', expect.stringContaining('secretsmanager:GetSecretValue')),
    );
  });

  test('hears that a secret is missing where it may read it by its name', async () => {
    expect(
      await system.tell('zamio-dev-fetch-repertoire', {
        act: 'read-secret',
        name: 'zamio/dev/repertoire/none',
      }),
    ).toMatchObject(refused('ResourceNotFoundException', expect.any(String)));
  });

  test('is refused what no table of calls has', async () => {
    expect(await system.tell('zamio-dev-webhooks', { act: 'list-secrets' })).toMatchObject(
      refused(
        'AccessDeniedException',
        expect.stringContaining('nothing in infra/local/iam/calls says what this operation needs'),
      ),
    );
  });

  test('starts only the machines that it may', async () => {
    const start = { act: 'start', machine: MACHINE, name: 'told' };
    expect(await system.tell('zamio-dev-api', start)).toMatchObject(
      refused('AccessDeniedException', notAuthorized('zamio-dev-api', 'states:StartExecution', MACHINE)),
    );
    expect(await system.tell('zamio-dev-start-job', { ...start, name: 'told-by-starter' })).toMatchObject(
      done,
    );
  });

  test('starts a machine with 256 KB at most', async () => {
    const start = { act: 'start', machine: MACHINE, name: 'too-large', input: `"${'a'.repeat(262_143)}"` };
    expect(await system.tell('zamio-dev-start-job', start)).toMatchObject(
      refused(
        'ValidationException',
        "1 validation error detected: Value at 'input' failed to satisfy constraint: Member must have length less than or equal to 262144",
      ),
    );
  });
});

describe('what calls functions', () => {
  test('a state machine whose role may not fails as on AWS', async () => {
    await system.tell('zamio-dev-start-job', { act: 'start', machine: MACHINE, name: 'not-allowed' });
    const denial = await eventually(async () =>
      deniedCalls(system.folder).find(({ who }) => who === 'machine zamio-dev-statement-export'),
    );
    expect(denial.refusal).toMatch(
      /lambda:InvokeFunction .*:zamio-dev-write-statement because no identity-based/,
    );
  });

  test('S3 without the function’s permission delivers nothing', async () => {
    const s3 = new S3Client({ ...LOCAL_CLIENT, endpoint: system.addresses.s3, forcePathStyle: true });
    await fetch(await getSignedUrl(s3, new PutObjectCommand({ Bucket: 'uploads', Key: 'a.csv' })), {
      method: 'PUT',
      body: 'a',
    });
    s3.destroy();
    const denial = await eventually(async () =>
      deniedCalls(system.folder).find(({ who }) => who === 's3.amazonaws.com'),
    );
    expect(denial.refusal).toMatch(
      /lambda:InvokeFunction .*zamio-dev-receive-upload because no resource-based policy/,
    );
  });
});

test('what was used is noted, once', async () => {
  await system.tell('zamio-dev-split-file', { act: 'put-item', pk: 'e' });
  const used = usedGrants(system.folder).map((use) => JSON.stringify(use));
  const grant = {
    who: 'function zamio-dev-split-file',
    action: 'dynamodb:PutItem',
    resource: `arn:aws:dynamodb:${HERE}:table/table`,
  };
  expect(used.filter((use) => use === JSON.stringify(grant))).toHaveLength(1);
  expect(new Set(used).size).toBe(used.length);
  expect(readFileSync(path.join(system.folder, 'logs', 'zamio-dev-split-file.log'), 'utf8')).not.toContain(
    'Unhandled',
  );
});
