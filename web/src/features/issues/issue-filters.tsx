import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import type { IssueKind } from '#shared/schemas/issues.ts';
import { FilterPartner } from '#web/parts/partners/filter-partner.tsx';
import { ISSUE_KINDS } from '#web/parts/repertoire/issue-words.ts';
import { FilterChoice } from '#web/ui/filter-choice.tsx';
import { FilterRow } from '#web/ui/filter-row.tsx';

/** What no partner has sent. */
const NOBODY = { none: t`Nobody’s data` };

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
        label={t`Kind`}
        choices={ISSUE_KINDS}
        value={kind}
        onChange={(next) => onChange({ kind: next })}
      />
      <FilterPartner
        label={t`Sender`}
        besides={NOBODY}
        value={partnerId}
        onChange={(next) => onChange({ partnerId: next })}
      />
      {children}
    </FilterRow>
  );
}
