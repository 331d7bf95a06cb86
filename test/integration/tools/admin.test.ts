import { execFile } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { userPoolService } from '#test/support/user-pool-service.ts';

let service: Awaited<ReturnType<typeof userPoolService>>;
beforeEach(async () => {
  service = await userPoolService();
});
afterEach(() => service.stop());

/** Runs the tool as people do, with AWS where the stand-in listens. */
const admin = (...args: readonly string[]) =>
  new Promise<{ code: number; out: string; error: string }>((done) => {
    const env = {
      PATH: process.env['PATH'],
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'operator',
      AWS_SECRET_ACCESS_KEY: 'operator',
      AWS_ENDPOINT_URL: service.url,
    };
    execFile(process.execPath, ['tools/admin/admin.ts', ...args], { env }, (failed, out, error) =>
      done({ code: Number(failed?.code ?? 0), out, error }),
    );
  });
const ESI = ['--email', 'esi@example.org'];

describe('npm run admin', () => {
  test('makes a person with a confirmed address in the pool of the stack, puts it into Admin, and says what is next', async () => {
    const { code, out } = await admin(...ESI, '--name', 'Esi');
    expect(code).toBe(0);
    expect(service.writes).toEqual([
      {
        operation: 'AdminCreateUser',
        input: {
          UserPoolId: service.pool,
          Username: 'esi@example.org',
          UserAttributes: [
            { Name: 'email', Value: 'esi@example.org' },
            { Name: 'email_verified', Value: 'true' },
            { Name: 'name', Value: 'Esi' },
          ],
          DesiredDeliveryMediums: ['EMAIL'],
        },
      },
      {
        operation: 'AdminAddUserToGroup',
        input: {
          UserPoolId: service.pool,
          Username: 'esi@example.org',
          GroupName: 'Admin',
          UserAttributes: [],
        },
      },
    ]);
    expect(out).toMatch(/esi@example\.org is made and is Admin\. A mail with a temporary password/);
  });

  test('changes nothing when it is run again, in whatever case the address is written, and says so', async () => {
    await admin(...ESI);
    const before = service.writes.length;
    const { code, out } = await admin('--email', 'Esi@Example.org');
    expect([code, service.writes.length]).toEqual([0, before]);
    expect(out).toContain('is Admin already: nothing was changed');
  });

  test('brings one to its end that broke off before the group', async () => {
    service.people.set('esi@example.org', { attributes: { email: 'esi@example.org' }, groups: [] });
    const { out } = await admin(...ESI);
    expect(service.writes.map(({ operation }) => operation)).toEqual(['AdminAddUserToGroup']);
    expect(out).toContain('was in the pool and is Admin now');
  });

  test('asks for --another where there is an Admin, and finds one on whatever page it is listed', async () => {
    for (const name of ['ama', 'kofi', 'yaw'])
      service.people.set(`${name}@example.org`, {
        attributes: { email: `${name}@example.org` },
        groups: ['Admin'],
      });
    expect((await admin('--email', 'yaw@example.org')).out).toContain('nothing was changed');
    const { code, error } = await admin(...ESI);
    expect([code, error]).toEqual([
      1,
      `The pool ${service.pool} has an Admin already (3). Say --another to make one more.\n`,
    ]);
    expect(service.writes).toEqual([]);
    expect((await admin(...ESI, '--another')).code).toBe(0);
    expect(service.people.get('esi@example.org')?.groups).toEqual(['Admin']);
  });

  test('makes nobody Admin who is one of a partner', async () => {
    const attributes = { email: 'esi@example.org', 'custom:partnerId': 'prt_1' };
    service.people.set('esi@example.org', { attributes, groups: ['Partner'] });
    const { code, error } = await admin(...ESI);
    expect([code, service.writes]).toEqual([1, []]);
    expect(error).toContain('is one of a partner');
  });

  test.each([
    ['an environment that is not deployed', [...ESI, '--env', 'prod'], /There is no stack zamio-prod-api/],
    ['a pool that is not there', [...ESI, '--pool', 'eu-west-1_other'], /eu-west-1_other does not exist/],
    ['what is no address', ['--email', 'esi'], /--email takes the address of the person/],
    ['no address', [], /--email takes the address of the person/],
  ])('says what is wrong with %s', async (_what, args, sentence) => {
    const { code, error } = await admin(...args);
    expect([code, service.writes]).toEqual([1, []]);
    expect(error).toMatch(sentence);
  });
});
