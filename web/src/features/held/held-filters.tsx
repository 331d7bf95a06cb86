import { t } from '@lingui/core/macro';
import { SOCIETIES } from '#shared/societies.ts';
import { FilterCycle } from '#web/parts/cycles/filter-cycle.tsx';
import { HELD_REASON_NAMES, type HeldReasonName } from '#web/parts/held/held-reasons.ts';
import { FilterPartner } from '#web/parts/partners/filter-partner.tsx';
import { FilterChoice } from '#web/ui/filter-choice.tsx';
import { FilterPick } from '#web/ui/filter-pick.tsx';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { FilterText } from '#web/ui/filter-text.tsx';

/** Societies by their reference, as a payee is called that is not known here. */
const WOULD_BE_FOR = Object.fromEntries(
  Object.entries(SOCIETIES).map(([code, name]) => [`society:${code}`, name]),
);

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
  readonly onClear: () => void;
};

/** What the records of held money are narrowed by. */
export function HeldFilters({ search, isStaff, onChange, onClear }: HeldFiltersProps) {
  return (
    <FilterRow clear={onClear}>
      <FilterChoice
        label={t`Held because`}
        choices={HELD_REASON_NAMES}
        value={search.reason}
        onChange={(reason) => onChange({ reason })}
      />
      {isStaff ? <StaffFilters search={search} onChange={onChange} /> : null}
      <FilterText
        label={t`At least`}
        placeholder="100.00"
        value={search.minimum}
        onChange={(minimum) => onChange({ minimum })}
      />
    </FilterRow>
  );
}

function StaffFilters({ search, onChange }: Omit<HeldFiltersProps, 'isStaff' | 'onClear'>) {
  return (
    <>
      <FilterCycle
        label={t`Cycle`}
        territory={search.territory}
        value={search.cycleId}
        onChange={(cycleId) => onChange({ cycleId })}
      />
      <FilterPartner
        label={t`Would be for partner`}
        value={search.partnerId}
        onChange={(next) => onChange({ partnerId: next })}
      />
      <FilterPick
        label={t`Would be for`}
        choices={WOULD_BE_FOR}
        value={search.wouldBePayee}
        onChange={(wouldBePayee) => onChange({ wouldBePayee })}
      />
    </>
  );
}
