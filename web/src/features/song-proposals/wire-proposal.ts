import type { listProposals } from '#shared/contract/song-proposals.ts';
import type { RowOf } from '#web/api/row-of.ts';

export type WireProposal = RowOf<typeof listProposals>;
