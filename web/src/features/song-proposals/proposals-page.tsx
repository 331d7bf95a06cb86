import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { listProposals } from '#shared/contract/song-proposals.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { FilterPartner } from '#web/parts/partners/filter-partner.tsx';
import { SectionFrame } from '#web/sections/section-frame.tsx';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { FilterTerritory, wholeTerritory } from '#web/ui/filter-territory.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { PROPOSAL_COLUMNS } from './proposal-columns.tsx';
import { ProposalPanel } from './proposal-panel.tsx';
import { SHOWN } from './proposal-words.ts';
import { ShowLinks } from './show-links.tsx';

const route = getRouteApi('/usage/proposals');

/** What partners say is theirs: what waits for a decision, and what came of the rest. */
export function ProposalsPage() {
  const { show, proposal, partnerId, ...search } = route.useSearch();
  const navigate = route.useNavigate();
  const territory = wholeTerritory(search.territory);
  const status = show === undefined ? 'Waiting' : SHOWN[show];
  const proposals = useInfiniteQuery({
    ...askPages(listProposals, { query: { status, territory, partnerId } }),
    // A partner may have proposed more since it was last seen.
    refetchOnMount: 'always',
  });
  const clear = () => navigate({ search: { show } });
  const filter = (changed: {
    readonly territory?: string | undefined;
    readonly partnerId?: string | undefined;
  }) => navigate({ search: (before) => ({ ...before, ...changed }), replace: true });
  const filtered = search.territory !== undefined || partnerId !== undefined;
  return (
    <SectionFrame section="review">
      <ShowLinks />
      <FilterRow clear={clear}>
        <FilterTerritory value={search.territory} onChange={(next) => filter({ territory: next })} />
        <FilterPartner
          label={t`Partner`}
          value={partnerId}
          onChange={(next) => filter({ partnerId: next })}
        />
      </FilterRow>
      <p className="mb-3 max-w-[72ch] text-table text-ink-soft">
        <Trans>
          Accepting links the song as on the desk, for all its plays and later ones. No money moves before.
          Where several partners say a song is theirs, accept one and decline the others.
        </Trans>
      </p>
      <PagedList
        query={proposals}
        noun={t`proposals`}
        columns={PROPOSAL_COLUMNS}
        keyOf={({ id }) => id}
        empty={
          show === undefined
            ? t`No partner waits for an answer. What partners say of songs without a work is listed here.`
            : t`None yet.`
        }
        clear={filtered ? clear : undefined}
      />
      {proposal === undefined ? null : (
        <ProposalPanel
          key={proposal}
          proposalId={proposal}
          onClose={() => navigate({ search: ({ proposal: _proposal, ...before }) => before })}
        />
      )}
    </SectionFrame>
  );
}
