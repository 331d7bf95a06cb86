import type { Caller, World } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { ownPartOfWork } from '#functions/use-cases/own-part.ts';
import { nameOfProposal } from '#functions/use-cases/song-proposals/name-of-proposal.ts';
import { proposalsSeen, type SeenNeeds } from '#functions/use-cases/song-proposals/proposals-seen.ts';
import { standingWorks } from '#functions/use-cases/standing-works.ts';
import { boundTo, visiblePartner } from '#functions/use-cases/visible-to.ts';
import type { PartnerId, WorkId } from '#shared/ids.ts';
import { MAX_WAITING_PROPOSALS } from '#shared/machines/song-proposal.ts';
import { Refusal } from '#shared/problems.ts';
import type { NewSongProposal, SongProposal, SongProposalView } from '#shared/schemas/song-proposals.ts';

type Needs = SeenNeeds & Pick<World, 'clock' | 'ids' | 'plays' | 'commit'>;

/**
 * Keeps that a partner says of a song without a work that it is its own. The same song and work again, while a proposal
 * for it waits, is that proposal. Nothing else changes, and no money moves. A work of another partner is refused as one
 * that there is not.
 */
export async function proposeSong(
  world: Needs,
  caller: Caller,
  sent: NewSongProposal,
): Promise<SongProposalView> {
  const { territory, song, unregistered, comment } = sent;
  const { id: partnerId } = await visiblePartner(world, caller, partnerOf(caller, sent));
  const workId = sent.workId && (await ownWork(world, partnerId, sent.workId));
  const { items: waiting } = await world.songProposals.page({
    ...{ partnerId, status: 'Waiting', limit: MAX_WAITING_PROPOSALS },
  });
  const name = nameOfProposal({ partnerId, territory, song, workId });
  const same = waiting.find((one) => nameOfProposal(one) === name);
  if (same !== undefined) return seenBy(world, caller, same);
  if (waiting.length >= MAX_WAITING_PROPOSALS) throw new Refusal('proposal.too-many');
  const [play] = song.startsWith('|') ? [] : await world.plays.sameSong({ territory, song }, 1);
  if (play === undefined)
    throw new Refusal('proposal.song-decided', `No play of ${song} waits in ${territory}.`);
  const after: SongProposal = {
    ...{ id: world.ids.make('prp'), partnerId, territory, song },
    ...{ title: play.title ?? null, artist: play.artist ?? null },
    ...(workId !== undefined && { workId }),
    ...(unregistered !== undefined && { unregistered }),
    ...(comment !== undefined && { comment }),
    ...{ status: 'Waiting', proposedBy: caller.actor, proposedAt: world.clock.now(), version: 1 },
  };
  const answer = await seenBy(world, caller, after);
  await world.commit({
    actor: caller.actor,
    changes: [{ kind: 'songProposal', action: 'song-proposal.proposed', after }],
    claims: [{ kind: 'songProposal', name, holder: after.id, taken: 'version.stale' }],
    answer,
  });
  return answer;
}

/** Who says so: a partner’s token says it, staff name the partner. */
function partnerOf(caller: Caller, { partnerId }: NewSongProposal): PartnerId {
  const named = partnerId ?? boundTo(caller);
  if (named !== undefined) return named;
  throw new Refusal('request.invalid', 'Say which partner proposes it.', [
    { path: 'partnerId', message: 'is needed of staff' },
  ]);
}

/** The work that an id of the partner’s own leads to after merges. */
async function ownWork(world: Pick<World, 'works'>, partnerId: PartnerId, workId: WorkId): Promise<WorkId> {
  const work = (await standingWorks(world, [workId])).get(workId);
  if (work !== undefined && ownPartOfWork(work, partnerId) !== undefined) return work.id;
  throw new Refusal('link.target-unknown', `${workId} is no work of the partner.`, [
    { path: 'workId', message: 'is no work of the partner' },
  ]);
}

async function seenBy(world: SeenNeeds, caller: Caller, proposal: SongProposal): Promise<SongProposalView> {
  const [seen] = await proposalsSeen(world, caller, [proposal]);
  return found(seen, 'proposal');
}
