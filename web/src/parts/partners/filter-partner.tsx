import { useQuery } from '@tanstack/react-query';
import { listPartners } from '#shared/contract/partners.ts';
import { ask } from '#web/api/ask.ts';
import { FilterPick } from '#web/ui/filter-pick.tsx';

type FilterPartnerProps = {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (partnerId: string | undefined) => void;
  /** What can be picked besides: its value and how it reads. */
  readonly besides?: Readonly<Record<string, string>>;
};

/** Filters by a partner, found by its name. */
export function FilterPartner({ besides, ...filter }: FilterPartnerProps) {
  const partners = useQuery(ask(listPartners, { query: { limit: '200' } }));
  const names = Object.fromEntries((partners.data?.items ?? []).map(({ id, name }) => [id, name]));
  return <FilterPick {...filter} choices={{ ...besides, ...names }} />;
}
