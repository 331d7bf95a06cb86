import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listProposals } from '#shared/contract/song-proposals.ts';
import { askPages } from '#web/api/ask-pages.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { formatDate } from '#web/format/format-date.ts';
import { Actor } from '#web/parts/people/actor.tsx';
import type { WireSong } from '#web/parts/usage/wire-song.ts';
import { Section } from '#web/ui/section.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

/** What partners say of a song that waits, each with the way to its decision; nothing where none does. */
export function SongProposals({ song: { song, territory } }: { readonly song: WireSong }) {
  const query = { territory, song, status: 'Waiting' } as const;
  const { data } = useInfiniteQuery(askPages(listProposals, { query }));
  const proposals = data?.pages[0]?.items ?? [];
  if (proposals.length === 0) return null;
  return (
    <Section title={t`What partners say`}>
      <ul className="space-y-2">
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <Says proposal={proposal} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Says({ proposal }: { readonly proposal: RowOf<typeof listProposals> }) {
  const { id, partnerName, workTitle, unregistered, proposedBy, proposedAt, comment } = proposal;
  const work = workTitle ?? unregistered?.title ?? '';
  return (
    <>
      <Trans>
        {partnerName} says that this is its work “{work}”
      </Trans>{' '}
      <Link to="/usage/proposals" search={{ proposal: id }} className={textLinkClass}>
        {t`Open proposal`}
      </Link>
      <span className="block text-table text-ink-faint">
        <Actor actor={proposedBy} />, {formatDate(proposedAt)}
        {comment === undefined ? '' : `: ${comment}`}
      </span>
    </>
  );
}
