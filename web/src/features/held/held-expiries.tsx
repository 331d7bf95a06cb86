import { t } from '@lingui/core/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { summarizeHeld } from '#shared/contract/held.ts';
import { confirmHeldExpiry, listHeldExpiries, proposeHeldExpiry } from '#shared/contract/held-expiries.ts';
import { ask } from '#web/api/ask.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { useMay } from '#web/api/use-may.ts';
import { buttonClass } from '#web/ui/button-class.ts';
import { PagedRows } from '#web/ui/paged-rows.tsx';
import { Section } from '#web/ui/section.tsx';
import { ConfirmExpiryDialog } from './confirm-expiry-dialog.tsx';
import { HeldExpiry } from './held-expiry.tsx';
import { ProposeExpiryPanel } from './propose-expiry-panel.tsx';

const route = getRouteApi('/held');

/** Lists of held money that has become too old: what two people let expire, with proposing and confirming. */
export function HeldExpiries({ territory }: { readonly territory: string | undefined }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = territory === undefined ? {} : { territory };
  const lists = useInfiniteQuery(askPages(listHeldExpiries, { query }));
  const summary = useQuery(ask(summarizeHeld, { query }));
  const mayPropose = useMay(proposeHeldExpiry) && (summary.data?.items.length ?? 0) > 0;
  const mayConfirm = useMay(confirmHeldExpiry);
  const close = () => navigate({ search: (before) => ({ ...before, panel: undefined, expiry: undefined }) });
  const all = lists.data?.pages.flatMap(({ items }) => items) ?? [];
  const asked = all.find(({ id, status }) => id === search.expiry && status === 'Proposed');
  const propose = mayPropose ? (
    <Link to="/held" search={{ ...search, panel: 'propose-expiry' }} className={buttonClass('plain')}>
      {t`Propose a list`}
    </Link>
  ) : null;
  return (
    <Section title={t`Expiry`} action={all.length === 0 ? null : propose}>
      <PagedRows
        query={lists}
        noun={t`lists`}
        empty={t`No list yet. What a cycle still holds when it has become too old goes to those who have claims in it: by a decision of the board, on a list that is open for 90 days and that another person confirms.`}
        emptyAction={propose}
      >
        {(rows) => (
          <ul className="space-y-4">
            {rows.map((row) => (
              <HeldExpiry key={row.id} list={row} />
            ))}
          </ul>
        )}
      </PagedRows>
      {search.panel === 'propose-expiry' && mayPropose && summary.data !== undefined ? (
        <ProposeExpiryPanel summary={summary.data} onClose={close} />
      ) : null}
      {search.panel === 'confirm-expiry' && mayConfirm && asked !== undefined ? (
        <ConfirmExpiryDialog list={asked} onClose={close} />
      ) : null}
    </Section>
  );
}
