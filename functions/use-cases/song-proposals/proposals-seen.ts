import type { Caller, World } from '#functions/ports/world.ts';
import { ownPartOfWork } from '#functions/use-cases/own-part.ts';
import { standingWorks } from '#functions/use-cases/standing-works.ts';
import { boundTo } from '#functions/use-cases/visible-to.ts';
import type { PartnerId } from '#shared/ids.ts';
import type { SongProposal, SongProposalView } from '#shared/schemas/song-proposals.ts';

export type SeenNeeds = Pick<World, 'partners' | 'works' | 'songProposals'>;
/** How many proposals that wait in a territory are looked through for those of other partners. */
export const MOST_IN_TERRITORY = 2000;

/**
 * Proposals as the caller may read them: a partner neither the people who wrote and decided, nor that others propose for
 * the same song, nor what others call its work.
 */
export async function proposalsSeen(
  world: SeenNeeds,
  caller: Caller,
  proposals: readonly SongProposal[],
): Promise<readonly SongProposalView[]> {
  const isStaff = boundTo(caller) === undefined;
  const [names, works, rivalsOf] = await Promise.all([
    namesOf(world, proposals),
    standingWorks(world, [...new Set(proposals.flatMap(({ workId }) => workId ?? []))]),
    isStaff ? rivals(world, proposals) : () => 0,
  ]);
  return proposals.map((proposal) => {
    const { proposedBy, decidedBy, ...told } = proposal;
    const work = proposal.workId && works.get(proposal.workId);
    const seen = isStaff || work === undefined ? work : ownPartOfWork(work, proposal.partnerId);
    return {
      ...told,
      ...(isStaff && { proposedBy, ...(decidedBy !== undefined && { decidedBy }) }),
      partnerName: names.get(proposal.partnerId) ?? proposal.partnerId,
      workTitle: seen?.title ?? null,
      isSongDecided: false,
      rivals: rivalsOf(proposal),
    };
  });
}

async function namesOf(
  { partners }: Pick<World, 'partners'>,
  proposals: readonly SongProposal[],
): Promise<ReadonlyMap<PartnerId, string>> {
  const ids = [...new Set(proposals.map(({ partnerId }) => partnerId))];
  const found = await Promise.all(ids.map((id) => partners.find(id)));
  return new Map(found.flatMap((partner) => (partner === undefined ? [] : [[partner.id, partner.name]])));
}

/** How many other partners’ proposals wait for the song of one that waits. */
async function rivals(
  { songProposals }: Pick<World, 'songProposals'>,
  proposals: readonly SongProposal[],
): Promise<(proposal: SongProposal) => number> {
  const waiting = proposals.filter(({ status }) => status === 'Waiting');
  const territories = [...new Set(waiting.map(({ territory }) => territory))];
  const all = await Promise.all(
    territories.map((territory) => songProposals.waiting({ territory }, MOST_IN_TERRITORY)),
  );
  const bySong = Map.groupBy(all.flat(), songOf);
  return (proposal) =>
    proposal.status !== 'Waiting'
      ? 0
      : (bySong.get(songOf(proposal)) ?? []).filter(({ partnerId }) => partnerId !== proposal.partnerId)
          .length;
}

/** A song of a territory as one text. */
export const songOf = ({ territory, song }: { readonly territory: string; readonly song: string }): string =>
  `${territory} ${song}`;
