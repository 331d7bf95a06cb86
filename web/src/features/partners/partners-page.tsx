import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { createPartner, listPartners } from '#shared/contract/partners.ts';
import { listStandings } from '#shared/contract/standings.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { useMay } from '#web/api/use-may.ts';
import { buttonClass } from '#web/ui/button-class.ts';
import { Page } from '#web/ui/page.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { NewPartnerPanel } from './new-partner-panel.tsx';
import { partnerColumns } from './partner-columns.tsx';

const route = getRouteApi('/partners');

/** The foreign societies that ZamIO stands for. */
export function PartnersPage() {
  const partners = useInfiniteQuery(askPages(listPartners));
  const standings = useInfiniteQuery(askPages(listStandings));
  const { panel } = route.useSearch();
  const byPartner = new Map(
    (standings.data?.pages ?? []).flatMap(({ items }) => items).map((of) => [of.partnerId, of]),
  );
  const mayAdd = useMay(createPartner);
  const add = (
    <Link to="/partners" search={{ panel: 'new' }} className={buttonClass('primary')}>
      {t`Add partner`}
    </Link>
  );
  return (
    <Page title={t`International partners`} action={mayAdd ? add : null}>
      <PagedList
        query={{ ...partners, fetchNextPage: () => [partners, standings].map((of) => of.fetchNextPage()) }}
        noun={t`partners`}
        columns={partnerColumns(byPartner)}
        keyOf={(partner) => partner.id}
        empty={t`No partner yet. Add the first foreign society that ZamIO stands for; its agreement and repertoire come next.`}
        emptyAction={mayAdd ? add : null}
      />
      {panel === 'new' && mayAdd ? <NewPartnerPanel /> : null}
    </Page>
  );
}
