import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { listPeople } from '#shared/contract/people.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { SectionFrame } from '#web/sections/section-frame.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { personColumns } from './person-columns.tsx';

/** Who has signed in, and as what. Accounts and roles are given in the sign-in itself. */
export function PeoplePage() {
  const people = useInfiniteQuery(askPages(listPeople, {}));
  return (
    <SectionFrame section="settings">
      <p className="mb-4 max-w-[72ch] text-ink-soft">
        <Trans>Accounts and their roles are kept by the sign-in. Who has signed in is listed here.</Trans>
      </p>
      <PagedList
        query={people}
        noun={t`people`}
        columns={personColumns}
        keyOf={({ id }) => id}
        empty={t`Nobody has signed in yet.`}
      />
    </SectionFrame>
  );
}
