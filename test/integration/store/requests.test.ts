import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { beginRequest } from '#functions/platform/requests.ts';
import { startWorlds, type TestWorld } from '#test/support/real-world.ts';
import { addPartner } from '#test/support/world/set-up.ts';

let worlds: Awaited<ReturnType<typeof startWorlds>>;
let world: TestWorld;

beforeAll(async () => {
  worlds = await startWorlds();
}, 60_000);
beforeEach(async () => {
  world = await worlds.make();
});
afterAll(() => worlds.stop());

const encode = (reply: unknown) => ({ status: 201, body: JSON.stringify(reply) });
const asked = { actor: 'esi', requestKey: 'onboard-prs', fingerprint: 'a' };
const PRS = { name: 'PRS', societyCode: '052', countryCode: 'GB' };
const begin = async (over = {}) => {
  const begun = await beginRequest(world, { ...asked, ...over }, encode);
  if (begun.state !== 'mine') throw new Error('the key is new');
  return begun;
};

describe('a request with an Idempotency-Key', () => {
  test('has its answer written with the change, so that a caller who lost the reply gets the same', async () => {
    const begun = await begin();
    expect(await beginRequest(world, asked, encode)).toEqual({ state: 'running' });
    const made = await addPartner(begun.world, PRS);
    expect(await beginRequest(world, asked, encode)).toEqual({ state: 'answered', answer: encode(made) });
  });

  test('with another body is refused, whether it was answered or not', async () => {
    const begun = await begin();
    const other = { ...asked, fingerprint: 'b' };
    expect(await beginRequest(world, other, encode)).toEqual({ state: 'key-reused' });
    await addPartner(begun.world, PRS);
    expect(await beginRequest(world, other, encode)).toEqual({ state: 'key-reused' });
  });

  test('that failed keeps no answer, and whoever gave it up leaves it to the next', async () => {
    await addPartner(world, PRS);
    const begun = await begin();
    await expect(addPartner(begun.world, PRS)).rejects.toMatchObject({ code: 'partner.society-taken' });
    expect(await beginRequest(world, asked, encode)).toEqual({ state: 'running' });
    await begun.giveUp();
    world.setClock('2026-04-06T09:00:00.001Z');
    expect(await beginRequest(world, asked, encode)).toMatchObject({ state: 'mine' });
  });

  test('whose owner died is taken over, and the dead can write no more', async () => {
    const dead = await begin();
    world.setClock('2026-04-06T09:01:00.000Z');
    expect(await beginRequest(world, asked, encode)).toMatchObject({ state: 'mine' });
    await expect(addPartner(dead.world, PRS)).rejects.toMatchObject({ code: 'idempotency.in-progress' });
    expect(await world.partners.all()).toEqual([]);
  });

  test('keeps an answer of megabytes whole', async () => {
    const answer = {
      status: 200,
      body: JSON.stringify(Array.from({ length: 40_000 }, (_, at) => `Line ${at} Kɛseɛ`)),
    };
    await (await begin()).keep(answer);
    expect(await beginRequest(world, asked, encode)).toEqual({ state: 'answered', answer });
  });
});
