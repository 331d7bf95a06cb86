import { t } from '@lingui/core/macro';
import { listCycles } from '#shared/contract/cycles.ts';
import { useMay } from '#web/api/use-may.ts';
import { FilterCycle } from '#web/parts/cycles/filter-cycle.tsx';
import { PAYMENT_STATES } from '#web/parts/payment-accounts/payment-states.ts';
import { FilterChoice } from '#web/ui/filter-choice.tsx';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { FilterTerritory, wholeTerritory } from '#web/ui/filter-territory.tsx';
import { FilterText } from '#web/ui/filter-text.tsx';
import type { PaymentSearch } from './payment-search.ts';

type PaymentFiltersProps = {
  readonly search: PaymentSearch;
  readonly onSearch: (search: PaymentSearch) => void;
};

/** Narrows a list of payments. */
export function PaymentFilters({ search, onSearch }: PaymentFiltersProps) {
  const { status, cycleId, territory, payee, currency } = search;
  const mayReadCycles = useMay(listCycles);
  return (
    <FilterRow>
      <FilterText label={t`Payee`} value={payee} onChange={(next) => onSearch({ ...search, payee: next })} />
      <FilterChoice
        label={t`Status`}
        choices={PAYMENT_STATES}
        value={status}
        onChange={(next) => onSearch({ ...search, status: next })}
      />
      {mayReadCycles ? (
        <FilterCycle
          label={t`Cycle`}
          territory={wholeTerritory(territory)}
          value={cycleId}
          onChange={(next) => onSearch({ ...search, cycleId: next })}
        />
      ) : null}
      <FilterTerritory value={territory} onChange={(next) => onSearch({ ...search, territory: next })} />
      <FilterText
        label={t`Paid in`}
        placeholder="USD"
        value={currency}
        onChange={(next) => onSearch({ ...search, currency: next?.toUpperCase() })}
      />
    </FilterRow>
  );
}
