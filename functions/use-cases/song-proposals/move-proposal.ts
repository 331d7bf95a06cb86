import type { Change, Commit } from '#functions/ports/commit.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { found, refuseStale } from '#functions/use-cases/changed.ts';
import { nameOfProposal } from '#functions/use-cases/song-proposals/name-of-proposal.ts';
import { proposalsSeen, type SeenNeeds } from '#functions/use-cases/song-proposals/proposals-seen.ts';
import { refuseOthers } from '#functions/use-cases/visible-to.ts';
import type { SongProposalId } from '#shared/ids.ts';
import { mayFollow, whatFollows } from '#shared/machines/machine.ts';
import { SONG_PROPOSAL, type SongProposalAct } from '#shared/machines/song-proposal.ts';
import { Refusal } from '#shared/problems.ts';
import type { SongProposal, SongProposalView } from '#shared/schemas/song-proposals.ts';

export type MoveNeeds = SeenNeeds & Pick<World, 'clock' | 'commit'>;
export type Named = { readonly proposalId: SongProposalId; readonly version: number };
/** What a move writes, and how the caller sees the proposal after it. */
export type Moved = {
  readonly change: Change<'songProposal'>;
  readonly releases: NonNullable<Commit['releases']>;
  readonly answer: SongProposalView;
};

/** Declines a proposal with a reason, which its partner reads. */
export async function declineProposal(
  world: MoveNeeds,
  caller: Caller,
  { reason, ...named }: Named & { readonly reason: string },
): Promise<SongProposalView> {
  const before = await proposalFor(world, caller, { ...named, act: 'decline' });
  return written(world, caller, await movedProposal(world, caller, { before, act: 'decline', reason }));
}

/** Takes back a proposal that waits. */
export async function withdrawProposal(
  world: MoveNeeds,
  caller: Caller,
  named: Named,
): Promise<SongProposalView> {
  const before = await proposalFor(world, caller, { ...named, act: 'withdraw' });
  return written(world, caller, await movedProposal(world, caller, { before, act: 'withdraw' }));
}

/** A proposal that the caller may see, as it was read, and that the act may follow. */
export async function proposalFor(
  { songProposals }: Pick<World, 'songProposals'>,
  caller: Caller,
  { proposalId, version, act }: Named & { readonly act: SongProposalAct },
): Promise<SongProposal> {
  const proposal = found(await songProposals.find(proposalId), `proposal ${proposalId}`);
  refuseOthers(caller, proposal.partnerId);
  refuseStale(proposal, version);
  if (mayFollow(SONG_PROPOSAL, proposal.status, act)) return proposal;
  const { verb } = SONG_PROPOSAL.acts[act];
  throw new Refusal(
    'proposal.illegal-transition',
    `${verb} is not possible. ${whatFollows(SONG_PROPOSAL, proposal.status)}`,
  );
}

type Move = { readonly before: SongProposal; readonly act: SongProposalAct; readonly reason?: string };

/** The proposal after an act by the caller. */
export async function movedProposal(
  world: SeenNeeds & Pick<World, 'clock'>,
  caller: Caller,
  { before, act, reason }: Move,
): Promise<Moved> {
  const status = SONG_PROPOSAL.acts[act].to;
  const after: SongProposal = {
    ...before,
    status,
    ...(reason !== undefined && { reason }),
    decidedBy: caller.actor,
    decidedAt: world.clock.now(),
    version: before.version + 1,
  };
  const [seen] = await proposalsSeen(world, caller, [after]);
  return {
    change: { kind: 'songProposal', action: `song-proposal.${status.toLowerCase()}`, before, after },
    releases: [{ kind: 'songProposal', name: nameOfProposal(before), holder: before.id }],
    answer: found(seen, `proposal ${before.id}`),
  };
}

/** Writes what a move changes, by itself. */
export async function written(
  { commit }: Pick<World, 'commit'>,
  { actor }: Caller,
  { change, releases, answer }: Moved,
): Promise<SongProposalView> {
  await commit({ actor, changes: [change], releases, answer });
  return answer;
}
