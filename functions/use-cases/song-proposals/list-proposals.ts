import type { PageRequest } from '#functions/ports/page.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { proposalsSeen, type SeenNeeds, songOf } from '#functions/use-cases/song-proposals/proposals-seen.ts';
import { boundTo, refuseOthers } from '#functions/use-cases/visible-to.ts';
import type { PartnerId, SongProposalId } from '#shared/ids.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { SongProposal, SongProposalStatus, SongProposalView } from '#shared/schemas/song-proposals.ts';

type Needs = SeenNeeds & Pick<World, 'plays' | 'songDecisions'>;
type Asked = {
  readonly filter: {
    readonly territory?: string | undefined;
    readonly status?: SongProposalStatus | undefined;
    readonly partnerId?: PartnerId | undefined;
    readonly song?: string | undefined;
  };
  readonly page: PageRequest;
};
/** As far as the queue is read where songs are listed. */
const MAX_WAITING_PLAYS = 50_000;

/** Proposals, the newest first; a partner’s token sees its own. Of those that wait it says whether their song does still. */
export async function listProposals(
  world: Needs,
  caller: Caller,
  { filter, page: { limit, cursor } }: Asked,
): Promise<PageOf<SongProposalView>> {
  const { territory, status, song } = filter;
  if (filter.partnerId !== undefined) refuseOthers(caller, filter.partnerId);
  const partnerId = boundTo(caller) ?? filter.partnerId;
  const { items, nextCursor } = await world.songProposals.page({
    ...{ limit, cursor, territory, status, partnerId, song },
  });
  return { items: await withSongs(world, caller, items), nextCursor };
}

/** One proposal; of another partner there is none. */
export async function readProposal(
  world: Needs,
  caller: Caller,
  proposalId: SongProposalId,
): Promise<SongProposalView> {
  const what = `proposal ${proposalId}`;
  const proposal = found(await world.songProposals.find(proposalId), what);
  refuseOthers(caller, proposal.partnerId);
  const [seen] = await withSongs(world, caller, [proposal]);
  return found(seen, what);
}

async function withSongs(
  world: Needs,
  caller: Caller,
  proposals: readonly SongProposal[],
): Promise<readonly SongProposalView[]> {
  const [seen, isDecided] = await Promise.all([
    proposalsSeen(world, caller, proposals),
    decidedAmong(world, proposals),
  ]);
  return seen.map((one) => ({ ...one, isSongDecided: isDecided(one) }));
}

/** Which proposals wait while their song does not: of the queue only its keys are read. */
async function decidedAmong(
  { plays, songDecisions }: Pick<World, 'plays' | 'songDecisions'>,
  proposals: readonly SongProposal[],
): Promise<(of: Pick<SongProposal, 'status' | 'territory' | 'song'>) => boolean> {
  const waiting = proposals.filter(({ status }) => status === 'Waiting');
  const territories = [...new Set(waiting.map(({ territory }) => territory))];
  const [decisions, ...queues] = await Promise.all([
    songDecisions.findMany(waiting.map(({ song }) => song)),
    ...territories.map((territory) => plays.waiting({ territory }, MAX_WAITING_PLAYS)),
  ]);
  const queued = new Set(queues.flat().map(songOf));
  return ({ status, ...of }) => {
    const { verdict = 'withdrawn' } = decisions.get(of.song) ?? {};
    return status === 'Waiting' && (verdict !== 'withdrawn' || !queued.has(songOf(of)));
  };
}
