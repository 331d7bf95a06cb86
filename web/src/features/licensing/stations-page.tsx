import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { createStation, listStations } from '#shared/contract/licensing.ts';
import { askPages } from '#web/api/ask-pages.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { useMay } from '#web/api/use-may.ts';
import { inWords } from '#web/format/in-words.ts';
import { SectionFrame } from '#web/sections/section-frame.tsx';
import { buttonClass } from '#web/ui/button-class.ts';
import type { Column } from '#web/ui/column.ts';
import { PagedList } from '#web/ui/paged-list.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { MEDIA } from './media.ts';
import { NewStationPanel } from './new-station-panel.tsx';

const columns: readonly Column<RowOf<typeof listStations>>[] = [
  {
    heading: t`Station`,
    value: ({ name }) => name,
    cell: (station) => (
      <Link to="/licensing/licences" search={{ stationId: station.stationId }} className={textLinkClass}>
        {station.name}
      </Link>
    ),
  },
  { heading: t`Id`, value: ({ stationId }) => stationId, cell: (station) => station.stationId },
  {
    heading: t`Type`,
    value: ({ broadcasterType }) => broadcasterType,
    cell: (station) => inWords(station.broadcasterType),
    wideOnly: true,
  },
  {
    heading: t`Medium`,
    value: ({ medium }) => medium,
    cell: (station) => MEDIA[station.medium],
    wideOnly: true,
  },
  {
    heading: t`Territory`,
    value: ({ territory }) => territory,
    cell: (station) => station.territory,
    wideOnly: true,
  },
  {
    heading: t`Time zone`,
    value: ({ timezone }) => timezone,
    cell: (station) => station.timezone,
    wideOnly: true,
  },
];
const route = getRouteApi('/licensing');

/** The stations that are licensed. */
export function StationsPage() {
  const stations = useInfiniteQuery(askPages(listStations));
  const { panel } = route.useSearch();
  const mayAdd = useMay(createStation);
  const add = (
    <Link to="/licensing" search={{ panel: 'new' }} className={buttonClass('primary')}>
      {t`Add station`}
    </Link>
  );
  return (
    <SectionFrame section="stations" action={mayAdd ? add : null}>
      <PagedList
        query={stations}
        noun={t`stations`}
        columns={columns}
        keyOf={(station) => station.stationId}
        empty={t`No station yet. Add the first broadcaster, then the tariff of its kind.`}
        emptyAction={mayAdd ? add : null}
      />
      {panel === 'new' && mayAdd ? <NewStationPanel /> : null}
    </SectionFrame>
  );
}
