import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Outlet } from '@tanstack/react-router';
import { readPartner } from '#shared/contract/partners.ts';
import { readStanding } from '#shared/contract/standings.ts';
import { ask } from '#web/api/ask.ts';
import { formatCount } from '#web/format/format-count.ts';
import { formatDate } from '#web/format/format-date.ts';
import { Facts } from '#web/ui/facts.tsx';
import { Page } from '#web/ui/page.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { TabLinks } from '#web/ui/tab-links.tsx';
import { PartnerFacts } from './partner-facts.tsx';

const route = getRouteApi('/partners/$partnerId');

/** One partner: the facts that matter, then its parts. */
export function PartnerLayout() {
  const { partnerId } = route.useParams();
  const partner = useQuery(ask(readPartner, { params: { partnerId } }));
  const standing = useQuery(ask(readStanding, { params: { partnerId } }));
  const tabs = [
    { label: 'Overview', link: { to: '/partners/$partnerId', params: { partnerId } } },
    { label: 'Repertoire', link: { to: '/partners/$partnerId/repertoire', params: { partnerId } } },
    { label: 'Usage & allocation', link: { to: '/partners/$partnerId/usage', params: { partnerId } } },
    { label: 'Royalty cycles', link: { to: '/partners/$partnerId/cycles', params: { partnerId } } },
    { label: 'Remittances', link: { to: '/partners/$partnerId/remittances', params: { partnerId } } },
    { label: 'Exports', link: { to: '/partners/$partnerId/exports', params: { partnerId } } },
    { label: 'Ingestions', link: { to: '/partners/$partnerId/ingestions', params: { partnerId } } },
  ] as const;
  return (
    <QueryView query={partner}>
      {({ name, societyCode, countryCode, repertoire }) => (
        <Page title={name} eyebrow={`Society ${societyCode}, ${countryCode}`}>
          <div className="space-y-4 pb-6">
            {standing.data === undefined ? null : <PartnerFacts standing={standing.data} />}
            <Facts
              facts={[
                ['Works', formatCount(repertoire.works)],
                ['Recordings', formatCount(repertoire.recordings)],
                [
                  'Last delivery',
                  repertoire.lastIngestedAt === null ? 'none yet' : formatDate(repertoire.lastIngestedAt),
                ],
              ]}
            />
          </div>
          <TabLinks label={name} tabs={tabs} />
          <Outlet />
        </Page>
      )}
    </QueryView>
  );
}
