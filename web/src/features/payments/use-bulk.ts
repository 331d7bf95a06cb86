import { useRef, useState } from 'react';
import { listBalances, readBalance } from '#shared/contract/balances.ts';
import { ProblemError } from '#web/api/problem-error.ts';
import { useRefresh } from '#web/api/use-refresh.ts';
import { atOnce } from './at-once.ts';
import type { BulkAct } from './open-acts.ts';
import type { PaymentApi } from './payment-api.ts';
import { type Order, takeAct } from './take-act.ts';

/** What became of one payment: it moved, or why it did not. */
export type Outcome = 'done' | Error;
/** Each act is a transaction of its own, and payees of one cycle write the cycle: more at once only wait for each other. */
const MOST_AT_ONCE = 4;

/**
 * Takes an act on several payments, each by itself and decided by itself: one that is refused stops no other. Tried again,
 * an order without an answer has the key it had, so that nothing is done twice.
 */
export function useBulk(api: PaymentApi, act: BulkAct) {
  const askAgain = useRefresh();
  const keys = useRef(new Map<string, string>());
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [total, setTotal] = useState<number>();

  const take = async ({ payment, reference }: Omit<Order, 'key'>): Promise<Outcome> => {
    const name = `${payment.id} ${reference}`;
    const key = keys.current.get(name) ?? crypto.randomUUID();
    keys.current.set(name, key);
    const outcome: Outcome = await takeAct(api, act, { payment, reference, key }).then(
      () => 'done' as const,
      (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
    );
    if (!isUnanswered(outcome)) keys.current.delete(name);
    return outcome;
  };
  const start = async (orders: readonly Omit<Order, 'key'>[]): Promise<ReadonlyMap<string, Outcome>> => {
    const found = new Map([...outcomes].filter(([, outcome]) => outcome === 'done'));
    setTotal(found.size + orders.length);
    setOutcomes(new Map(found));
    await atOnce(orders, MOST_AT_ONCE, async (order) => {
      found.set(order.payment.id, await take(order));
      setOutcomes(new Map(found));
    });
    setTotal(undefined);
    await askAgain([api.list, api.read, api.summary, readBalance, listBalances]);
    return found;
  };
  return { outcomes, total, busy: total !== undefined, start };
}

const isUnanswered = (outcome: Outcome): boolean =>
  outcome instanceof ProblemError && (outcome.status === 0 || outcome.status >= 500);
