import { queryOptions } from '@tanstack/react-query';
import { call } from '#web/api/call.ts';
import { atOnce } from './at-once.ts';
import { type PaymentApi, paramsOf, type WirePayment } from './payment-api.ts';

const MOST_AT_ONCE = 6;

/** The payments that were chosen as they stand now, each with the account it would go to, which no list says. */
export const askChosen = (api: PaymentApi, ids: readonly string[]) =>
  queryOptions({
    queryKey: ['chosen', api.read.operation, ids],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    queryFn: async ({ signal }): Promise<readonly WirePayment[]> => {
      const found = new Map<string, Promise<WirePayment>>();
      await atOnce(ids, MOST_AT_ONCE, async (id) => {
        const read = call(api.read, { params: paramsOf(id) }, { signal });
        found.set(id, read);
        await read.catch(() => undefined);
      });
      return Promise.all(ids.flatMap((id) => found.get(id) ?? []));
    },
  });
