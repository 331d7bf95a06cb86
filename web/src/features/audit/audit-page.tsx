import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { listAudit } from '#shared/contract/audit.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import { AuditSentence } from '#web/parts/audit/audit-sentence.tsx';
import type { WireEntry } from '#web/parts/audit/say.ts';
import { THINGS } from '#web/parts/audit/things.ts';
import { FilterPerson } from '#web/parts/people/filter-person.tsx';
import { SectionFrame } from '#web/sections/section-frame.tsx';
import type { Column } from '#web/ui/column.ts';
import { FilterPeriod } from '#web/ui/filter-period.tsx';
import { FilterPick } from '#web/ui/filter-pick.tsx';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { FilterText } from '#web/ui/filter-text.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { EntryPanel } from './entry-panel.tsx';

const keyOf = (entry: WireEntry) => `${entry.entity} ${entry.entityId} ${entry.sequence}`;
const columns: readonly Column<WireEntry>[] = [
  {
    heading: t`When`,
    value: ({ at }) => at,
    cell: (entry) => <span className="whitespace-nowrap">{formatInstant(entry.at)}</span>,
  },
  {
    heading: t`What was done`,
    value: ({ action, entity, entityId }) => `${action} ${entity} ${entityId}`,
    cell: (entry) => <AuditSentence entry={entry} />,
  },
  {
    heading: t`Changes`,
    isAct: true,
    cell: (entry) => (
      <Link
        from="/audit"
        to="."
        search={(now) => ({ ...now, entry: keyOf(entry) })}
        className={textLinkClass}
      >
        {t`Show`}
      </Link>
    ),
  },
];
const route = getRouteApi('/audit');

/** Who did what and when. */
export function AuditPage() {
  const { entry: opened, entity, entityId, actor, from, to } = route.useSearch();
  const query = { entity, entityId, actor, from, to };
  const navigate = route.useNavigate();
  const entries = useInfiniteQuery(askPages(listAudit, { query }));
  const filter = (changed: Partial<typeof query>) =>
    navigate({ search: (before) => ({ ...before, ...changed }), replace: true });
  const clear = () => navigate({ search: {} });
  const filtered = Object.values(query).some((value) => value !== undefined);
  const shown = entries.data?.pages.flatMap(({ items }) => items).find((entry) => keyOf(entry) === opened);
  return (
    <SectionFrame section="activity">
      <FilterRow clear={clear}>
        <FilterPick
          label={t`Kind of thing`}
          choices={THINGS}
          value={entity}
          onChange={(next) => filter({ entity: next })}
        />
        <FilterText label={t`Its id`} value={entityId} onChange={(next) => filter({ entityId: next })} />
        <FilterPerson label={t`Who`} value={actor} onChange={(next) => filter({ actor: next })} />
        <FilterPeriod value={query} onChange={filter} />
      </FilterRow>
      <PagedList
        query={entries}
        noun={t`entries`}
        columns={columns}
        keyOf={keyOf}
        empty={t`Nothing has been done yet. Each change and transition is listed here with who did it.`}
        clear={filtered ? clear : undefined}
      />
      {shown === undefined ? null : (
        <EntryPanel
          entry={shown}
          onClose={() => navigate({ search: (now) => ({ ...now, entry: undefined }) })}
        />
      )}
    </SectionFrame>
  );
}
