import { t } from '@lingui/core/macro';
import { SONG_PROPOSAL } from '#shared/machines/song-proposal.ts';
import type { SongProposalStatus } from '#shared/schemas/song-proposals.ts';
import type { WireProposal } from './wire-proposal.ts';

/** What each state is called. */
export const STATUSES: Readonly<Record<SongProposalStatus, string>> = {
  Waiting: t({ message: 'Waiting', context: 'proposal' }),
  Accepted: t({ message: 'Accepted', context: 'proposal' }),
  Declined: t({ message: 'Declined', context: 'proposal' }),
  Withdrawn: t({ message: 'Withdrawn', context: 'proposal' }),
};

/** The parts of the list for those who decide; without one it is what waits. */
export const SHOWN = {
  accepted: 'Accepted',
  declined: 'Declined',
  withdrawn: 'Withdrawn',
} as const satisfies Readonly<Record<string, SongProposalStatus>>;

/** How a proposal stands, and how that looks: one whose song has been decided waits for no decision but an answer. */
export function standingOf({ status, isSongDecided }: WireProposal) {
  if (isSongDecided) return { words: t`Song decided`, tone: 'held' } as const;
  return { words: STATUSES[status], tone: SONG_PROPOSAL.states[status].tone };
}

/** A song as it was logged: “Golden River by Ama Mensah”. */
export function songInWords({ title, artist }: Pick<WireProposal, 'title' | 'artist'>): string {
  const name = title ?? t`Untitled`;
  return artist === null ? name : t`${name} by ${artist}`;
}
