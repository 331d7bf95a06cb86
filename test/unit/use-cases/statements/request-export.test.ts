import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Caller } from '#functions/ports/world.ts';
import { remit } from '#functions/use-cases/payments/remit.ts';
import { downloadStatement } from '#functions/use-cases/statements/download-statement.ts';
import { requestExport } from '#functions/use-cases/statements/request-export.ts';
import { runExport } from '#functions/use-cases/statements/run-export.ts';
import { PaymentId } from '#shared/ids.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { anId } from '#test/support/given/an-id.ts';
import { aStoredCycle } from '#test/support/given/stored-records.ts';
import { add, made } from '#test/support/world/add.ts';
import { FINANCE } from '#test/support/world/people.ts';
import { runJob } from '#test/support/world/run-job.ts';
import { addPartner } from '#test/support/world/set-up.ts';
import { aPayment } from '#test/unit/domain/payments/a-payment.ts';

let world: FakeWorld;
let partner: Partner;
const [LOCKED, OPEN] = [anId('cyc', 1), anId('cyc', 2)];
beforeEach(async () => {
  world = fakeWorld();
  partner = await addPartner(world, { exportFormats: ['CSV', 'PDF'] });
  const locked = { status: 'Locked' as const, lockedAt: world.clock.now() };
  await add(world, made('cycle', aStoredCycle(1, locked)), made('cycle', aStoredCycle(2)));
});

const ask = (over: Partial<Parameters<typeof requestExport>[2]> = {}, caller: Caller = FINANCE) =>
  requestExport(world, caller, { cycleId: LOCKED, partnerId: partner.id, format: 'CSV', ...over });

describe('requestExport', () => {
  test('queues a job for the statement', async () => {
    const { id } = await ask();
    expect(await world.jobs.find(id)).toMatchObject({
      ...{ kind: 'statement-export', status: 'queued', partnerId: partner.id },
      input: { cycleId: LOCKED, payeeRef: 'partner:010', format: 'CSV' },
    });
  });

  test.each([
    ['a format that the partner does not take', 'format.unsupported', { format: 'CWR' as const }],
    ['a cycle that is open', 'cycle.not-locked', { cycleId: OPEN }],
    ['a cycle that is not there', 'not-found', { cycleId: anId('cyc', 9) }],
    ['a partner that is not there', 'not-found', { partnerId: anId('prt', 9) }],
  ])('refuses %s, and queues nothing', async (_what, code, over) => {
    await expect(ask(over)).rejects.toMatchObject({ code });
    expect((await world.jobs.page({ limit: 5 })).items).toEqual([]);
  });

  test('is not for another partner', async () => {
    const stranger: Caller = { actor: 'prs', roles: ['Partner'], partnerId: anId('prt', 9) };
    await expect(ask({}, stranger)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a partner without lines in a cycle', () => {
  test('gets no statement: the job fails and says why', async () => {
    const { id } = await ask();
    expect(await runJob(world, id, () => runExport(world, id))).toMatchObject({
      status: 'failed',
      problems: [{ code: 'payment.nothing-due', ref: 'partner:010' }],
    });
  });

  test('gets no remittance', async () => {
    const due = remit(world, FINANCE, { cycleId: LOCKED, partnerId: partner.id });
    await expect(due).rejects.toMatchObject({ code: 'payment.nothing-due' });
    const early = remit(world, FINANCE, { cycleId: OPEN, partnerId: partner.id });
    await expect(early).rejects.toMatchObject({ code: 'cycle.not-locked' });
  });
});

describe('downloadStatement', () => {
  test('finds none before one was written', async () => {
    await add(world, made('payment', aPayment()));
    const asked = {
      kind: 'remittance' as const,
      paymentId: PaymentId.parse('rem_1'),
      format: 'pdf' as const,
      disposition: 'inline' as const,
    };
    await expect(downloadStatement(world, FINANCE, asked)).rejects.toMatchObject({ code: 'not-found' });
  });
});
