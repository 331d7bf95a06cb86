import { describe, expect, test } from '@jest/globals';
import { updatePartner } from '#functions/use-cases/partners/update-partner.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { anId } from '#test/support/given/an-id.ts';
import { ADMIN } from '#test/support/world/people.ts';
import { addAgreement, addPartner } from '#test/support/world/set-up.ts';

const change = (world: FakeWorld, partner: Partner, over: Partial<Partner>) =>
  updatePartner(world, ADMIN, { partnerId: partner.id, update: { ...partner, ...over } });

describe('updatePartner', () => {
  test('gives back a society code that it no longer has, for another to take', async () => {
    const world = fakeWorld();
    const ascap = await addPartner(world);
    await change(world, ascap, { societyCode: '021' });
    expect(await world.names.holder('society-code', '021')).toBe(ascap.id);
    const bmi = await addPartner(world, { name: 'Another' });
    expect(await world.names.holder('society-code', '010')).toBe(bmi.id);
  });

  test('refuses a society code that another has, and keeps its own', async () => {
    const world = fakeWorld();
    const ascap = await addPartner(world);
    await addPartner(world, { societyCode: '052' });
    await expect(change(world, ascap, { societyCode: '052' })).rejects.toMatchObject({
      code: 'partner.society-taken',
    });
    expect(await world.partners.find(ascap.id)).toEqual(ascap);
    expect(await world.names.holder('society-code', '010')).toBe(ascap.id);
  });

  test('refuses a version that is gone, and a partner that is not there', async () => {
    const world = fakeWorld();
    const ascap = await addPartner(world);
    await change(world, ascap, { name: 'A.S.C.A.P.' });
    await expect(change(world, ascap, { name: 'late' })).rejects.toMatchObject({ code: 'version.stale' });
    await expect(
      updatePartner(world, ADMIN, { partnerId: anId('prt', 9), update: ascap }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('createAgreement', () => {
  test('of two for the same days entered at once lets one in', async () => {
    const world = fakeWorld();
    const { id } = await addPartner(world);
    const both = await Promise.allSettled([addAgreement(world, id), addAgreement(world, id)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await world.agreements.ofPartner(id)).toHaveLength(1);
  });

  test('refuses days that another one covers, and takes the day after its end', async () => {
    const world = fakeWorld();
    const { id } = await addPartner(world);
    await addAgreement(world, id, { expiryDate: '2025-12-31' });
    await expect(addAgreement(world, id, { effectiveDate: '2025-12-31' })).rejects.toMatchObject({
      code: 'agreement.overlaps',
    });
    await addAgreement(world, id, { effectiveDate: '2026-01-01' });
    expect(await world.agreements.ofPartner(id)).toHaveLength(2);
  });

  test('that is entered suspended holds from its first day', async () => {
    const world = fakeWorld();
    const { id } = await addPartner(world);
    expect(await addAgreement(world, id, { status: 'Suspended' })).toMatchObject({
      suspensions: [{ from: '2024-01-01' }],
    });
  });

  test('refuses a partner that is not there', async () => {
    await expect(addAgreement(fakeWorld(), anId('prt', 9))).rejects.toMatchObject({ code: 'not-found' });
  });
});
