import { machine } from '#shared/machines/machine.ts';
import { OPS, OPS_OR_PARTNER } from '#shared/permissions.ts';

/**
 * What a partner proposes about a song without a work: that it is one of its own. It moves no money: an accepted one links
 * the song as Ops would have done without it.
 */
export const SONG_PROPOSAL = machine({
  states: {
    Waiting: { label: 'Waiting', tone: 'attention' },
    Accepted: { label: 'Accepted', tone: 'positive', isEnd: true },
    Declined: { label: 'Declined', tone: 'negative', isEnd: true },
    Withdrawn: { label: 'Withdrawn', tone: 'neutral', isEnd: true },
  },
  acts: {
    accept: {
      from: ['Waiting'],
      to: 'Accepted',
      by: OPS,
      verb: 'Accept',
      meaning: 'All plays of the title and artist are linked to the work, and later ones too.',
    },
    decline: {
      from: ['Waiting'],
      to: 'Declined',
      by: OPS,
      verb: 'Decline',
      meaning: 'The song stays as it is, and the partner reads the reason.',
    },
    withdraw: {
      from: ['Waiting'],
      to: 'Withdrawn',
      by: OPS_OR_PARTNER,
      verb: 'Withdraw',
      meaning: 'Nobody decides about it any more. The song may be proposed again.',
    },
  },
});
export type SongProposalAct = keyof typeof SONG_PROPOSAL.acts;

/** How many proposals of one partner may wait at once. */
export const MAX_WAITING_PROPOSALS = 200;
