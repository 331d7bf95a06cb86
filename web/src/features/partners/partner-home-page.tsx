import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { readPartner } from '#shared/contract/partners.ts';
import { readStanding } from '#shared/contract/standings.ts';
import { ask } from '#web/api/ask.ts';
import { Page } from '#web/ui/page.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { Section } from '#web/ui/section.tsx';
import { LatestStatement } from './latest-statement.tsx';
import { NewsList } from './news-list.tsx';
import { PartnerFacts } from './partner-facts.tsx';
import type { WireStanding } from './standing-parts.tsx';
import { usePartnerNews } from './use-partner-news.ts';

/** Home of a partner’s own people: where their society stands, what is new, and the latest statement. */
export function PartnerHomePage({ partnerId }: { readonly partnerId: string }) {
  const params = { partnerId };
  const partner = useQuery(ask(readPartner, { params }));
  const standing = useQuery(ask(readStanding, { params }));
  return (
    <QueryView query={partner}>
      {({ name, societyCode, countryCode }) => (
        <Page title={name} eyebrow={t`Society ${societyCode}, ${countryCode}`}>
          <div className="space-y-10">
            <QueryView query={standing}>
              {(found) => (
                <>
                  <PartnerFacts standing={found} />
                  <NewsOf standing={found} />
                </>
              )}
            </QueryView>
            <LatestStatement partnerId={partnerId} />
          </div>
        </Page>
      )}
    </QueryView>
  );
}

function NewsOf({ standing }: { readonly standing: WireStanding }) {
  const news = usePartnerNews(standing);
  return (
    <Section title={t`What is new`}>
      <QueryView query={news}>{(found) => <NewsList news={found} />}</QueryView>
    </Section>
  );
}
