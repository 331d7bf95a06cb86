import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { listPartners } from '#shared/contract/partners.ts';
import { ask } from '#web/api/ask.ts';
import { useMay } from '#web/api/use-may.ts';
import type { Column } from '#web/ui/column.ts';
import { FilterChoice } from '#web/ui/filter-choice.tsx';
import { FilterPick } from '#web/ui/filter-pick.tsx';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { FilterText } from '#web/ui/filter-text.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import type { PagedQuery } from '#web/ui/paged-rows.tsx';
import type { WireLine } from './line-columns.tsx';

const ADJUSTMENTS = { only: t`Corrections only`, none: t`Without corrections` } as const;

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
  const partners = useQuery({
    ...ask(listPartners, { query: { limit: '200' } }),
    enabled: useMay(listPartners),
  });
  const payees = Object.fromEntries(
    (partners.data?.items ?? []).map(({ societyCode, name }) => [`partner:${societyCode}`, name]),
  );
  return (
    <>
      <FilterRow clear={onClear}>
        <FilterPick
          label={t`Payee`}
          choices={payees}
          value={search.payee}
          onChange={(payee) => onChange({ payee })}
        />
        <FilterText label={t`Work or payee contains`} value={search.q} onChange={(q) => onChange({ q })} />
        <FilterChoice
          label={t`Corrections`}
          choices={ADJUSTMENTS}
          value={search.adjustments}
          onChange={(adjustments) => onChange({ adjustments })}
        />
      </FilterRow>
      <PagedList
        query={query}
        noun={t`line items`}
        columns={columns}
        keyOf={(item) => item.id}
        empty={empty}
        clear={filtered ? onClear : undefined}
        sorting={{ by: sort, change: (next) => onChange({ sort: next }) }}
      />
    </>
  );
}
