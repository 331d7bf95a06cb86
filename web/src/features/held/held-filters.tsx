import { useQuery } from '@tanstack/react-query';
import { listPartners } from '#shared/contract/partners.ts';
import { ask } from '#web/api/ask.ts';
import { FilterCycle } from '#web/parts/cycles/filter-cycle.tsx';
import { HELD_REASON_NAMES, type HeldReasonName } from '#web/parts/held/held-reasons.ts';
import { FilterChoice } from '#web/ui/filter-choice.tsx';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { FilterText } from '#web/ui/filter-text.tsx';

type Narrowed = {
  readonly territory?: string | undefined;
  readonly reason?: HeldReasonName | undefined;
  readonly cycleId?: string | undefined;
  readonly partnerId?: string | undefined;
  readonly wouldBePayee?: string | undefined;
  readonly minimum?: string | undefined;
};
type HeldFiltersProps = {
  readonly search: Narrowed;
  /** A partner sees what is held for its own society alone, and no list of partners or cycles. */
  readonly isStaff: boolean;
  readonly onChange: (changed: Narrowed) => void;
};

/** What the records of held money are narrowed by. */
export function HeldFilters({ search, isStaff, onChange }: HeldFiltersProps) {
  return (
    <FilterRow>
      <FilterChoice
        label="Held because"
        choices={HELD_REASON_NAMES}
        value={search.reason}
        onChange={(reason) => onChange({ reason })}
      />
      {isStaff ? <StaffFilters search={search} onChange={onChange} /> : null}
      <FilterText
        label="At least"
        placeholder="100.00"
        value={search.minimum}
        onChange={(minimum) => onChange({ minimum })}
      />
    </FilterRow>
  );
}

function StaffFilters({ search, onChange }: Omit<HeldFiltersProps, 'isStaff'>) {
  const partners = useQuery(ask(listPartners, { query: { limit: '200' } }));
  const names = Object.fromEntries((partners.data?.items ?? []).map(({ id, name }) => [id, name]));
  const { partnerId } = search;
  const choices =
    partnerId === undefined || partnerId in names ? names : { ...names, [partnerId]: partnerId };
  return (
    <>
      <FilterCycle
        label="Cycle"
        territory={search.territory}
        value={search.cycleId}
        onChange={(cycleId) => onChange({ cycleId })}
      />
      <FilterChoice
        label="Would be for partner"
        choices={choices}
        value={partnerId}
        onChange={(next) => onChange({ partnerId: next })}
      />
      <FilterText
        label="Would be for"
        placeholder="society:035"
        value={search.wouldBePayee}
        onChange={(wouldBePayee) => onChange({ wouldBePayee })}
      />
    </>
  );
}
