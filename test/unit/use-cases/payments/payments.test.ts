import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Caller } from '#functions/ports/world.ts';
import { createArtist } from '#functions/use-cases/artists/create-artist.ts';
import { registerLocalWork } from '#functions/use-cases/artists/register-local-work.ts';
import { movePayment } from '#functions/use-cases/payments/move-payment.ts';
import type { CycleId } from '#shared/ids.ts';
import { NewArtist, NewLocalWork } from '#shared/schemas/artists.ts';
import type { Payment } from '#shared/schemas/payments.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aStationId } from '#test/support/given/an-id.ts';
import { present } from '#test/support/present.ts';
import { ADMIN, FINANCE, SECOND_FINANCE } from '#test/support/world/people.ts';
import { playAt } from '#test/support/world/play-at.ts';
import { runClose } from '#test/support/world/run-close.ts';
import { runIngestion } from '#test/support/world/run-ingestion.ts';
import { sendFile } from '#test/support/world/send-file.ts';
import { addAgreement, addPartner, addStation, addTariff, openCycle } from '#test/support/world/set-up.ts';
import { WORKS } from '#test/support/world/small-quarter.ts';

let world: FakeWorld;
const QUARTERS = [
  { name: 'Q1', periodStart: '2026-01-01', periodEnd: '2026-03-31' },
  { name: 'Q2', periodStart: '2026-04-01', periodEnd: '2026-06-30' },
  { name: 'Q3', periodStart: '2026-07-01', periodEnd: '2026-09-30' },
];
let cycles: CycleId[] = [];
const PRS_WORKS = WORKS.replaceAll('010', '052').replaceAll('USZQG', 'GBZQG');

beforeEach(async () => {
  world = fakeWorld({ now: '2026-10-05T09:00:00.000Z' });
  await addStation(world);
  await addTariff(world);
  // ASCAP gets GHS 1.70 a play; below 3.00 it is carried.
  const ascap = await addPartner(world);
  await addAgreement(world, ascap.id, { minimumPayout: { amount: '3.00', currency: 'GHS' } });
  const prs = await addPartner(world, { name: 'PRS', societyCode: '052', countryCode: 'GB' });
  await addAgreement(world, prs.id);
  await runIngestion(world, await sendFile(world, WORKS, { partner: ascap }));
  await runIngestion(world, await sendFile(world, PRS_WORKS, { partner: prs }));
  for (const date of ['2026-02-01', '2026-05-01', '2026-08-01', '2026-08-02']) await playAt(world, date);
  await playAt(world, '2026-08-03', { isrc: 'GBZQG2200540' });
  cycles = [];
  for (const quarter of QUARTERS) cycles.push((await openCycle(world, quarter)).id);
}, 60_000);

const of = async (cycleId: CycleId | undefined, payeeRef = 'partner:010') =>
  (await world.payments.ofCycle(present(cycleId))).find(({ payee }) => payee.ref === payeeRef);
const act = (caller: Caller, payment: Payment | undefined, to: 'Approved' | 'Sent' | 'Settled') =>
  movePayment(world, caller, {
    kind: payment?.kind ?? 'remittance',
    paymentId: present(payment?.id),
    move: to === 'Sent' ? { to, paymentReference: `REF ${payment?.id}`.slice(0, 60) } : { to },
  });
const send = async (payment: Payment | undefined) => {
  await act(FINANCE, payment, 'Approved');
  await act(SECOND_FINANCE, payment, 'Sent');
};

test('a balance below the minimum payout is carried before tax, and brought forward once, into whatever closes next', async () => {
  await runClose(world, present(cycles[0]));
  expect(await of(cycles[0])).toMatchObject({
    status: 'Carried',
    net: { minor: 170n },
    withholdingTax: { minor: 0n },
    netPayable: { minor: 0n },
    carriedForward: { minor: 170n },
  });
  expect(await world.cycles.find(present(cycles[0]))).toMatchObject({ status: 'Remitted' });

  // The third quarter closes before the second.
  world.setClock('2026-10-05T09:00:00.000Z');
  await runClose(world, present(cycles[2]));
  expect(await of(cycles[2])).toMatchObject({
    status: 'Pending',
    net: { minor: 340n },
    broughtForward: { minor: 170n },
    withholdingTax: { minor: 51n },
    netPayable: { minor: 459n },
  });

  // The quarter between finds it taken up.
  world.setClock('2026-10-06T09:00:00.000Z');
  await runClose(world, present(cycles[1]));
  expect(await of(cycles[1])).toMatchObject({ status: 'Carried', broughtForward: { minor: 0n } });
});

describe('two remittances of one cycle', () => {
  test('settled at once both count, and the cycle is Remitted; settled again one is refused and counts once', async () => {
    await runClose(world, present(cycles[2]));
    const [ascap, prs] = [await of(cycles[2]), await of(cycles[2], 'partner:052')];
    await send(ascap);
    await send(prs);
    await Promise.all([act(FINANCE, ascap, 'Settled'), act(FINANCE, prs, 'Settled')]);
    const cycle = { status: 'Remitted', payments: { total: 2, done: 2 } };
    expect(await world.cycles.find(present(cycles[2]))).toMatchObject(cycle);
    await expect(act(FINANCE, ascap, 'Settled')).rejects.toMatchObject({
      code: 'payment.illegal-transition',
    });
    expect(await world.cycles.find(present(cycles[2]))).toMatchObject(cycle);
  });
});

describe('a cycle of local artists alone', () => {
  test('pays them out, and is Remitted when the last of them is paid', async () => {
    await addStation(world, { stationId: 'NG-01', territory: 'NG', timezone: 'Africa/Lagos' });
    await addTariff(world, { territory: 'NG' });
    const artist = NewArtist.parse({
      reference: 'GH-A-0001',
      name: 'Ama Mensah',
      email: 'ama@artists.example',
    });
    const { id: artistId } = await createArtist(world, ADMIN, artist);
    const entered = NewLocalWork.parse({
      title: 'Harbour Lights',
      isrc: 'GHZLC2300386',
      shares: [{ artistReference: 'GH-A-0001', percent: '100' }],
    });
    await registerLocalWork(world, ADMIN, { artistId, entered });
    await playAt(world, '2026-02-01', { stationId: aStationId('NG-01'), isrc: 'GHZLC2300386' });
    const { id } = await openCycle(world, { territory: 'NG' });
    await runClose(world, id);

    const payout = await of(id, 'artist:GH-A-0001');
    expect(payout).toMatchObject({
      ...{ kind: 'payout', net: { minor: 200n }, adminFee: { minor: 0n } },
      parts: [{ withholdingTaxPercent: '15.00', withholdingTaxSource: 'resident' }],
      ...{ withholdingTax: { minor: 30n }, netPayable: { minor: 170n } },
    });
    await send(payout);
    await act(FINANCE, payout, 'Settled');
    expect(await world.cycles.find(id)).toMatchObject({
      status: 'Remitted',
      payments: { total: 1, done: 1 },
    });
  });
});
