import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { readTerritory, updateTerritory } from '#shared/contract/territories.ts';
import { ask } from '#web/api/ask.ts';
import { useMay } from '#web/api/use-may.ts';
import { SectionFrame } from '#web/sections/section-frame.tsx';
import { buttonClass } from '#web/ui/button-class.ts';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { FilterText } from '#web/ui/filter-text.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { EditTerritoryPanel } from './edit-territory-panel.tsx';
import { TerritoryFacts } from './territory-facts.tsx';

const route = getRouteApi('/licensing/territory');
const HOME = 'GH';

/** What holds in a territory: currency, time zone, days of grace, tax, checklist. */
export function TerritoryPage() {
  const { territory = HOME, panel } = route.useSearch();
  const navigate = route.useNavigate();
  const settings = useQuery(ask(readTerritory, { params: { territory } }));
  const mayEdit = useMay(updateTerritory);
  const edit = (
    <Link to="/licensing/territory" search={{ territory, panel: 'edit' }} className={buttonClass('primary')}>
      {t`Edit settings`}
    </Link>
  );
  return (
    <SectionFrame section="settings" action={mayEdit ? edit : null}>
      <FilterRow>
        <FilterText
          label={t`Territory`}
          value={territory}
          onChange={(next) => navigate({ search: { territory: next?.toUpperCase() }, replace: true })}
        />
      </FilterRow>
      <QueryView query={settings}>
        {(found) => (
          <>
            <TerritoryFacts settings={found} />
            {panel === 'edit' && mayEdit ? (
              <EditTerritoryPanel
                key={found.territory}
                settings={found}
                onClose={() => navigate({ search: { territory } })}
              />
            ) : null}
          </>
        )}
      </QueryView>
    </SectionFrame>
  );
}
