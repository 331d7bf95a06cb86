import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { listCycleStations } from '#shared/contract/cycles.ts';
import { askPages } from '#web/api/ask-pages.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { formatCount } from '#web/format/format-count.ts';
import { formatPercent } from '#web/format/format-percent.ts';
import type { Column } from '#web/ui/column.ts';
import { Money } from '#web/ui/money.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';

const columns: readonly Column<RowOf<typeof listCycleStations>>[] = [
  { heading: t`Station`, cell: (station) => station.name },
  { heading: t`Id`, cell: (station) => station.stationId, wideOnly: true },
  { heading: t`Plays`, cell: (station) => formatCount(station.plays), numeric: true },
  { heading: t`Matched`, cell: ({ matched, plays }) => formatPercent(matched, plays), numeric: true },
  {
    heading: t`Unmatched`,
    cell: (station) => formatCount(station.unmatched),
    numeric: true,
    wideOnly: true,
  },
  {
    heading: t`Weightless`,
    cell: (station) => formatCount(station.weightless),
    numeric: true,
    wideOnly: true,
  },
  { heading: t`Held`, cell: (station) => <Money value={station.held} />, numeric: true, wideOnly: true },
  { heading: t`Gross`, cell: (station) => <Money value={station.gross} />, numeric: true },
];
const route = getRouteApi('/cycles/$cycleId/stations');

/** What each station is invoiced in a cycle. */
export function CycleStationsPage() {
  const stations = useInfiniteQuery(askPages(listCycleStations, { params: route.useParams() }));
  return (
    <PagedList
      query={stations}
      noun={t`stations`}
      columns={columns}
      keyOf={(station) => station.stationId}
      empty={t`Stations appear here when the cycle closes, each with what it is invoiced.`}
    />
  );
}
