import type { PageRequest } from '#functions/ports/page.ts';
import type { PartnerId, SongProposalId } from '#shared/ids.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { SongProposal, SongProposalStatus } from '#shared/schemas/song-proposals.ts';

/** What partners say of songs without a work. */
export type ProposalPorts = {
  readonly songProposals: {
    find(proposalId: SongProposalId): Promise<SongProposal | undefined>;
    /** The newest first; of a territory those that wait song by song. A page may be short while there is more. */
    page(
      page: PageRequest & {
        territory?: string | undefined;
        status?: SongProposalStatus | undefined;
        partnerId?: PartnerId | undefined;
        song?: string | undefined;
      },
    ): Promise<PageOf<SongProposal>>;
    /** Those that wait in a territory, or for one song of it, song by song, up to a limit. */
    waiting(
      of: { readonly territory: string; readonly song?: string | undefined },
      limit: number,
    ): Promise<readonly SongProposal[]>;
  };
};
