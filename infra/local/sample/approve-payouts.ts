import { approvePayout, listPayouts } from '#shared/contract/payments.ts';
import type { CycleId } from '#shared/ids.ts';
import type { Payment } from '#shared/schemas/payments.ts';
import type { ApiClient } from './api-client.ts';
import { listAll } from './list-all.ts';

/** Approves what the cycle owes to local artists; a second person is left to send it. */
export async function approvePayouts(api: ApiClient, cycleId: CycleId): Promise<Payment[]> {
  const payouts = await listAll((query) =>
    api.call('finance', listPayouts, { query: { ...query, cycleId } }),
  );
  const approved: Payment[] = [];
  for (const payout of payouts) {
    if (payout.status !== 'Pending') continue;
    const params = { payoutId: payout.id };
    approved.push(await api.call('finance', approvePayout, { params, body: {} }));
  }
  return approved;
}
