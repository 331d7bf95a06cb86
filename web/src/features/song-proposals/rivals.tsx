import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listProposals } from '#shared/contract/song-proposals.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { Section } from '#web/ui/section.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { ProposedWork } from './proposed-work.tsx';
import type { WireProposal } from './wire-proposal.ts';

/** What other partners say of the song of a proposal that waits. */
export function Rivals({ proposal }: { readonly proposal: WireProposal }) {
  const { id, territory, song, partnerId, rivals } = proposal;
  const query = { territory, song, status: 'Waiting' } as const;
  const { data } = useInfiniteQuery(askPages(listProposals, { query }));
  const others = data?.pages[0]?.items.filter((one) => one.id !== id && one.partnerId !== partnerId) ?? [];
  if (rivals === 0 || others.length === 0) return null;
  return (
    <Section title={t`Others say it is theirs`}>
      <ul className="space-y-1">
        {others.map((one) => (
          <li key={one.id}>
            <Link
              from="/usage/proposals"
              to="/usage/proposals"
              search={(before) => ({ ...before, proposal: one.id })}
              className={textLinkClass}
            >
              {one.partnerName}
            </Link>
            {': '}
            <ProposedWork proposal={one} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
