import { beforeEach, describe, expect, test } from '@jest/globals';
import { updateAgreement } from '#functions/use-cases/partners/update-agreement.ts';
import type { PartnerId } from '#shared/ids.ts';
import { AgreementUpdate } from '#shared/schemas/partners.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { ADMIN } from '#test/support/world/people.ts';
import { addAgreement, addPartner } from '#test/support/world/set-up.ts';

let world: FakeWorld;
let partnerId: PartnerId;
beforeEach(async () => {
  world = fakeWorld();
  partnerId = (await addPartner(world)).id;
});

const BAD = { code: 'request.invalid', errors: [{ path: 'cron' }] };

describe('the schedule of an agreement', () => {
  test('of its own is five fields', async () => {
    const custom = { reportingFrequency: 'Custom', cron: '0 8 15 */3 *' } as const;
    await expect(addAgreement(world, partnerId, custom)).resolves.toMatchObject(custom);
  });

  test.each(['this is no cron', '0 0 8 15 * *'])('%j is refused, and nothing is written', async (cron) => {
    const custom = { reportingFrequency: 'Custom', cron } as const;
    await expect(addAgreement(world, partnerId, custom)).rejects.toMatchObject(BAD);
    expect(await world.agreements.ofPartner(partnerId)).toEqual([]);
  });

  test('is needed where the frequency is its own, and refused in a change, too', async () => {
    await expect(addAgreement(world, partnerId, { reportingFrequency: 'Custom' })).rejects.toMatchObject(BAD);
    const { id: agreementId, ...terms } = await addAgreement(world, partnerId);
    const update = AgreementUpdate.parse({ ...terms, cron: 'never' });
    await expect(updateAgreement(world, ADMIN, { partnerId, agreementId, update })).rejects.toMatchObject(
      BAD,
    );
  });
});
