import { describe, expect, test } from '@jest/globals';
import { createAffiliation } from '#functions/use-cases/affiliations/create-affiliation.ts';
import { NewAffiliation } from '#shared/schemas/affiliations.ts';
import { fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { OPS } from '#test/support/world/people.ts';

const entered = { societyCode: '052', from: '2025-01-15', reason: 'PRS confirmed the membership' };

describe('createAffiliation', () => {
  test.each([
    ['by its IPI', { ipi: '199' }, { ipi: '00000000199' }],
    ['by its name where the IPI is empty', { ipi: '', name: 'Ama Mensah' }, { name: 'Ama Mensah' }],
  ])('keeps that a party, %s, belongs to a society from a date on', async (_, sent, party) => {
    const world = fakeWorld();
    const made = await createAffiliation(world, OPS, NewAffiliation.parse({ ...entered, ...sent }));
    expect(made).toEqual({
      ...{ id: made.id, ...party, ...entered },
      ...{ by: 'yaw', createdAt: world.clock.now() },
    });
    expect(await world.affiliations.all()).toEqual([made]);
  });

  test('is in the audit under its own id', async () => {
    const world = fakeWorld();
    const { id } = await createAffiliation(world, OPS, NewAffiliation.parse({ ...entered, ipi: '199' }));
    const { items } = await world.audit.page({ limit: 10, entity: 'affiliation', entityId: id });
    expect(items).toMatchObject([{ action: 'affiliation.entered', actor: 'yaw', after: { id, ...entered } }]);
  });
});
