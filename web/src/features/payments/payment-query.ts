import { wholeTerritory } from '#web/ui/filter-territory.tsx';
import type { PaymentSearch } from './payment-search.ts';

/** A search as the API is asked: a code that is still being typed is none yet. */
export function queryOf({ status, cycleId, territory, payee, currency }: PaymentSearch) {
  return {
    ...{ status, payee, cycleId, territory: wholeTerritory(territory) },
    currency: currency?.length === 3 ? currency : undefined,
  };
}
