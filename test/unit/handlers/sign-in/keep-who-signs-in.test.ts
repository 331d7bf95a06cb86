import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { keepWhoSignsIn, whoSignsIn } from '#functions/handlers/sign-in/keep-who-signs-in.ts';
import type { World } from '#functions/ports/world.ts';
import { fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aPerson } from '#test/support/given/a-person.ts';
import { aTokenAsked } from '#test/support/given/a-token-asked.ts';
import { anId } from '#test/support/given/an-id.ts';

const PARTNER = anId('prt', 1);

describe('whoSignsIn', () => {
  test('is the person by the id that tokens have', () => {
    expect(whoSignsIn(aTokenAsked())).toEqual(aPerson(1));
  });

  test.each<[string, Parameters<typeof aTokenAsked>[0], object]>([
    ['who has no name', { attributes: {} }, { name: null }],
    ['whose name is blank', { attributes: { name: '  ' } }, { name: null }],
    ['whose name breaks lines', { attributes: { name: 'Finance\n1' } }, { name: null }],
    ['whose name is endless', { attributes: { name: 'F'.repeat(2048) } }, { name: null }],
    ['without an address', { attributes: { name: 'Finance 1', email: '' } }, { email: null }],
    ['in several groups', { groups: ['Viewer', 'Ops', 'Finance'] }, { role: 'Ops' }],
    [
      'of a partner',
      { groups: ['Partner'], attributes: { name: 'Finance 1', 'custom:partnerId': PARTNER } },
      { role: 'Partner', partnerId: PARTNER },
    ],
  ])('knows one %s', (_, asked, over) => {
    expect(whoSignsIn(aTokenAsked(asked))).toEqual({ ...aPerson(1), ...over });
  });

  test.each([[[]], [['Others']]])('is nobody in the groups %j', (groups) => {
    expect(whoSignsIn(aTokenAsked({ groups }))).toBeUndefined();
  });

  test('is nobody where Cognito names no groups', () => {
    const { request, ...event } = aTokenAsked();
    const nowhere = { ...event, request: { ...request, groupConfiguration: {} } };
    expect(whoSignsIn(nowhere)).toBeUndefined();
  });
});

describe('keepWhoSignsIn', () => {
  afterEach(() => void jest.useRealTimers());
  const without = (people: Partial<World['people']>) => {
    const world = fakeWorld();
    return { ...world, people: { ...world.people, ...people } };
  };

  test('keeps the person', async () => {
    const world = fakeWorld({ now: '2026-04-06T09:00:00.000Z' });
    await keepWhoSignsIn(world, aTokenAsked());
    const kept = { ...aPerson(1), since: '2026-04-06T09:00:00.000Z' };
    expect(await world.people.find(aPerson(1).id)).toEqual(kept);
    expect(world.logged).toEqual([]);
  });

  test('keeps nobody who may do nothing', async () => {
    const world = fakeWorld();
    await keepWhoSignsIn(world, aTokenAsked({ groups: [] }));
    expect((await world.people.page({ limit: 9 })).items).toEqual([]);
  });

  test.each(['find', 'keep'] as const)('logs that the table failed to %s, and no name', async (method) => {
    const world = without({ [method]: async () => Promise.reject(new RangeError('Finance 1')) });
    await keepWhoSignsIn(world, aTokenAsked());
    expect(world.logged).toEqual([
      { event: 'person.not-kept', ids: { personId: aPerson(1).id, error: 'RangeError' } },
    ]);
  });

  test('waits two seconds for the table and no longer', async () => {
    jest.useFakeTimers();
    const world = without({ find: () => new Promise<never>(() => undefined) });
    let isDone = false;
    const kept = keepWhoSignsIn(world, aTokenAsked()).then(() => {
      isDone = true;
    });
    await jest.advanceTimersByTimeAsync(1999);
    expect(isDone).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    await kept;
    expect(world.logged).toMatchObject([{ event: 'person.not-kept', ids: { error: 'TooLong' } }]);
  });
});
