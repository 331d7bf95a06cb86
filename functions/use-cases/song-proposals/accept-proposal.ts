import { publicPlayId } from '#functions/domain/usage/public-play-id.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import {
  type MoveNeeds,
  movedProposal,
  type Named,
  proposalFor,
  written,
} from '#functions/use-cases/song-proposals/move-proposal.ts';
import { standingWorks } from '#functions/use-cases/standing-works.ts';
import { linkPlay } from '#functions/use-cases/usage/link-play.ts';
import { closedCycleOf } from '#functions/use-cases/usage/refuse-locked.ts';
import type { WorkId } from '#shared/ids.ts';
import { Refusal } from '#shared/problems.ts';
import type { SongProposal, SongProposalView } from '#shared/schemas/song-proposals.ts';
import type { Play } from '#shared/schemas/usage.ts';

type Needs = MoveNeeds & Parameters<typeof linkPlay>[0];
/** As many plays of a song as one decision reaches. */
const MAX_SAME = 2000;

/**
 * Accepts a proposal: its song is linked to its work as by hand, for all plays of the title and artist and later ones, and
 * the proposal is written in the transaction that ends this. Where a person has decided the same already, only what still
 * waits is linked. Refuses where the song was decided otherwise, or no play of it waits, and where it is not clear which
 * work is meant.
 */
export async function acceptProposal(
  world: Needs,
  caller: Caller,
  { workId: named, ...asked }: Named & { readonly workId?: WorkId | undefined },
): Promise<SongProposalView> {
  const before = await proposalFor(world, caller, { ...asked, act: 'accept' });
  const workId = await workOf(world, before, named);
  const isDecidedSo = await isDecided(world, before, workId);
  const play = await playOf(world, before);
  if (play === undefined && !isDecidedSo) throw decidedOtherwise(before);
  const accepts = await movedProposal(world, caller, { before, act: 'accept' });
  if (play === undefined) return written(world, caller, accepts);
  const reason = `Proposed by ${accepts.answer.partnerName} as its own: ${before.id}`;
  const link = { workId, reason, applyToSame: true };
  await unlessTooLate(linkPlay(world, caller, { playId: publicPlayId(play), link, accepts }));
  return accepts.answer;
}

/** A play that waits, of a cycle that is corrected no more, cannot be decided; no play that waits is old enough to expire. */
async function unlessTooLate(linked: Promise<unknown>): Promise<void> {
  try {
    await linked;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'adjustment.too-late')
      throw new Refusal('proposal.song-decided', error.message);
    throw error;
  }
}

/** The work that is meant, after merges: the proposal names it, or whoever accepts one that is not registered does. */
async function workOf(
  world: Pick<World, 'works'>,
  { workId: proposed }: SongProposal,
  named: WorkId | undefined,
): Promise<WorkId> {
  const workId = proposed ?? named;
  if (workId === undefined || (proposed !== undefined && named !== undefined)) {
    const message =
      workId === undefined ? 'the proposal names no registered work' : 'the proposal names the work';
    throw new Refusal('request.invalid', undefined, [{ path: 'workId', message }]);
  }
  const work = (await standingWorks(world, [workId])).get(workId);
  if (work !== undefined) return work.id;
  throw new Refusal('link.target-unknown', `There is no work ${workId}.`, [
    { path: 'workId', message: 'leads to no work' },
  ]);
}

/** Whether a person has decided that the song is this work; refuses where one has decided otherwise. */
async function isDecided(
  world: Pick<World, 'songDecisions' | 'works'>,
  proposal: SongProposal,
  workId: WorkId,
): Promise<boolean> {
  const decision = (await world.songDecisions.findMany([proposal.song])).get(proposal.song);
  if (decision === undefined || decision.verdict === 'withdrawn') return false;
  const decided = decision.workId === null ? new Map() : await standingWorks(world, [decision.workId]);
  if (decision.verdict === 'work' && decided.get(decision.workId ?? '')?.id === workId) return true;
  throw decidedOtherwise(proposal);
}

/** The newest play of the song that waits in no closed cycle; where all do, the newest. */
async function playOf(
  world: Pick<World, 'plays' | 'cycles'>,
  { territory, song }: SongProposal,
): Promise<Play | undefined> {
  const [plays, cycles] = await Promise.all([
    world.plays.sameSong({ territory, song }, MAX_SAME),
    world.cycles.all(),
  ]);
  const newestFirst = plays.toSorted((a, b) => b.date.localeCompare(a.date));
  return newestFirst.find((play) => closedCycleOf(cycles, play) === undefined) ?? newestFirst[0];
}

const decidedOtherwise = ({ title, artist }: SongProposal): Refusal =>
  new Refusal(
    'proposal.song-decided',
    `${[title, artist].filter(Boolean).join(' by ')} was decided otherwise, or its plays have found their work.`,
  );
