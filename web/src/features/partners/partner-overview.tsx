import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { createAgreement, listAgreements, readPartner } from '#shared/contract/partners.ts';
import { ask } from '#web/lib/ask.ts';
import { askPages } from '#web/lib/ask-pages.ts';
import { useMay } from '#web/lib/use-may.ts';
import { buttonClass } from '#web/ui/button-class.ts';
import { Facts } from '#web/ui/facts.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { Section } from '#web/ui/section.tsx';
import { agreementColumns } from './agreement-columns.tsx';
import { NewAgreementPanel } from './new-agreement-panel.tsx';

const route = getRouteApi('/partners/$partnerId/');

/** How a partner is dealt with, and the agreements that say so. */
export function PartnerOverview() {
  const params = route.useParams();
  const { panel } = route.useSearch();
  const partner = useQuery(ask(readPartner, { params }));
  const agreements = useInfiniteQuery(askPages(listAgreements, { params }));
  const mayAdd = useMay(createAgreement);
  const add = (
    <Link
      to="/partners/$partnerId"
      params={params}
      search={{ panel: 'agreement' }}
      className={buttonClass('plain')}
    >
      Add agreement
    </Link>
  );
  return (
    <div className="space-y-8">
      <QueryView query={partner}>
        {(found) => (
          <Facts
            facts={[
              ['Contact', found.contactEmail],
              ['Reports as', found.reportingStandard],
              [
                'Default admin fee',
                found.defaultAdminFeePercent ? `${found.defaultAdminFeePercent} %` : null,
              ],
              ['Paid in', found.settlementCurrency],
              ['Works without shares', found.payWithoutShares === false ? 'held' : 'paid to this partner'],
              ['Statement formats', found.exportFormats?.join(', ')],
            ]}
          />
        )}
      </QueryView>
      <Section title="Agreements" action={mayAdd ? add : null}>
        <PagedList
          query={agreements}
          noun="agreements"
          columns={agreementColumns}
          keyOf={(agreement) => agreement.id}
          empty="No agreement yet. Without one in force, what this partner earns is held."
          emptyAction={mayAdd ? add : null}
        />
      </Section>
      {panel === 'agreement' && mayAdd ? <NewAgreementPanel /> : null}
    </div>
  );
}
