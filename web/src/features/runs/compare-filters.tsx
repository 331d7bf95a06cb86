import { t } from '@lingui/core/macro';
import type { ComparedBy } from '#shared/schemas/runs.ts';
import { FilterChoice } from '#web/ui/filter-choice.tsx';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { keyOf } from '#web/ui/search-param.ts';
import { SelectField } from '#web/ui/select-field.tsx';
import { COMPARED_BY } from './compared-by.ts';

type Search = {
  readonly a?: string | undefined;
  readonly b?: string | undefined;
  readonly by?: ComparedBy | undefined;
  readonly flagged?: 'only' | undefined;
};
type CompareFiltersProps = {
  readonly search: Search;
  /** What can be compared, by its id. */
  readonly choices: Readonly<Record<string, string>>;
  readonly onChange: (changed: Partial<Search>) => void;
};

const FLAGGED = { only: t`Flagged only` } as const;
const BY = { payee: COMPARED_BY.payee.name, station: COMPARED_BY.station.name, work: COMPARED_BY.work.name };

/** What is compared with what, and by what. */
export function CompareFilters({ search: { a, b, by, flagged }, choices, onChange }: CompareFiltersProps) {
  return (
    <FilterRow>
      <SideChoice label={t`Before`} choices={choices} value={a} onChange={(next) => onChange({ a: next })} />
      <SideChoice label={t`After`} choices={choices} value={b} onChange={(next) => onChange({ b: next })} />
      <SelectField
        label={t`By`}
        choices={BY}
        value={by ?? 'payee'}
        onChange={({ target }) => onChange({ by: keyOf(COMPARED_BY)(target.value) })}
      />
      <FilterChoice
        label={t`Changes`}
        choices={FLAGGED}
        value={flagged}
        onChange={(next) => onChange({ flagged: next })}
      />
    </FilterRow>
  );
}

type SideChoiceProps = {
  readonly label: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
};

function SideChoice({ label, choices, value, onChange }: SideChoiceProps) {
  // What an address names stays, whether it is listed or not.
  const named = value === undefined || value in choices ? choices : { ...choices, [value]: value };
  return (
    <div className="min-w-64 max-sm:min-w-0">
      <SelectField
        label={label}
        choices={{ '': t`Choose`, ...named }}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      />
    </div>
  );
}
