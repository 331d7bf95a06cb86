import { accountInForce, inForceFrom } from '#functions/domain/payments/account-in-force.ts';
import { isSamePerson } from '#functions/domain/same-person.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { accountsOfPayee } from '#functions/use-cases/payment-accounts/accounts-of-payee.ts';
import type { PaymentAccountId } from '#shared/ids.ts';
import { mayFollow, whatFollows } from '#shared/machines/machine.ts';
import { PAYMENT_ACCOUNT, type PaymentAccountAct } from '#shared/machines/payment-account.ts';
import { Refusal } from '#shared/problems.ts';
import type { PayeeId, PaymentAccount, PaymentAccountView } from '#shared/schemas/payment-accounts.ts';

type Needs = Pick<World, 'clock' | 'partners' | 'artists' | 'paymentAccounts' | 'commit'>;
type Named = { readonly payeeId: PayeeId; readonly accountId: PaymentAccountId };

/**
 * Confirms an account that another person proposed. A payee's first account is in force at once, another one three days
 * later.
 */
export async function confirmAccount(
  world: Needs,
  caller: Caller,
  named: Named,
): Promise<PaymentAccountView> {
  return moveAccount(world, caller, named, ({ before, accounts, at }) => {
    refuseAct(before, 'confirm');
    if (isSamePerson(before.proposedBy, caller.actor)) throw new Refusal('payment-account.same-person');
    return {
      ...before,
      status: 'Confirmed',
      confirmedBy: caller.actor,
      confirmedAt: at,
      inForceFrom: inForceFrom(accounts, at),
      version: before.version + 1,
    };
  });
}

/** Stops an account, whether it is proposed, waits or is in force. */
export async function withdrawAccount(
  world: Needs,
  caller: Caller,
  { reason, ...named }: Named & { readonly reason: string },
): Promise<PaymentAccountView> {
  return moveAccount(world, caller, named, ({ before, at }) => {
    refuseAct(before, 'withdraw');
    return {
      ...before,
      status: 'Withdrawn',
      withdrawnBy: caller.actor,
      withdrawnAt: at,
      withdrawnReason: reason,
      version: before.version + 1,
    };
  });
}

type Standing = {
  readonly before: PaymentAccount;
  readonly accounts: readonly PaymentAccount[];
  readonly at: string;
};

async function moveAccount(
  world: Needs,
  caller: Caller,
  { payeeId, accountId }: Named,
  move: (standing: Standing) => PaymentAccount,
): Promise<PaymentAccountView> {
  const accounts = await accountsOfPayee(world, payeeId);
  const before = found(
    accounts.find(({ id }) => id === accountId),
    `account ${accountId}`,
  );
  const at = world.clock.now();
  const after = move({ before, accounts, at });
  const others = accounts.filter(({ id }) => id !== accountId);
  const seen = { ...after, isInForce: accountInForce([...others, after], at)?.id === accountId };
  await world.commit({
    actor: caller.actor,
    changes: [
      {
        kind: 'paymentAccount',
        action: `payment-account.${after.status.toLowerCase()}`,
        before,
        after,
      },
    ],
    answer: seen,
  });
  return seen;
}

function refuseAct({ status }: PaymentAccount, act: PaymentAccountAct): void {
  if (mayFollow(PAYMENT_ACCOUNT, status, act)) return;
  const { verb } = PAYMENT_ACCOUNT.acts[act];
  throw new Refusal(
    'payment-account.illegal-transition',
    `${verb} is not possible. ${whatFollows(PAYMENT_ACCOUNT, status)}`,
  );
}
