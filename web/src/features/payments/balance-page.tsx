import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { readBalance } from '#shared/contract/balances.ts';
import { ask } from '#web/api/ask.ts';
import { Page } from '#web/ui/page.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { BalanceEntries } from './balance-entries.tsx';

const route = getRouteApi('/balances/$payeeRef');

/** A payee's balance in a territory, with every entry that made it. */
export function BalancePage() {
  const { payeeRef } = route.useParams();
  const { territory } = route.useSearch();
  const sheet = useQuery(ask(readBalance, { params: { payeeRef }, query: { territory } }));
  return (
    <QueryView query={sheet}>
      {(found) => (
        <Page title={found.payee.name} eyebrow={t`Balance in ${found.territory}`}>
          <BalanceEntries sheet={found} />
        </Page>
      )}
    </QueryView>
  );
}
