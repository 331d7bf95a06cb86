import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { createAffiliation, listAffiliations } from '#shared/contract/affiliations.ts';
import { askPages } from '#web/api/ask-pages.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { useMay } from '#web/api/use-may.ts';
import { formatDate } from '#web/format/format-date.ts';
import { Actor } from '#web/parts/people/actor.tsx';
import { societyWords } from '#web/parts/repertoire/society-words.ts';
import { SectionFrame } from '#web/sections/section-frame.tsx';
import { buttonClass } from '#web/ui/button-class.ts';
import type { Column } from '#web/ui/column.ts';
import { PagedList } from '#web/ui/paged-list.tsx';
import { NewAffiliationPanel } from './new-affiliation-panel.tsx';

const columns: readonly Column<RowOf<typeof listAffiliations>>[] = [
  {
    heading: t`Interested party`,
    value: ({ ipi, name }) => name ?? ipi,
    cell: ({ ipi, name }) => name ?? <span className="tabular-nums">IPI {ipi}</span>,
  },
  {
    heading: t`Society`,
    value: ({ societyCode }) => societyCode,
    cell: ({ societyCode }) => societyWords(societyCode),
  },
  { heading: t`From`, value: ({ from }) => from, cell: ({ from }) => formatDate(from) },
  {
    heading: t`Reason`,
    value: ({ reason }) => reason,
    cell: ({ reason }) => <span className="line-clamp-1">{reason}</span>,
    wideOnly: true,
  },
  {
    heading: t`Entered`,
    value: ({ createdAt }) => createdAt,
    cell: ({ by, createdAt }) => (
      <>
        <Actor actor={by} />, {formatDate(createdAt)}
      </>
    ),
    wideOnly: true,
  },
];
const route = getRouteApi('/affiliations');

/** Which society parties belong to, where what partners deliver does not say so. */
export function AffiliationsPage() {
  const affiliations = useInfiniteQuery(askPages(listAffiliations));
  const { panel } = route.useSearch();
  const mayAdd = useMay(createAffiliation);
  const add = (
    <Link to="/affiliations" search={{ panel: 'new' }} className={buttonClass('primary')}>
      {t`Add affiliation`}
    </Link>
  );
  return (
    <SectionFrame section="artists" action={mayAdd ? add : null}>
      <PagedList
        query={affiliations}
        noun={t`affiliations`}
        columns={columns}
        keyOf={({ id }) => id}
        empty={t`No affiliation yet. Where a share names no society and it is known which one it is, say so here: what is held for it can then be paid.`}
        emptyAction={mayAdd ? add : null}
      />
      {panel === 'new' && mayAdd ? <NewAffiliationPanel /> : null}
    </SectionFrame>
  );
}
