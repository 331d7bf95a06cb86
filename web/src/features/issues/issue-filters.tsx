import type { ReactNode } from 'react';
import type { IssueKind } from '#shared/schemas/issues.ts';
import { FilterPartner } from '#web/parts/partners/filter-partner.tsx';
import { FilterChoice } from '#web/ui/filter-choice.tsx';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { ISSUE_KINDS } from './issue-words.ts';

/** What no partner has sent. */
const NOBODY = { none: 'Nobody’s data' };

type Chosen = { readonly kind?: IssueKind | undefined; readonly partnerId?: string | undefined };
type IssueFiltersProps = {
  readonly chosen: Chosen;
  readonly onChange: (changed: Chosen) => void;
  readonly children?: ReactNode;
};

/** Narrows issues, or their causes, by kind and sender. */
export function IssueFilters({ chosen: { kind, partnerId }, onChange, children }: IssueFiltersProps) {
  return (
    <FilterRow>
      <FilterChoice
        label="Kind"
        choices={ISSUE_KINDS}
        value={kind}
        onChange={(next) => onChange({ kind: next })}
      />
      <FilterPartner
        label="Sender"
        besides={NOBODY}
        value={partnerId}
        onChange={(next) => onChange({ partnerId: next })}
      />
      {children}
    </FilterRow>
  );
}
