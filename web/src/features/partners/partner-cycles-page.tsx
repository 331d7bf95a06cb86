import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { listPartnerCycles } from '#shared/contract/standings.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { partnerCycleColumns } from '#web/parts/partners/partner-cycle-columns.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { Section } from '#web/ui/section.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

const route = getRouteApi('/partners/$partnerId/cycles');

/** What each royalty cycle came to for one partner. */
export function PartnerCyclesPage() {
  const params = route.useParams();
  const cycles = useInfiniteQuery(askPages(listPartnerCycles, { params }));
  return (
    <Section title={t`Royalty cycles`}>
      <PagedList
        query={cycles}
        noun={t`cycles`}
        columns={partnerCycleColumns(({ id, name, lockedAt }) =>
          lockedAt === null ? (
            name
          ) : (
            <Link
              to="/partners/$partnerId/usage"
              params={params}
              search={{ cycle: id }}
              className={textLinkClass}
            >
              {name}
            </Link>
          ),
        )}
        keyOf={({ id }) => id}
        empty={t`No royalty cycle yet in a territory of this partner’s agreements.`}
      />
    </Section>
  );
}
