import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { createLicence, listLicences } from '#shared/contract/licensing.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { useMay } from '#web/api/use-may.ts';
import { FilterStation } from '#web/parts/licensing/filter-station.tsx';
import { SectionFrame } from '#web/sections/section-frame.tsx';
import { buttonClass } from '#web/ui/button-class.ts';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { licenceColumns } from './licence-columns.tsx';
import { LicencePanel } from './licence-panel.tsx';
import { replacedLicences } from './licence-versions.ts';

const route = getRouteApi('/licensing/licences');

/** Licence fees by station, all versions. */
export function LicencesPage() {
  const { panel, stationId, licence } = route.useSearch();
  const navigate = route.useNavigate();
  const licences = useInfiniteQuery(askPages(listLicences, { query: { stationId } }));
  const mayAdd = useMay(createLicence);
  const listed = licences.data?.pages.flatMap((page) => page.items) ?? [];
  const revised = panel === 'revise' ? listed.find(({ id }) => id === licence) : undefined;
  const add = (
    <Link to="/licensing/licences" search={{ panel: 'new', stationId }} className={buttonClass('primary')}>
      {t`Add licence`}
    </Link>
  );
  return (
    <SectionFrame section="stations" action={mayAdd ? add : null}>
      <FilterRow>
        <FilterStation
          value={stationId}
          onChange={(next) => navigate({ search: { stationId: next }, replace: true })}
        />
      </FilterRow>
      <PagedList
        query={licences}
        noun={t`licences`}
        columns={licenceColumns({ replaced: replacedLicences(listed), mayRevise: mayAdd })}
        keyOf={({ id }) => id}
        empty={t`No licence yet. Stations under a licence-pool tariff need one for each period.`}
        emptyAction={mayAdd ? add : null}
        clear={stationId === undefined ? undefined : () => navigate({ search: {} })}
      />
      {mayAdd && (panel === 'new' || revised !== undefined) ? (
        <LicencePanel key={revised?.id} stationId={stationId} revised={revised} />
      ) : null}
    </SectionFrame>
  );
}
