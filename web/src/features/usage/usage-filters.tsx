import type { ReactNode } from 'react';
import { FilterStation } from '#web/parts/licensing/filter-station.tsx';
import { FilterPeriod } from '#web/ui/filter-period.tsx';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { FilterTerritory } from '#web/ui/filter-territory.tsx';

/** The filters of plays; `from` and `to` are business dates, both included. */
export type UsageFilterValues = {
  readonly territory?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly stationId?: string | undefined;
};
type UsageFiltersProps = {
  readonly values: UsageFilterValues;
  readonly onChange: (changed: UsageFilterValues) => void;
  readonly onClear: () => void;
  readonly children?: ReactNode;
};

/** The filters above a list of plays. */
export function UsageFilters({ values, onChange, onClear, children }: UsageFiltersProps) {
  return (
    <FilterRow clear={onClear}>
      <FilterTerritory value={values.territory} onChange={(territory) => onChange({ territory })} />
      <FilterStation value={values.stationId} onChange={(stationId) => onChange({ stationId })} />
      <FilterPeriod value={values} onChange={onChange} />
      {children}
    </FilterRow>
  );
}
