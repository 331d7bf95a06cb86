import { t } from '@lingui/core/macro';
import { FilterText } from './filter-text.tsx';

type FilterTerritoryProps = {
  readonly value: string | undefined;
  readonly onChange: (territory: string | undefined) => void;
};

/** Filters by a territory, two letters such as GH. */
export function FilterTerritory({ value, onChange }: FilterTerritoryProps) {
  return (
    <FilterText
      label={t`Territory`}
      placeholder="GH"
      value={value}
      onChange={(typed) => onChange(typed?.toUpperCase())}
    />
  );
}

/** What is typed once it is a territory: what is still being typed is none yet. */
export const wholeTerritory = (typed: string | undefined): string | undefined =>
  typed?.length === 2 ? typed : undefined;
