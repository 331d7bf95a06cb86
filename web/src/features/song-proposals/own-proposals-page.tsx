import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { listProposals } from '#shared/contract/song-proposals.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { buttonClass } from '#web/ui/button-class.ts';
import { FilterChoice } from '#web/ui/filter-choice.tsx';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { OWN_PROPOSAL_COLUMNS } from './proposal-columns.tsx';
import { ProposalPanel } from './proposal-panel.tsx';
import { STATUSES } from './proposal-words.ts';

const route = getRouteApi('/partners/$partnerId/proposals');

/** What a partner said is its own, with what came of each. */
export function OwnProposalsPage() {
  const { partnerId } = route.useParams();
  const { status, proposal } = route.useSearch();
  const navigate = route.useNavigate();
  const proposals = useInfiniteQuery({
    ...askPages(listProposals, { query: { partnerId, status } }),
    // One may have been decided since it was last seen.
    refetchOnMount: 'always',
  });
  const filter = (next: typeof status) =>
    navigate({ search: (before) => ({ ...before, status: next }), replace: true });
  return (
    <>
      <FilterRow>
        <FilterChoice label={t`Status`} choices={STATUSES} value={status} onChange={filter} />
      </FilterRow>
      <PagedList
        query={proposals}
        noun={t`proposals`}
        list="own-proposals"
        columns={OWN_PROPOSAL_COLUMNS}
        keyOf={({ id }) => id}
        empty={t`You have proposed nothing yet. Look through the songs that nobody identified.`}
        emptyAction={
          <Link to="/partners/$partnerId/songs" params={{ partnerId }} className={buttonClass('primary')}>
            <Trans>Look through the songs</Trans>
          </Link>
        }
        clear={status === undefined ? undefined : () => filter(undefined)}
      />
      {proposal === undefined ? null : (
        <ProposalPanel
          key={proposal}
          proposalId={proposal}
          onClose={() => navigate({ search: ({ proposal: _proposal, ...before }) => before })}
        />
      )}
    </>
  );
}
