import { expect, test } from '@jest/globals';
import { updateAgreement } from '#functions/use-cases/partners/update-agreement.ts';
import { earnedByWork } from '#functions/use-cases/standings/earned-by-work.ts';
import { fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { present } from '#test/support/present.ts';
import { ADMIN } from '#test/support/world/people.ts';
import { runClose } from '#test/support/world/run-close.ts';
import { openCycle } from '#test/support/world/set-up.ts';
import { smallQuarter } from '#test/support/world/small-quarter.ts';

test('a work whose terms changed within the cycle earned the sum of its lines', async () => {
  const world = fakeWorld();
  const partner = await smallQuarter(world);
  const [agreement] = await world.agreements.ofPartner(partner.id);
  const {
    id: _id,
    partnerId: _of,
    terms: _terms,
    createdAt: _c,
    updatedAt: _u,
    ...same
  } = present(agreement);
  await updateAgreement(world, ADMIN, {
    ...{ partnerId: partner.id, agreementId: present(agreement).id },
    update: { ...same, adminFeePercent: '20.00', termsFrom: '2026-02-02' },
  });
  const { id } = await openCycle(world);
  world.setClock('2026-04-13T09:00:00.000Z');
  await runClose(world, id);

  const cycle = present(await world.cycles.find(id));
  const { items } = await world.works.page({ limit: 50 });
  const agreements = await world.agreements.ofPartner(partner.id);
  const earned = await earnedByWork(world, { partner, agreements, cycle }, items);

  const lines = (await world.cycles.lines(id)).filter(({ payee }) => payee.kind === 'partner');
  const river = present(items.find(({ title }) => title === 'Golden River'));
  const own = lines.filter(({ work }) => work.id === river.id);
  expect(own).toHaveLength(2);
  expect(earned.get(river.id)).toMatchObject({
    ...{ plays: 2, seconds: 400, gross: { minor: 400n, currency: 'GHS' } },
    net: { minor: own.reduce((sum, { net }) => sum + net.minor, 0n), currency: 'GHS' },
  });
  expect(new Set(earned.get(river.id)?.lineItemIds)).toEqual(new Set(own.map((line) => line.id)));
});
