import { t } from '@lingui/core/macro';
import { getRouteApi } from '@tanstack/react-router';
import { summarizeHeld } from '#shared/contract/held.ts';
import { useMay } from '#web/api/use-may.ts';
import { SectionFrame } from '#web/sections/section-frame.tsx';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { FilterTerritory, wholeTerritory } from '#web/ui/filter-territory.tsx';
import { Section } from '#web/ui/section.tsx';
import { HeldExpiries } from './held-expiries.tsx';
import { HeldPicture } from './held-picture.tsx';
import { HeldRecords } from './held-records.tsx';

const route = getRouteApi('/held');

/** Money that waits for whose it is: by reason and age, with what releases it or lets it expire, and record by record. */
export function HeldPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const territory = wholeTerritory(search.territory);
  const maySeeAll = useMay(summarizeHeld);
  return (
    <SectionFrame section="review">
      <FilterRow>
        <FilterTerritory
          value={search.territory}
          onChange={(next) =>
            navigate({
              search: ({ record: _record, ...before }) => ({ ...before, territory: next }),
              replace: true,
            })
          }
        />
      </FilterRow>
      <div className="space-y-8">
        {maySeeAll ? (
          <Section title={t`By reason and age`}>
            <HeldPicture territory={territory} />
          </Section>
        ) : null}
        <HeldRecords isStaff={maySeeAll} />
        {maySeeAll ? <HeldExpiries territory={territory} /> : null}
      </div>
    </SectionFrame>
  );
}
