import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { listPartners } from '#shared/contract/partners.ts';
import type { IssueKind } from '#shared/schemas/issues.ts';
import { ask } from '#web/api/ask.ts';
import { FilterChoice } from '#web/ui/filter-choice.tsx';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { ISSUE_KINDS } from './issue-words.ts';

type Chosen = { readonly kind?: IssueKind | undefined; readonly partnerId?: string | undefined };
type IssueFiltersProps = {
  readonly chosen: Chosen;
  readonly onChange: (changed: Chosen) => void;
  readonly children?: ReactNode;
};

/** Narrows issues, or their causes, by kind and sender. */
export function IssueFilters({ chosen: { kind, partnerId }, onChange, children }: IssueFiltersProps) {
  const partners = useQuery(ask(listPartners, { query: { limit: '200' } }));
  const names = Object.fromEntries((partners.data?.items ?? []).map(({ id, name }) => [id, name]));
  const known = { none: 'Nobody’s data', ...names };
  const choices =
    partnerId === undefined || partnerId in known ? known : { ...known, [partnerId]: partnerId };
  return (
    <FilterRow>
      <FilterChoice
        label="Kind"
        choices={ISSUE_KINDS}
        value={kind}
        onChange={(next) => onChange({ kind: next })}
      />
      <FilterChoice
        label="Sender"
        choices={choices}
        value={partnerId}
        onChange={(next) => onChange({ partnerId: next })}
      />
      {children}
    </FilterRow>
  );
}
