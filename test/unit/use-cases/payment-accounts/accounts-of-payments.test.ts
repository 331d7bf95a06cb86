import { describe, expect, test } from '@jest/globals';
import { createArtist } from '#functions/use-cases/artists/create-artist.ts';
import { updateArtist } from '#functions/use-cases/artists/update-artist.ts';
import { listAccounts } from '#functions/use-cases/payment-accounts/list-accounts.ts';
import { confirmAccount, withdrawAccount } from '#functions/use-cases/payment-accounts/move-account.ts';
import { proposeAccount } from '#functions/use-cases/payment-accounts/propose-account.ts';
import { mayFollow } from '#shared/machines/machine.ts';
import { PAYMENT_ACCOUNT, type PaymentAccountAct } from '#shared/machines/payment-account.ts';
import { ArtistUpdate, NewArtist } from '#shared/schemas/artists.ts';
import { NewPaymentAccount, PaymentAccountStatus } from '#shared/schemas/payment-accounts.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { FINANCE, OPS } from '#test/support/world/people.ts';
import { addPartner } from '#test/support/world/set-up.ts';

const ACCOUNT = NewPaymentAccount.parse({
  holder: 'A society',
  number: '000123456789',
  evidence: 'A letter and a call back',
});
const ALL = { limit: 50 };

async function proposedIn(world: FakeWorld) {
  const { id: payeeId } = await addPartner(world);
  const { id: accountId } = await proposeAccount(world, OPS, { payeeId, entered: ACCOUNT });
  return { payeeId, accountId };
}
const act = {
  confirm: confirmAccount,
  withdraw: (world: FakeWorld, caller: typeof FINANCE, named: Parameters<typeof confirmAccount>[2]) =>
    withdrawAccount(world, caller, { ...named, reason: 'Not theirs' }),
};
const CELLS = PaymentAccountStatus.options.flatMap((status) =>
  (['confirm', 'withdraw'] as const satisfies readonly PaymentAccountAct[]).map(
    (name) => [name, status] as const,
  ),
);

describe('an account', () => {
  test.each(CELLS.filter(([name, status]) => !mayFollow(PAYMENT_ACCOUNT, status, name)))(
    'cannot %s after %s, and nothing is written',
    async (name, status) => {
      const world = fakeWorld();
      const named = await proposedIn(world);
      if (status !== 'Proposed')
        await act[status === 'Confirmed' ? 'confirm' : 'withdraw'](world, FINANCE, named);
      const before = await world.paymentAccounts.ofPayee(named.payeeId);
      await expect(act[name](world, FINANCE, named)).rejects.toMatchObject({
        code: 'payment-account.illegal-transition',
      });
      expect(await world.paymentAccounts.ofPayee(named.payeeId)).toEqual(before);
    },
  );

  test('has another digest for the same number each time, so that nobody can try numbers out', async () => {
    const world = fakeWorld();
    const { payeeId } = await proposedIn(world);
    await proposeAccount(world, OPS, { payeeId, entered: ACCOUNT });
    const digests = (await world.paymentAccounts.ofPayee(payeeId)).map(({ digest }) => digest);
    expect(new Set(digests).size).toBe(2);
  });

  test('of another payee is not found under this one', async () => {
    const world = fakeWorld();
    const { accountId } = await proposedIn(world);
    const { id: payeeId } = await addPartner(world, { societyCode: '052' });
    await expect(confirmAccount(world, FINANCE, { payeeId, accountId })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('that was confirmed comes into force three days after the first one', async () => {
    const world = fakeWorld({ now: '2026-04-06T09:00:00.000Z' });
    const { payeeId, accountId } = await proposedIn(world);
    await confirmAccount(world, FINANCE, { payeeId, accountId });
    const next = await proposeAccount(world, OPS, { payeeId, entered: ACCOUNT });
    await confirmAccount(world, FINANCE, { payeeId, accountId: next.id });
    const inForce = async () =>
      (await listAccounts(world, OPS, { payeeId, page: ALL })).items
        .filter(({ isInForce }) => isInForce)
        .map(({ id }) => id);
    world.setClock('2026-04-09T08:59:59.999Z');
    expect(await inForce()).toEqual([accountId]);
    world.setClock('2026-04-09T09:00:00.000Z');
    expect(await inForce()).toEqual([next.id]);
  });
});

describe('an artist’s account', () => {
  const AMA = NewArtist.parse({
    ...{ reference: 'GH-A-1', name: 'Ama Mensah', email: 'ama@artists.example' },
    payoutAccount: '0241234567',
  });

  test('is proposed when the artist is onboarded, in the artist’s name', async () => {
    const world = fakeWorld();
    const { id: payeeId } = await createArtist(world, OPS, AMA);
    const { items } = await listAccounts(world, FINANCE, { payeeId, page: ALL });
    expect(items).toMatchObject([{ status: 'Proposed', holder: AMA.name, number: '0241234567' }]);
  });

  test('is proposed by a change too, but only a new one', async () => {
    const world = fakeWorld();
    const { id: artistId } = await createArtist(world, OPS, AMA);
    const sent = { name: AMA.name, email: AMA.email };
    const change = (version: number, payoutAccount: string) =>
      updateArtist(world, OPS, { artistId, update: ArtistUpdate.parse({ ...sent, payoutAccount, version }) });
    await change(1, '0241234567');
    await change(2, '0209999999');
    const { items } = await listAccounts(world, FINANCE, { payeeId: artistId, page: ALL });
    expect(items.map(({ number, proposedBy }) => [number, proposedBy])).toEqual([
      ['0209999999', OPS.actor],
      ['0241234567', OPS.actor],
    ]);
  });
});
