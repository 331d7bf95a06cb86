import { t } from '@lingui/core/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { listPartners } from '#shared/contract/partners.ts';
import { listRemittances } from '#shared/contract/payments.ts';
import { ask } from '#web/api/ask.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { askCycle } from '#web/parts/cycles/ask-cycle.ts';
import { Button } from '#web/ui/button.tsx';
import { Empty } from '#web/ui/empty.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { PartnerStatements } from './partner-statements.tsx';
import { UnidentifiedLists } from './unidentified-lists.tsx';

/** A close makes its payments after the lock: until then the page looks again for them. */
const CLOSE_MS = 15 * 60_000;
const LOOK_AGAIN_MS = 3000;

const route = getRouteApi('/cycles/$cycleId/statements');

/** Per partner: the statements of a cycle with their checksums, and the remittance they belong to. */
export function CycleStatementsPage() {
  const { cycleId } = route.useParams();
  const cycle = useQuery(askCycle(cycleId));
  const partners = useInfiniteQuery(askPages(listPartners));
  const isYoung = cycle.data?.lockedAt != null && Date.now() - Date.parse(cycle.data.lockedAt) < CLOSE_MS;
  const remittances = useQuery({
    ...ask(listRemittances, { query: { cycleId, limit: 200 } }),
    refetchInterval: isYoung ? LOOK_AGAIN_MS : false,
  });
  if (cycle.data?.lockedAt === null) return <Empty>{t`Statements are written when the cycle closes.`}</Empty>;
  return (
    <QueryView query={partners}>
      {({ pages }) => (
        <div className="space-y-10">
          {pages
            .flatMap((page) => page.items)
            .map((partner) => (
              <PartnerStatements
                key={partner.id}
                cycleId={cycleId}
                partner={partner}
                remittance={remittances.data?.items.find(({ partnerId }) => partnerId === partner.id)}
              />
            ))}
          {partners.hasNextPage ? (
            <Button onClick={() => partners.fetchNextPage()}>{t`Load more`}</Button>
          ) : null}
          {cycle.data === undefined ? null : <UnidentifiedLists cycle={cycle.data} />}
        </div>
      )}
    </QueryView>
  );
}
