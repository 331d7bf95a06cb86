import * as z from 'zod';
import type { AccountSecret } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import { UNLISTED } from '#functions/store/table/electro-schema.ts';
import type { Model } from '#functions/store/table/model.ts';
import type { Table } from '#functions/store/table/table.ts';
import { PaymentAccountId } from '#shared/ids.ts';
import { AccountNumber, PaymentAccount } from '#shared/schemas/payment-accounts.ts';

const PROPOSED = 'Proposed';

/**
 * Where a payee is paid, without the number. A payee has a handful at most.
 *
 * | access pattern                      | index  | key                  | cost                          |
 * | ----------------------------------- | ------ | -------------------- | ----------------------------- |
 * | a payee's accounts, newest first    | table  | payeeId / accountId  | 0.5 RCU per 4 KB              |
 * | those that wait for a second person | queues | proposed / accountId | 0.5 RCU per 4 KB and 0.5 each |
 */
export const paymentAccountModel: Model<PaymentAccount> = {
  entity: 'paymentAccount',
  schema: PaymentAccount,
  table: { pk: ['payeeId'], sk: ['accountId'] },
  queues: { pk: ['accountsThatAre'], sk: ['accountId'] },
  keys: ({ id, payeeId, status }) => ({
    ...{ payeeId, accountId: id },
    accountsThatAre: status === PROPOSED ? PROPOSED : UNLISTED,
  }),
};

/**
 * The number of an account, and the salt of its digest. Only ever added, and in no audit entry.
 *
 * | access pattern          | index | key             | cost         |
 * | ----------------------- | ----- | --------------- | ------------ |
 * | the numbers of accounts | table | secretOfAccount | 0.5 RCU each |
 */
export const accountSecretModel: Model<AccountSecret> = {
  entity: 'accountSecret',
  schema: z.object({ accountId: PaymentAccountId, number: AccountNumber, salt: z.string().max(64) }),
  table: { pk: ['secretOfAccount'], sk: [] },
  keys: ({ accountId }) => ({ secretOfAccount: accountId }),
};

export function paymentAccountStore(table: Table): World['paymentAccounts'] {
  const accounts = new Collection(paymentAccountModel, table);
  const secrets = new Collection(accountSecretModel, table);
  return {
    ofPayee: async (payeeId) => (await accounts.all({ payeeId })).toReversed(),
    async proposed(limit) {
      const { items } = await accounts.page({ accountsThatAre: PROPOSED }, { limit }, { index: 'queues' });
      return items.filter(({ status }) => status === PROPOSED);
    },
    secretsOf: (accountIds) =>
      secrets.findMany(accountIds.map((accountId) => ({ secretOfAccount: accountId }))),
  };
}
