import type { PaymentAccount } from '#shared/schemas/payment-accounts.ts';

/** How long an account waits that takes the place of another one: time for its payee, and for us, to object. */
const WAIT_MS = 3 * 24 * 60 * 60 * 1000;

/**
 * The account that payments are approved to at a moment: of a payee's accounts that have come into force the last. One
 * that was withdrawn before that never did; one that is withdrawn since leaves the payee without an account, and does
 * not bring back the one before.
 */
export function accountInForce(accounts: readonly PaymentAccount[], at: string): PaymentAccount | undefined {
  const last = accounts
    .filter((account) => cameIntoForce(account, at))
    .toSorted((a, b) => ((a.inForceFrom ?? '') < (b.inForceFrom ?? '') ? -1 : 1))
    .at(-1);
  return last?.status === 'Withdrawn' ? undefined : last;
}

/** From when an account that is confirmed now is in force: at once where its payee never had a confirmed one. */
export function inForceFrom(accounts: readonly PaymentAccount[], at: string): string {
  const isFirst = accounts.every(({ confirmedAt }) => confirmedAt === undefined);
  return isFirst ? at : new Date(Date.parse(at) + WAIT_MS).toISOString();
}

function cameIntoForce({ inForceFrom: from, withdrawnAt }: PaymentAccount, at: string): boolean {
  return from !== undefined && from <= at && (withdrawnAt === undefined || from <= withdrawnAt);
}
