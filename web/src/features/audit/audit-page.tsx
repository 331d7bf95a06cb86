import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { listAudit } from '#shared/contract/audit.ts';
import { askPages } from '#web/api/ask-pages.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import { Actor } from '#web/parts/people/actor.tsx';
import { FilterPerson } from '#web/parts/people/filter-person.tsx';
import { SectionFrame } from '#web/sections/section-frame.tsx';
import type { Column } from '#web/ui/column.ts';
import { FilterDate } from '#web/ui/filter-date.tsx';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { FilterText } from '#web/ui/filter-text.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';

const columns: readonly Column<RowOf<typeof listAudit>>[] = [
  { heading: 'When', cell: (entry) => <span className="whitespace-nowrap">{formatInstant(entry.at)}</span> },
  {
    heading: 'Who',
    cell: (entry) => (
      <span className="block min-w-18 max-sm:wrap-anywhere">
        <Actor actor={entry.actor} />
      </span>
    ),
  },
  { heading: 'What', cell: (entry) => entry.action },
  {
    heading: 'On',
    cell: (entry) => (
      <span className="line-clamp-1 break-all">
        {entry.entity} {entry.entityId}
      </span>
    ),
    wideOnly: true,
  },
  { heading: 'No.', cell: (entry) => entry.sequence, numeric: true, wideOnly: true },
];
const route = getRouteApi('/audit');

/** Who did what and when. */
export function AuditPage() {
  const query = route.useSearch();
  const navigate = route.useNavigate();
  const entries = useInfiniteQuery(askPages(listAudit, { query }));
  const filter = (changed: Partial<typeof query>) =>
    navigate({ search: { ...query, ...changed }, replace: true });
  const filtered = Object.values(query).some((value) => value !== undefined);
  return (
    <SectionFrame section="activity">
      <FilterRow>
        <FilterText
          label="Entity"
          placeholder="cycle"
          value={query.entity}
          onChange={(entity) => filter({ entity })}
        />
        <FilterText label="Entity id" value={query.entityId} onChange={(entityId) => filter({ entityId })} />
        <FilterPerson label="Actor" value={query.actor} onChange={(actor) => filter({ actor })} />
        <FilterDate label="From" value={query.from} onChange={(from) => filter({ from })} />
        <FilterDate label="To" value={query.to} onChange={(to) => filter({ to })} />
      </FilterRow>
      <PagedList
        query={entries}
        noun="entries"
        columns={columns}
        keyOf={(entry) => `${entry.entity} ${entry.entityId} ${entry.sequence}`}
        empty="Nothing has been done yet. Each change and transition is listed here with who did it."
        clear={filtered ? () => navigate({ search: {} }) : undefined}
      />
    </SectionFrame>
  );
}
