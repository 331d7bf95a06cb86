import type { z } from 'zod';
import { partnerId } from '#shared/examples/partners.ts';
import { workId } from '#shared/examples/repertoire.ts';
import type { NewSongProposal, SongProposalView, UnidentifiedSong } from '#shared/schemas/song-proposals.ts';

const song = { territory: 'GH', song: 'harborlights|thequays' };
const logged = { title: 'Harbor Lights', artist: 'The Quays' };

export const unidentifiedSong: z.input<typeof UnidentifiedSong> = {
  ...song,
  ...logged,
  isrc: null,
  plays: 12,
  held: { amount: '24.12', currency: 'GHS' },
  proposals: 0,
};

export const newProposal: z.input<typeof NewSongProposal> = {
  ...song,
  workId,
  comment: 'Logged in American spelling',
};

export const waitingProposal: z.input<typeof SongProposalView> = {
  id: 'prp_01KBZ4H2K4M6P8R0T2V4X6Z8B0',
  partnerId,
  partnerName: 'ASCAP',
  ...song,
  ...logged,
  workId,
  workTitle: 'Harbour Lights',
  comment: 'Logged in American spelling',
  status: 'Waiting',
  proposedBy: 'partner-1',
  proposedAt: '2026-04-10T09:00:00.000Z',
  isSongDecided: false,
  rivals: 0,
  version: 1,
};

const decided = { decidedBy: 'ops-1', decidedAt: '2026-04-11T09:00:00.000Z', version: 2 };

export const acceptedProposal: z.input<typeof SongProposalView> = {
  ...waitingProposal,
  ...decided,
  status: 'Accepted',
};

export const declinedProposal: z.input<typeof SongProposalView> = {
  ...waitingProposal,
  ...decided,
  status: 'Declined',
  reason: 'The recording is another song of the same title',
};

export const withdrawnProposal: z.input<typeof SongProposalView> = {
  ...waitingProposal,
  ...decided,
  status: 'Withdrawn',
};
