import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { createLicence, listLicences } from '#shared/contract/licensing.ts';
import { askPages } from '#web/api/ask-pages.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { useMay } from '#web/api/use-may.ts';
import { formatDate } from '#web/format/format-date.ts';
import { buttonClass } from '#web/ui/button-class.ts';
import type { Column } from '#web/ui/column.ts';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { FilterText } from '#web/ui/filter-text.tsx';
import { Money } from '#web/ui/money.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { LicensingFrame } from './licensing-frame.tsx';
import { NewLicencePanel } from './new-licence-panel.tsx';

const columns: readonly Column<RowOf<typeof listLicences>>[] = [
  { heading: 'Station', cell: (licence) => licence.stationId },
  { heading: 'From', cell: (licence) => formatDate(licence.periodStart) },
  { heading: 'Until', cell: (licence) => formatDate(licence.periodEnd) },
  { heading: 'Fee', cell: (licence) => <Money value={licence} />, numeric: true },
  { heading: 'Entered', cell: (licence) => formatDate(licence.createdAt), wideOnly: true },
];
const route = getRouteApi('/licensing/licences');

/** Licence fees by station, all versions. */
export function LicencesPage() {
  const { panel, stationId } = route.useSearch();
  const navigate = route.useNavigate();
  const licences = useInfiniteQuery(askPages(listLicences, { query: { stationId } }));
  const mayAdd = useMay(createLicence);
  const add = (
    <Link to="/licensing/licences" search={{ panel: 'new', stationId }} className={buttonClass('primary')}>
      Add licence
    </Link>
  );
  return (
    <LicensingFrame action={mayAdd ? add : null}>
      <FilterRow>
        <FilterText
          label="Station id"
          value={stationId}
          onChange={(next) => navigate({ search: { stationId: next }, replace: true })}
        />
      </FilterRow>
      <PagedList
        query={licences}
        noun="licences"
        columns={columns}
        keyOf={(licence) => licence.id}
        empty="No licence yet. Stations under a licence-pool tariff need one for each period."
        emptyAction={mayAdd ? add : null}
        clear={stationId === undefined ? undefined : () => navigate({ search: {} })}
      />
      {panel === 'new' && mayAdd ? <NewLicencePanel stationId={stationId} /> : null}
    </LicensingFrame>
  );
}
