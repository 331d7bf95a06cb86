import type { Column } from '#web/ui/column.ts';
import { FilterChoice } from '#web/ui/filter-choice.tsx';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { FilterText } from '#web/ui/filter-text.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import type { PagedQuery } from '#web/ui/paged-rows.tsx';
import type { WireLine } from './line-columns.tsx';

const ADJUSTMENTS = { only: 'Corrections only', none: 'Without corrections' } as const;

type Search = {
  readonly partnerId?: string | undefined;
  readonly payee?: string | undefined;
  readonly q?: string | undefined;
  readonly adjustments?: keyof typeof ADJUSTMENTS | undefined;
  readonly sort?: string | undefined;
};
type LineListProps = {
  readonly query: PagedQuery<WireLine>;
  readonly columns: readonly Column<WireLine>[];
  readonly search: Search;
  readonly empty: string;
  readonly onChange: (changed: Partial<Search>) => void;
  readonly onClear: () => void;
};

/** Line items under their filters. */
export function LineList({ query, columns, search, empty, onChange, onClear }: LineListProps) {
  const { sort, ...narrowing } = search;
  const filtered = Object.values(narrowing).some((value) => value !== undefined);
  return (
    <>
      <FilterRow>
        <FilterText
          label="Payee"
          placeholder="partner:010"
          value={search.payee}
          onChange={(payee) => onChange({ payee })}
        />
        <FilterText label="Work or payee contains" value={search.q} onChange={(q) => onChange({ q })} />
        <FilterChoice
          label="Corrections"
          choices={ADJUSTMENTS}
          value={search.adjustments}
          onChange={(adjustments) => onChange({ adjustments })}
        />
      </FilterRow>
      <PagedList
        query={query}
        noun="line items"
        columns={columns}
        keyOf={(item) => item.id}
        empty={empty}
        clear={filtered ? onClear : undefined}
        sorting={{ by: sort, change: (next) => onChange({ sort: next }) }}
      />
    </>
  );
}
