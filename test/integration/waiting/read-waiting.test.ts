import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readWaiting } from '#functions/use-cases/waiting/read-waiting.ts';
import { WaitingKind } from '#shared/schemas/waiting.ts';
import { aHeldExpiry } from '#test/support/given/a-held-expiry.ts';
import { aPaymentAccount } from '#test/support/given/a-payment-account.ts';
import { aPaymentException } from '#test/support/given/a-payment-exception.ts';
import { aSongProposal } from '#test/support/given/a-song-proposal.ts';
import { anAgreement } from '#test/support/given/an-agreement.ts';
import { anId } from '#test/support/given/an-id.ts';
import { aRun, aStoredArtist, aStoredCycle, aStoredPartner } from '#test/support/given/stored-records.ts';
import { aJob, anIssue, aWaitingPlay } from '#test/support/given/stored-work-in-progress.ts';
import { startWorld, type TestWorld } from '#test/support/real-world.ts';
import { add, made } from '#test/support/world/add.ts';
import { ADMIN } from '#test/support/world/people.ts';
import { roundsOf } from '#test/support/world/rounds-of.ts';
import { aPayment } from '#test/unit/domain/payments/a-payment.ts';
import { SCHEDULED } from '#test/unit/use-cases/waiting/a-quarter-that-waits.ts';

const MOST_ROUNDS = 5;
const PARTNERS = 30;
const upTo = (many: number) => Array.from({ length: many }, (_, at) => at + 1);
const held = (reason: string) => ({
  ...{ reason, originCycleId: anId('cyc', 1), amount: { amount: '3.00', currency: 'GHS' } },
});

let world: TestWorld;
let rounds: ReturnType<typeof roundsOf>;
beforeAll(async () => {
  world = await startWorld();
  await behindhand();
  rounds = roundsOf(world.table);
}, 60_000);
afterAll(() => world.stop());

/** A territory with thirty partners, in which something of everything waits, and more issues than are counted. */
async function behindhand() {
  for (const n of upTo(PARTNERS)) {
    const societyCode = String(n).padStart(3, '0');
    const own = { reportingFrequency: 'Custom', cron: '0 8 10 * *' } as const;
    await add(
      world,
      made('partner', aStoredPartner(n, { name: `Society ${n}`, societyCode })),
      made('agreement', anAgreement({ id: anId('agr', n), partnerId: anId('prt', n), ...(n > 1 && own) })),
    );
  }
  const locked = { status: 'Locked', payments: { total: 4, done: 0 } } as const;
  const [periodStart, periodEnd] = ['2025-10-01', '2025-12-31'];
  await add(
    world,
    made(
      'cycle',
      aStoredCycle(1, { ...locked, ...{ periodStart, periodEnd, held: [held('no-agreement')] } }),
    ),
    made('cycle', aStoredCycle(2)),
    made('run', aRun(1, { cycleId: anId('cyc', 2), status: 'Finished', ...SCHEDULED })),
    made('cycle', aStoredCycle(3, { periodStart: '2025-07-01', periodEnd: '2025-09-30' })),
    ...(['Pending', 'Approved', 'Sent', 'Failed'] as const).map((status, at) =>
      made('payment', aPayment({ id: `rem_${at}`, status })),
    ),
    made('paymentException', aPaymentException(1)),
    made('artist', aStoredArtist(1)),
    made('paymentAccount', aPaymentAccount(1, { payeeId: anId('art', 1) })),
    made('heldExpiry', aHeldExpiry(1)),
    made('songProposal', aSongProposal(1)),
    made('job', aJob(world.ids.make('job'), { status: 'failed', createdAt: '2026-04-05T09:00:00.000Z' })),
  );
  await world.plays.putNew([aWaitingPlay('P-1')]);
  await world.issues.raise(upTo(150).map((n) => anIssue(n, { partnerId: anId('prt', (n % 3) + 1) })));
}

describe('what waits, over the table', () => {
  test('is read in five round trips, one after the other, at most', async () => {
    const { items, deadlines } = await readWaiting(world, { caller: ADMIN });
    const counted = rounds();
    expect(counted).toBeGreaterThan(1);
    expect(counted).toBeLessThanOrEqual(MOST_ROUNDS);
    expect([...new Set(items.map(({ kind }) => kind))]).toEqual(WaitingKind.options);
    expect(deadlines).toHaveLength(5);
  });

  test('is read so on a new system too', async () => {
    const { firstSteps } = await readWaiting(world, { caller: ADMIN, territory: 'NG' });
    expect(rounds()).toBeLessThanOrEqual(MOST_ROUNDS);
    expect(firstSteps?.flatMap(({ step, done }) => (done ? [step] : []))).toEqual(['partner']);
  });
});
