import * as z from 'zod';
import { route } from '#shared/contract/route.ts';
import { pageWith } from '#shared/examples/page-with.ts';
import * as examples from '#shared/examples/song-proposals.ts';
import { PartnerId, SongProposalId } from '#shared/ids.ts';
import { whoMay } from '#shared/machines/machine.ts';
import { MAX_WAITING_PROPOSALS, SONG_PROPOSAL } from '#shared/machines/song-proposal.ts';
import { OPS_OR_PARTNER, READ_OR_PARTNER } from '#shared/permissions.ts';
import { filter, Page, pageOf, Search, Territory } from '#shared/schemas/common.ts';
import {
  AcceptSongProposal,
  DeclineSongProposal,
  NewSongProposal,
  SongKey,
  SongProposalStatus,
  SongProposalView,
  UnidentifiedSong,
  WithdrawSongProposal,
} from '#shared/schemas/song-proposals.ts';

const one = z.object({ proposalId: SongProposalId });

export const listUnidentifiedSongs = route({
  operation: 'listUnidentifiedSongs',
  method: 'GET',
  path: '/api/proposals/songs',
  summary: 'What was played and has no work, by title and artist',
  description:
    'Songs of a territory whose plays wait for a work, for partners to find their own among: those that locked cycles hold the most for first, then those that were played most. Which stations played them, and when, is not told. They are the same for every partner.',
  access: READ_OR_PARTNER,
  query: Page.extend({
    territory: filter(Territory, 'of this territory; absent: of our own'),
    q: filter(Search, 'songs with this in their title or artist'),
  }),
  reply: { status: 200, schema: pageOf(UnidentifiedSong) },
  example: { reply: pageWith(examples.unidentifiedSong) },
  refusals: [],
});

export const proposeSong = route({
  operation: 'proposeSong',
  method: 'POST',
  path: '/api/proposals',
  summary: 'Say that a song without a work is one of the partner’s own',
  description: `Names one of the partner’s works, or one that it has not delivered yet. Our people decide; until then nothing changes and no money moves. The same song and work again, while a proposal for it waits, is that proposal. Several partners may propose for one song. Up to ${MAX_WAITING_PROPOSALS} proposals of a partner wait at once.`,
  access: OPS_OR_PARTNER,
  body: NewSongProposal,
  reply: { status: 201, schema: SongProposalView },
  example: { body: examples.newProposal, reply: examples.waitingProposal },
  refusals: [
    'not-found',
    'link.target-unknown',
    'proposal.song-decided',
    'proposal.too-many',
    'version.stale',
  ],
});

export const listProposals = route({
  operation: 'listProposals',
  method: 'GET',
  path: '/api/proposals',
  summary: 'What partners say is theirs',
  description:
    'Proposals, the newest first; of a territory those that wait stand song by song, so that what several partners say of one song stands together. A partner’s token sees its own.',
  access: READ_OR_PARTNER,
  query: Page.extend({
    territory: filter(Territory, 'of this territory'),
    status: filter(SongProposalStatus, 'with this status'),
    partnerId: filter(PartnerId, 'of this partner'),
    song: filter(SongKey, 'for this song'),
  }),
  reply: { status: 200, schema: pageOf(SongProposalView) },
  example: { reply: pageWith(examples.waitingProposal) },
  refusals: ['not-found'],
});

export const readProposal = route({
  operation: 'readProposal',
  method: 'GET',
  path: '/api/proposals/{proposalId}',
  summary: 'One proposal',
  description: 'What a partner says of a song, and what came of it. A partner’s token reads its own.',
  access: READ_OR_PARTNER,
  params: one,
  reply: { status: 200, schema: SongProposalView },
  example: { reply: examples.declinedProposal },
  refusals: ['not-found'],
});

export const acceptProposal = route({
  operation: 'acceptProposal',
  method: 'POST',
  path: '/api/proposals/{proposalId}/accept',
  summary: 'Link the song to the work that a partner proposed',
  description:
    'Decides the song as a link by hand with `applyToSame` does, with the proposal as its reason: all plays of the title and artist that wait are linked, and later ones too. Where the same was decided meanwhile, only the proposal changes; where something else was, it is refused.',
  access: whoMay(SONG_PROPOSAL, 'accept'),
  params: one,
  body: AcceptSongProposal,
  reply: { status: 200, schema: SongProposalView },
  example: { body: { version: 1 }, reply: examples.acceptedProposal },
  refusals: [
    'not-found',
    'proposal.illegal-transition',
    'proposal.song-decided',
    'link.target-unknown',
    'cycle.closing',
    'version.stale',
  ],
});

export const declineProposal = route({
  operation: 'declineProposal',
  method: 'POST',
  path: '/api/proposals/{proposalId}/decline',
  summary: 'Decline what a partner proposed, with a reason',
  description: 'The song stays as it is. The partner reads the reason.',
  access: whoMay(SONG_PROPOSAL, 'decline'),
  params: one,
  body: DeclineSongProposal,
  reply: { status: 200, schema: SongProposalView },
  example: {
    body: { version: 1, reason: 'The recording is another song of the same title' },
    reply: examples.declinedProposal,
  },
  refusals: ['not-found', 'proposal.illegal-transition', 'version.stale'],
});

export const withdrawProposal = route({
  operation: 'withdrawProposal',
  method: 'POST',
  path: '/api/proposals/{proposalId}/withdraw',
  summary: 'Take back a proposal that waits',
  description: 'Nobody decides about it any more. The song may be proposed again.',
  access: whoMay(SONG_PROPOSAL, 'withdraw'),
  params: one,
  body: WithdrawSongProposal,
  reply: { status: 200, schema: SongProposalView },
  example: { body: { version: 1 }, reply: examples.withdrawnProposal },
  refusals: ['not-found', 'proposal.illegal-transition', 'version.stale'],
});
