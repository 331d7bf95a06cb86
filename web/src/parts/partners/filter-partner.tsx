import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { listPartners } from '#shared/contract/partners.ts';
import { ask } from '#web/api/ask.ts';
import { FilterChoice } from '#web/ui/filter-choice.tsx';

type FilterPartnerProps = {
  readonly value: string | undefined;
  readonly onChange: (partnerId: string | undefined) => void;
};

/** There are fewer societies in the world than this. */
const MOST = '200';

/** Filters by a partner, chosen by its name. */
export function FilterPartner({ value, onChange }: FilterPartnerProps) {
  const { data } = useQuery(ask(listPartners, { query: { limit: MOST } }));
  const byName = (data?.items ?? []).toSorted((a, b) => a.name.localeCompare(b.name));
  const choices = Object.fromEntries(byName.map(({ id, name }) => [id, name]));
  // A filter that an address names stays, whether its partner is listed or not.
  const named = value === undefined || value in choices ? choices : { ...choices, [value]: value };
  return <FilterChoice label={t`Partner`} choices={named} value={value} onChange={onChange} />;
}
