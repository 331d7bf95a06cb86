import { beforeAll, describe, expect, test } from '@jest/globals';
import { updateAgreement } from '#functions/use-cases/partners/update-agreement.ts';
import type { PartnerId } from '#shared/ids.ts';
import { AGREEMENT } from '#shared/machines/agreement.ts';
import { leadsTo } from '#shared/machines/machine.ts';
import { type Agreement, AgreementStatus, AgreementUpdate } from '#shared/schemas/partners.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { present } from '#test/support/present.ts';
import { ADMIN } from '#test/support/world/people.ts';
import { addAgreement, addPartner } from '#test/support/world/set-up.ts';

const TERRITORIES = { Draft: 'GH', Active: 'NG', Suspended: 'TG', Terminated: 'BJ' };
const ILLEGAL = AgreementStatus.options.flatMap((from) =>
  AgreementStatus.options
    .filter((to) => to !== from && !leadsTo(AGREEMENT, from, to))
    .map((to) => [from, to] as const),
);
let world: FakeWorld;
let partnerId: PartnerId;
const standing = new Map<AgreementStatus, Agreement>();

beforeAll(async () => {
  world = fakeWorld();
  partnerId = (await addPartner(world)).id;
  for (const status of AgreementStatus.options) {
    const over = status === 'Terminated' ? { expiryDate: '2030-12-31' } : {};
    const agreement = await addAgreement(world, partnerId, {
      status,
      territory: TERRITORIES[status],
      ...over,
    });
    standing.set(status, agreement);
  }
}, 60_000);

describe('an agreement’s status', () => {
  test.each(ILLEGAL)('%s → %s is refused and writes nothing', async (from, to) => {
    const before = await world.agreements.ofPartner(partnerId);
    const { id: agreementId, ...terms } = present(standing.get(from));
    const update = AgreementUpdate.parse({ ...terms, status: to });
    await expect(updateAgreement(world, ADMIN, { partnerId, agreementId, update })).rejects.toMatchObject({
      code: 'agreement.illegal-transition',
    });
    expect(await world.agreements.ofPartner(partnerId)).toEqual(before);
  });

  test('an agreement for days that another one covers is refused', async () => {
    const again = addAgreement(world, partnerId, { territory: 'NG', effectiveDate: '2025-01-01' });
    await expect(again).rejects.toMatchObject({ code: 'agreement.overlaps' });
  });
});
