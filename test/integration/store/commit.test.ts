import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { beginRequest } from '#functions/platform/requests.ts';
import { updatePartner } from '#functions/use-cases/partners/update-partner.ts';
import type { AuditEntry } from '#shared/schemas/audit.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import { startWorld, type TestWorld } from '#test/support/real-world.ts';
import { ADMIN } from '#test/support/world/people.ts';
import { addPartner } from '#test/support/world/set-up.ts';
import { brokenLink } from './audit-chain.ts';

let world: TestWorld;
let partner: Partner;

beforeAll(async () => {
  world = await startWorld();
  partner = await addPartner(world);
}, 60_000);
afterAll(() => world.stop());

/** Renames a partner as somebody who read that version. */
const rename = async (name: string, version: number) => {
  const { id: partnerId, createdAt: _made, updatedAt: _changed, ...terms } = partner;
  return updatePartner(world, ADMIN, { partnerId, update: { ...terms, name, version } });
};
const chainOf = async (entityId: string): Promise<AuditEntry[]> => {
  const { items } = await world.audit.page({ entity: 'partner', entityId, limit: 200 });
  return items.toReversed();
};

describe('a change', () => {
  test('of two made at once on one version, one is refused as stale and leaves no trace', async () => {
    const results = await Promise.allSettled([rename('ASCAP one', 1), rename('ASCAP two', 1)]);
    const refused = results.filter(({ status }) => status === 'rejected');
    expect(refused).toMatchObject([{ reason: { code: 'version.stale' } }]);
    expect(await world.partners.find(partner.id)).toMatchObject({ version: 2 });
    expect(await chainOf(partner.id)).toHaveLength(2);
  });

  test('of a version that is gone is refused', async () => {
    await expect(rename('ASCAP late', 1)).rejects.toMatchObject({ code: 'version.stale' });
  });

  test('whose name another holds is refused whole: neither partner nor audit entry is written', async () => {
    const before = await world.partners.all();
    await expect(addPartner(world, { name: 'ASCAP again' })).rejects.toMatchObject({
      code: 'partner.society-taken',
    });
    expect(await world.partners.all()).toEqual(before);
  });
});

describe('the audit chain', () => {
  test('holds who did what when, each entry linked to the one before', async () => {
    for (const version of [2, 3, 4]) await rename(`ASCAP ${version}`, version);
    const chain = await chainOf(partner.id);
    expect(chain.map(({ action, actor }) => `${actor} ${action}`)).toEqual([
      'esi partner.created',
      ...Array(4).fill('esi partner.updated'),
    ]);
    expect(brokenLink(chain, chain.at(-1)?.hash)).toBeUndefined();
  });

  test('shows every entry that was changed, dropped or swapped, and an end that was cut off', async () => {
    const chain = await chainOf(partner.id);
    const last = chain.at(-1)?.hash;
    const forged = {
      actor: 'somebody',
      action: 'partner.deleted',
      at: '2020-01-01T00:00:00.000Z',
      after: { name: 'PRS' },
      previousHash: '0'.repeat(64),
      hash: '0'.repeat(64),
    };
    for (const [index, entry] of chain.entries()) {
      for (const [field, value] of Object.entries(forged))
        expect(brokenLink(chain.with(index, { ...entry, [field]: value }), last)).toBe(index + 1);
      expect(brokenLink(chain.toSpliced(index, 1), last)).toBe(index + 1);
      const [next] = chain.slice(index + 1);
      if (next !== undefined)
        expect(brokenLink(chain.with(index, next).with(index + 1, entry), last)).toBe(index + 1);
    }
  });
});

describe('a request with an Idempotency-Key', () => {
  const encode = (reply: unknown) => ({ status: 201, body: JSON.stringify(reply) });
  const asked = { actor: 'esi', requestKey: 'onboard-prs', fingerprint: 'a' };
  const prs = { name: 'PRS', societyCode: '052', countryCode: 'GB' };

  test('has its answer written with the change, so that a caller who lost the reply gets the same', async () => {
    const begun = await beginRequest(world, asked, encode);
    if (begun.state !== 'mine') throw new Error('the key is new');
    expect(await beginRequest(world, asked, encode)).toEqual({ state: 'running' });
    const made = await addPartner(begun.world, prs);
    expect(await beginRequest(world, asked, encode)).toEqual({ state: 'answered', answer: encode(made) });
  });

  test('with another body is refused', async () => {
    expect(await beginRequest(world, { ...asked, fingerprint: 'b' }, encode)).toEqual({
      state: 'key-reused',
    });
  });

  test('that failed keeps no answer; one whose owner died is taken over, and the dead can write no more', async () => {
    const sacem = { ...asked, requestKey: 'onboard-sacem' };
    const dead = await beginRequest(world, sacem, encode);
    if (dead.state !== 'mine') throw new Error('the key is new');
    await expect(addPartner(dead.world, prs)).rejects.toMatchObject({ code: 'partner.society-taken' });
    world.setClock('2026-04-01T09:01:00.000Z');
    const heir = await beginRequest(world, sacem, encode);
    expect(heir.state).toBe('mine');
    const late = addPartner(dead.world, { name: 'SACEM', societyCode: '058', countryCode: 'FR' });
    await expect(late).rejects.toMatchObject({ code: 'idempotency.in-progress' });
    expect((await world.partners.all()).map(({ societyCode }) => societyCode)).not.toContain('058');
  });
});
