import type { z } from 'zod';
import { SongProposal } from '#shared/schemas/song-proposals.ts';
import { anId } from '#test/support/given/an-id.ts';

/** What the first partner says of a song of Ghana: that it is its first work. */
export const aSongProposal = (n: number, over: Partial<z.input<typeof SongProposal>> = {}): SongProposal =>
  SongProposal.parse({
    ...{ id: anId('prp', n), partnerId: anId('prt', 1), territory: 'GH' },
    ...{ song: 'goldenriver|amamensah', title: 'Golden river', artist: 'Ama Mensah' },
    ...{ workId: anId('wrk', 1), status: 'Waiting' },
    ...{ proposedBy: 'akosua', proposedAt: '2026-04-01T09:00:00.000Z', version: 1 },
    ...over,
  });
