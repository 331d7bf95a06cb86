import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { createFxRate, listFxRates } from '#shared/contract/rates.ts';
import { askPages } from '#web/api/ask-pages.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { useMay } from '#web/api/use-may.ts';
import { formatDate } from '#web/format/format-date.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import { SectionFrame } from '#web/sections/section-frame.tsx';
import { buttonClass } from '#web/ui/button-class.ts';
import type { Column } from '#web/ui/column.ts';
import { PagedList } from '#web/ui/paged-list.tsx';
import { NewRatePanel } from './new-rate-panel.tsx';
import { RateFilePanel } from './rate-file-panel.tsx';

const columns: readonly Column<RowOf<typeof listFxRates>>[] = [
  { heading: t`Date`, cell: ({ date }) => formatDate(date) },
  { heading: t`Pair`, cell: ({ base, quote }) => `${base}/${quote}` },
  { heading: t`Rate`, cell: ({ rate }) => rate, numeric: true },
  { heading: t`Source`, cell: ({ source }) => source },
  { heading: t`Entered`, cell: ({ createdAt }) => formatInstant(createdAt), wideOnly: true },
];
const route = getRouteApi('/fx-rates');

/** Rates of exchange, by which payments in another currency are approved. */
export function RatesPage() {
  const { panel } = route.useSearch();
  const rates = useInfiniteQuery(askPages(listFxRates));
  const mayEnter = useMay(createFxRate);
  const enter = mayEnter ? (
    <>
      <Link to="/fx-rates" search={{ panel: 'file' }} className={buttonClass('plain')}>
        <Trans>Rates by file</Trans>
      </Link>
      <Link to="/fx-rates" search={{ panel: 'new' }} className={buttonClass('primary')}>
        <Trans>Enter rate</Trans>
      </Link>
    </>
  ) : null;
  return (
    <SectionFrame section="settings" action={enter}>
      <PagedList
        query={rates}
        noun={t`rates`}
        columns={columns}
        keyOf={({ base, quote, date, createdAt }) => `${base} ${quote} ${date} ${createdAt}`}
        empty={t`No rate yet. A payment in another currency cannot be approved without one.`}
        emptyAction={enter}
      />
      {panel === 'new' && mayEnter ? <NewRatePanel /> : null}
      {panel === 'file' && mayEnter ? <RateFilePanel /> : null}
    </SectionFrame>
  );
}
