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
  { heading: 'Station', cell: (station) => station.name },
  { heading: 'Id', cell: (station) => station.stationId, wideOnly: true },
  { heading: 'Plays', cell: (station) => formatCount(station.plays), numeric: true },
  { heading: 'Matched', cell: ({ matched, plays }) => formatPercent(matched, plays), numeric: true },
  {
    heading: 'Unmatched',
    cell: (station) => formatCount(station.unmatched),
    numeric: true,
    wideOnly: true,
  },
  {
    heading: 'Weightless',
    cell: (station) => formatCount(station.weightless),
    numeric: true,
    wideOnly: true,
  },
  { heading: 'Held', cell: (station) => <Money value={station.held} />, numeric: true, wideOnly: true },
  { heading: 'Gross', cell: (station) => <Money value={station.gross} />, numeric: true },
];
const route = getRouteApi('/cycles/$cycleId/stations');

/** What each station is invoiced in a cycle. */
export function CycleStationsPage() {
  const stations = useInfiniteQuery(askPages(listCycleStations, { params: route.useParams() }));
  return (
    <PagedList
      query={stations}
      noun="stations"
      columns={columns}
      keyOf={(station) => station.stationId}
      empty="Stations appear here when the cycle closes, each with what it is invoiced."
    />
  );
}
