import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useRef } from 'react';
import { listHeld } from '#shared/contract/held.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { Desk } from '#web/ui/desk.tsx';
import { Evidence } from '#web/ui/evidence.tsx';
import { wholeTerritory } from '#web/ui/filter-territory.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { Section } from '#web/ui/section.tsx';
import { useOpenRow } from '#web/ui/use-open-row.ts';
import { heldColumns } from './held-columns.tsx';
import { HeldEvidence } from './held-evidence.tsx';
import { HeldFilters } from './held-filters.tsx';

const route = getRouteApi('/held');
/** An amount as it may be asked for; one that is still being typed asks for nothing. */
const AMOUNT = /^\d{1,12}(\.\d{1,3})?$/;

/** Held money record by record, and beside the list the one that is open with its evidence. */
export function HeldRecords({ isStaff }: { readonly isStaff: boolean }) {
  const { panel: _panel, expiry: _expiry, record, ...asked } = route.useSearch();
  const navigate = route.useNavigate();
  const territory = wholeTerritory(asked.territory);
  const minimum = AMOUNT.test(asked.minimum ?? '') ? asked.minimum : undefined;
  const records = useInfiniteQuery(askPages(listHeld, { query: { ...asked, territory, minimum } }));
  const opened = useOpenRow(
    records.data?.pages.flatMap(({ items }) => items),
    ({ id }) => id,
    record,
  );
  const clear = () => navigate({ search: { territory: asked.territory, record } });
  const close = () => navigate({ search: ({ record: _record, ...before }) => before });
  const { territory: _place, ...narrowing } = asked;
  const filtered = Object.values(narrowing).some((value) => value !== undefined);
  return (
    <Section title={t`Record by record`}>
      <HeldFilters
        search={asked}
        isStaff={isStaff}
        onChange={(changed) => navigate({ search: (before) => ({ ...before, ...changed }), replace: true })}
        onClear={clear}
      />
      <Desk
        open={records.data === undefined ? undefined : record}
        list={
          <PagedList
            query={records}
            noun={t`held records`}
            columns={heldColumns({ open: record, isStaff })}
            keyOf={({ id }) => id}
            empty={t`Nothing is held here. What no payee is known for when a cycle closes is listed until it finds its payee.`}
            clear={filtered ? clear : undefined}
          />
        }
      >
        {opened === undefined ? (
          <Gone onClose={close} />
        ) : (
          <HeldEvidence key={opened.id} record={opened} onClose={close} />
        )}
      </Desk>
    </Section>
  );
}

/** Of an address whose record is not in the list. */
function Gone({ onClose }: { readonly onClose: () => void }) {
  const place = useRef<HTMLElement>(null);
  return (
    <Evidence title={t`Not listed`} label={t`Not listed`} place={place} onClose={onClose}>
      <p>{t`This money is not held any more, or a filter hides it.`}</p>
    </Evidence>
  );
}
