import { maskedNumber } from '#functions/domain/payments/masked-number.ts';
import type { Change, Fact } from '#functions/ports/commit.ts';
import type { World } from '#functions/ports/world.ts';
import { sha256Of } from '#functions/use-cases/sha256-of.ts';
import { canonicalJson } from '#shared/canonical-json.ts';
import type { NewPaymentAccount, PayeeId, PaymentAccount } from '#shared/schemas/payment-accounts.ts';

type Entered = {
  readonly payeeId: PayeeId;
  readonly entered: NewPaymentAccount;
  readonly by: string;
};

/**
 * A proposed account, and what its proposal writes: the account without its number, and the number apart from it, under
 * the same id, with the salt of the account's digest.
 */
export function newAccount(
  { clock, ids }: Pick<World, 'clock' | 'ids'>,
  { payeeId, entered, by }: Entered,
): { readonly account: PaymentAccount; readonly change: Change<'paymentAccount'>; readonly fact: Fact } {
  const { holder, bank, bic, number, evidence } = entered;
  const salt = ids.salt();
  const account: PaymentAccount = {
    id: ids.make('acc'),
    payeeId,
    holder,
    ...(bank !== undefined && { bank }),
    ...(bic !== undefined && { bic }),
    masked: maskedNumber(number),
    digest: sha256Of(canonicalJson({ holder, bank, bic, number, salt })),
    evidence,
    status: 'Proposed',
    proposedBy: by,
    proposedAt: clock.now(),
    version: 1,
  };
  return {
    account,
    change: { kind: 'paymentAccount', action: 'payment-account.proposed', after: account },
    fact: { kind: 'accountSecret', record: { accountId: account.id, number, salt } },
  };
}
