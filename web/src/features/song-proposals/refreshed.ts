import { listEvents } from '#shared/contract/events.ts';
import { listSongDecisions } from '#shared/contract/matching.ts';
import { listProposals, listUnidentifiedSongs, readProposal } from '#shared/contract/song-proposals.ts';
import { listAttributions, listWaitingSongs } from '#shared/contract/usage.ts';
import { readWaiting } from '#shared/contract/waiting.ts';

/** What is asked again once a proposal was made or moved. */
export const PROPOSALS = [listProposals, readProposal, listUnidentifiedSongs, readWaiting];
/** The same once a song was linked by one. */
export const LINKED = [...PROPOSALS, listWaitingSongs, listAttributions, listSongDecisions, listEvents];
