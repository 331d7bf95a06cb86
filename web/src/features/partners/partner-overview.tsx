import { t } from '@lingui/core/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import {
  createAgreement,
  listAgreements,
  readPartner,
  updateAgreement,
  updatePartner,
} from '#shared/contract/partners.ts';
import { ask } from '#web/api/ask.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { useMay } from '#web/api/use-may.ts';
import { accountApis } from '#web/parts/payment-accounts/account-api.ts';
import { PaymentAccounts } from '#web/parts/payment-accounts/payment-accounts.tsx';
import { buttonClass } from '#web/ui/button-class.ts';
import { PagedList } from '#web/ui/paged-list.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { Section } from '#web/ui/section.tsx';
import { agreementColumns } from './agreement-columns.tsx';
import { AgreementPanel } from './agreement-panel.tsx';
import { AgreementTimeline } from './agreement-timeline.tsx';
import { EditPartnerPanel } from './edit-partner-panel.tsx';
import { NewAgreementPanel } from './new-agreement-panel.tsx';
import { PartnerSettings } from './partner-settings.tsx';

const route = getRouteApi('/partners/$partnerId/');

/** How a partner is dealt with, and the agreements that say so. */
export function PartnerOverview() {
  const params = route.useParams();
  const { panel, agreement, act, accountAct, account } = route.useSearch();
  const navigate = route.useNavigate();
  const maySeeAccounts = useMay(accountApis.partner.list);
  const partner = useQuery(ask(readPartner, { params }));
  const agreements = useInfiniteQuery(askPages(listAgreements, { params }));
  const mayAdd = useMay(createAgreement);
  const mayEdit = useMay(updatePartner);
  const mayChange = useMay(updateAgreement);
  const known = agreements.data?.pages.flatMap((page) => page.items) ?? [];
  const open = known.find(({ id }) => id === agreement);
  const add = (
    <Link
      to="/partners/$partnerId"
      params={params}
      search={{ panel: 'agreement' }}
      className={buttonClass('plain')}
    >
      {t`Add agreement`}
    </Link>
  );
  return (
    <div className="space-y-8">
      <QueryView query={partner}>
        {(found) => (
          <>
            <PartnerSettings partner={found} />
            {panel === 'edit' && mayEdit ? <EditPartnerPanel partner={found} /> : null}
          </>
        )}
      </QueryView>
      <Section title={t`Agreements`} action={mayAdd ? add : null}>
        <PagedList
          query={agreements}
          noun={t`agreements`}
          columns={agreementColumns}
          keyOf={({ id }) => id}
          empty={t`No agreement yet. Without one in force, what this partner earns is held.`}
          emptyAction={mayAdd ? add : null}
        />
      </Section>
      {known.length === 0 ? null : (
        <Section title={t`Course of the agreements`}>
          <AgreementTimeline agreements={known} />
        </Section>
      )}
      {maySeeAccounts && partner.data !== undefined ? (
        <PaymentAccounts
          api={accountApis.partner}
          payee={partner.data}
          open={{ accountAct, account }}
          onOpen={(search) => navigate({ search })}
        />
      ) : null}
      {panel === 'agreement' && mayAdd ? <NewAgreementPanel /> : null}
      {open === undefined ? null : (
        <AgreementPanel
          key={`${open.id} ${open.version} ${act}`}
          agreement={open}
          act={mayChange ? act : undefined}
        />
      )}
    </div>
  );
}
