import type { ReactNode } from 'react';
import { FilterDate } from '#web/ui/filter-date.tsx';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { FilterTerritory } from '#web/ui/filter-territory.tsx';
import { FilterText } from '#web/ui/filter-text.tsx';

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
  readonly children?: ReactNode;
};

/** The filters above a list of plays. */
export function UsageFilters({ values, onChange, children }: UsageFiltersProps) {
  return (
    <FilterRow>
      <FilterTerritory value={values.territory} onChange={(territory) => onChange({ territory })} />
      <FilterText
        label="Station id"
        value={values.stationId}
        onChange={(stationId) => onChange({ stationId })}
      />
      <FilterDate label="From" value={values.from} onChange={(from) => onChange({ from })} />
      <FilterDate label="To" value={values.to} onChange={(to) => onChange({ to })} />
      {children}
    </FilterRow>
  );
}
