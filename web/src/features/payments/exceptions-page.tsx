import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { clearPaymentException, listPaymentExceptions } from '#shared/contract/gateways.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { useMay } from '#web/api/use-may.ts';
import { SectionFrame } from '#web/sections/section-frame.tsx';
import { FilterChoice } from '#web/ui/filter-choice.tsx';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { exceptionColumns } from './exception-columns.tsx';
import { ExceptionPanel } from './exception-panel.tsx';
import { EXCEPTION_STATUSES } from './payment-words.ts';

const route = getRouteApi('/payment-exceptions');

/** What gateways reported that came early or fits no payment, the open ones first. */
export function ExceptionsPage() {
  const { exception, status } = route.useSearch();
  const navigate = route.useNavigate();
  const exceptions = useInfiniteQuery(askPages(listPaymentExceptions, { query: { status } }));
  const mayClear = useMay(clearPaymentException);
  const chosen = exceptions.data?.pages.flatMap(({ items }) => items).find(({ id }) => id === exception);
  return (
    <SectionFrame section="payments">
      <FilterRow>
        <FilterChoice
          label={t`Status`}
          choices={EXCEPTION_STATUSES}
          value={status}
          onChange={(next) => navigate({ search: { status: next } })}
        />
      </FilterRow>
      <PagedList
        query={exceptions}
        noun={t`payment exceptions`}
        columns={exceptionColumns}
        keyOf={({ id }) => id}
        empty={t`Everything that gateways reported fitted its payment.`}
        clear={status === undefined ? undefined : () => navigate({ search: {} })}
      />
      {chosen === undefined ? null : (
        <ExceptionPanel
          key={chosen.id}
          exception={chosen}
          mayClear={mayClear}
          onClose={() => navigate({ search: { status } })}
        />
      )}
    </SectionFrame>
  );
}
