import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { listHeld, summarizeHeld } from '#shared/contract/held.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { useMay } from '#web/api/use-may.ts';
import { SectionFrame } from '#web/sections/section-frame.tsx';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { FilterTerritory, wholeTerritory } from '#web/ui/filter-territory.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { Section } from '#web/ui/section.tsx';
import { heldColumns } from './held-columns.tsx';
import { HeldExpiries } from './held-expiries.tsx';
import { HeldFilters } from './held-filters.tsx';
import { HeldPicture } from './held-picture.tsx';

const route = getRouteApi('/held');
/** An amount as it may be asked for; one that is still being typed asks for nothing. */
const AMOUNT = /^\d{1,12}(\.\d{1,3})?$/;

/** Money that waits for whose it is: by reason and age, with what releases it or lets it expire, and record by record. */
export function HeldPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const territory = wholeTerritory(search.territory);
  const minimum = AMOUNT.test(search.minimum ?? '') ? search.minimum : undefined;
  const { panel: _panel, expiry: _expiry, ...asked } = search;
  const records = useInfiniteQuery(askPages(listHeld, { query: { ...asked, territory, minimum } }));
  const maySeeAll = useMay(summarizeHeld);
  const filter = (changed: Partial<typeof search>) =>
    navigate({ search: { ...search, ...changed }, replace: true });
  const { territory: _place, ...narrowing } = asked;
  const filtered = Object.values(narrowing).some((value) => value !== undefined);
  return (
    <SectionFrame section="review">
      <FilterRow>
        <FilterTerritory value={search.territory} onChange={(territory) => filter({ territory })} />
      </FilterRow>
      <div className="space-y-8">
        {maySeeAll ? (
          <Section title="By reason and age">
            <HeldPicture territory={territory} />
          </Section>
        ) : null}
        {maySeeAll ? <HeldExpiries territory={territory} /> : null}
        <Section title="Record by record">
          <HeldFilters search={search} isStaff={maySeeAll} onChange={filter} />
          <PagedList
            query={records}
            noun="held records"
            columns={heldColumns}
            keyOf={({ id }) => id}
            empty="Nothing is held here. What no payee is known for when a cycle closes is listed until it finds its payee."
            clear={filtered ? () => navigate({ search: { territory: search.territory } }) : undefined}
          />
        </Section>
      </div>
    </SectionFrame>
  );
}
