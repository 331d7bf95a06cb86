import { t } from '@lingui/core/macro';
import type { ComponentProps } from 'react';
import { formatCount } from '#web/format/format-count.ts';
import { formatDate } from '#web/format/format-date.ts';
import type { Column } from '#web/ui/column.ts';
import { Status } from '#web/ui/status.tsx';
import { ProposalLink } from './proposal-link.tsx';
import { standingOf } from './proposal-words.ts';
import { ProposedWork } from './proposed-work.tsx';
import type { WireProposal } from './wire-proposal.ts';

type On = ComponentProps<typeof ProposalLink>['on'];

const songOn = (on: On): Column<WireProposal> => ({
  heading: t`Song`,
  value: ({ title, artist }) => [title, artist].filter(Boolean).join(' – '),
  cell: (proposal) => <ProposalLink proposal={proposal} on={on} />,
});
const WORK: Column<WireProposal> = {
  heading: t`Work`,
  value: ({ workTitle, unregistered }) => workTitle ?? unregistered?.title,
  cell: (proposal) => <ProposedWork proposal={proposal} />,
  wideOnly: true,
};
const WHEN: Column<WireProposal> = {
  heading: t`Proposed`,
  value: ({ proposedAt }) => proposedAt,
  cell: ({ proposedAt }) => <span className="whitespace-nowrap">{formatDate(proposedAt)}</span>,
  wideOnly: true,
};
const STATUS: Column<WireProposal> = {
  heading: t`Status`,
  value: (proposal) => standingOf(proposal).words,
  cell: (proposal) => {
    const { words, tone } = standingOf(proposal);
    return <Status tone={tone}>{words}</Status>;
  },
};

/** How proposals are listed for those who decide: with the partner, and whether others say the same of the song. */
export const PROPOSAL_COLUMNS: readonly Column<WireProposal>[] = [
  songOn('/usage/proposals'),
  {
    heading: t`Partner`,
    value: ({ partnerName }) => partnerName,
    cell: ({ partnerName }) => partnerName,
  },
  WORK,
  {
    heading: t`Others`,
    value: ({ rivals }) => rivals,
    cell: ({ rivals }) => (rivals === 0 ? '–' : <Status tone="attention">{formatCount(rivals)}</Status>),
    numeric: true,
    wideOnly: true,
  },
  WHEN,
  STATUS,
];

/** The same for the partner, who reads why one was declined. */
export const OWN_PROPOSAL_COLUMNS: readonly Column<WireProposal>[] = [
  songOn('/partners/$partnerId/proposals'),
  WORK,
  WHEN,
  STATUS,
  {
    heading: t({ message: 'Answer', context: 'noun' }),
    value: ({ reason }) => reason,
    cell: ({ reason }) => <span className="line-clamp-2 max-w-96">{reason ?? '–'}</span>,
    wideOnly: true,
  },
];
