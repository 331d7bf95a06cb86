import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Outlet } from '@tanstack/react-router';
import { readPartner } from '#shared/contract/partners.ts';
import { readStanding } from '#shared/contract/standings.ts';
import { ask } from '#web/api/ask.ts';
import { useSession } from '#web/api/session.ts';
import { OwnFrame } from '#web/sections/own-frame.tsx';
import { Page } from '#web/ui/page.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { TabLinks } from '#web/ui/tab-links.tsx';
import { PartnerFacts } from './partner-facts.tsx';
import type { WirePartner } from './partner-settings.tsx';
import { RepertoireFacts } from './repertoire-facts.tsx';

const route = getRouteApi('/partners/$partnerId');

/** One partner: for staff the facts that matter, then its parts; for its own people the page of their site. */
export function PartnerLayout() {
  const { partnerId } = route.useParams();
  const partner = useQuery(ask(readPartner, { params: { partnerId } }));
  const isOwn = useSession().partnerId === partnerId;
  return (
    <QueryView query={partner}>
      {(found) =>
        isOwn ? (
          <OwnFrame partnerId={partnerId} name={found.name}>
            <Outlet />
          </OwnFrame>
        ) : (
          <PartnerTabs partner={found} />
        )
      }
    </QueryView>
  );
}

function PartnerTabs({ partner }: { readonly partner: WirePartner }) {
  const { id: partnerId, name, societyCode, countryCode } = partner;
  const params = { partnerId };
  const standing = useQuery(ask(readStanding, { params }));
  const tabs = [
    { label: t`Overview`, link: { to: '/partners/$partnerId', params } },
    { label: t`Repertoire`, link: { to: '/partners/$partnerId/repertoire', params } },
    { label: t`Usage & allocation`, link: { to: '/partners/$partnerId/usage', params } },
    { label: t`Royalty cycles`, link: { to: '/partners/$partnerId/cycles', params } },
    { label: t`Remittances`, link: { to: '/partners/$partnerId/remittances', params } },
    { label: t`Exports`, link: { to: '/partners/$partnerId/exports', params } },
    { label: t`Ingestions`, link: { to: '/partners/$partnerId/ingestions', params } },
  ] as const;
  return (
    <Page title={name} eyebrow={t`Society ${societyCode}, ${countryCode}`}>
      <div className="space-y-4 pb-6">
        {standing.data === undefined ? null : <PartnerFacts standing={standing.data} />}
        <RepertoireFacts repertoire={partner.repertoire} />
      </div>
      <TabLinks label={name} tabs={tabs} />
      <Outlet />
    </Page>
  );
}
