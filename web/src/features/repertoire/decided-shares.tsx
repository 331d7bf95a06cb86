import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import {
  confirmDecidedShares,
  listDecidedShares,
  proposeDecidedShares,
} from '#shared/contract/decided-shares.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { useMay } from '#web/api/use-may.ts';
import { buttonClass } from '#web/ui/button-class.ts';
import { PagedRows } from '#web/ui/paged-rows.tsx';
import { Section } from '#web/ui/section.tsx';
import { ConfirmSharesDialog } from './confirm-shares-dialog.tsx';
import { DecidePanel } from './decide-panel.tsx';
import { Decision } from './decision.tsx';
import { overlaps } from './overlaps.ts';
import type { WireWork } from './wire-work.ts';

const route = getRouteApi('/works/$workId');

/** What people decided about the shares of a work, with proposing and confirming. */
export function DecidedShares({ work }: { readonly work: WireWork }) {
  const { panel, decision } = route.useSearch();
  const navigate = route.useNavigate();
  const decisions = useInfiniteQuery(askPages(listDecidedShares, { params: { workId: work.id } }));
  const mayPropose = useMay(proposeDecidedShares) && work.mergedInto === null;
  const mayConfirm = useMay(confirmDecidedShares);
  const close = () => navigate({ search: {} });
  const all = decisions.data?.pages.flatMap(({ items }) => items) ?? [];
  const asked = all.find(({ id, status }) => id === decision && status === 'Proposed');
  const propose = mayPropose ? (
    <Link
      to="/works/$workId"
      params={{ workId: work.id }}
      search={{ panel: 'decide' }}
      className={buttonClass('plain')}
    >
      {t`Decide shares`}
    </Link>
  ) : null;
  return (
    <Section title={t`Decided shares`} action={all.length === 0 ? null : propose}>
      <PagedRows
        query={decisions}
        noun={t`decisions`}
        empty={t`No decision yet: deliveries say whose the work is. Where they conflict or are wrong, propose shares; another person confirms them.`}
        emptyAction={propose}
      >
        {(rows) => (
          <ul className="space-y-4">
            {rows.map((row) => (
              <Decision key={row.id} workId={work.id} decision={row} />
            ))}
          </ul>
        )}
      </PagedRows>
      {panel === 'decide' && mayPropose ? <DecidePanel work={work} onClose={close} /> : null}
      {panel === 'confirm' && mayConfirm && asked !== undefined ? (
        <ConfirmSharesDialog
          work={work}
          decision={asked}
          replaced={all.filter((other) => other.status === 'Confirmed' && overlaps(other, asked)).length}
          onClose={close}
        />
      ) : null}
    </Section>
  );
}
