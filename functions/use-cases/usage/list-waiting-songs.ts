import * as z from 'zod';
import { compareRanks, type RankedSong, rankOf, rankSongs } from '#functions/domain/matching/rank-songs.ts';
import { publicPlayId } from '#functions/domain/usage/public-play-id.ts';
import type { OpenIndex } from '#functions/ports/environment.ts';
import type { PageRequest } from '#functions/ports/page.ts';
import type { UnmatchedFilter, WaitingPlay } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { openCurrentIndex } from '#functions/use-cases/matching/open-index.ts';
import { candidatesOfPlays } from '#functions/use-cases/usage/candidates-of-plays.ts';
import { closedCycleOf } from '#functions/use-cases/usage/refuse-locked.ts';
import { waitingSong } from '#functions/use-cases/usage/waiting-song.ts';
import { waitingWorths } from '#functions/use-cases/usage/waiting-worths.ts';
import { openCursor, sealCursor } from '#shared/cursor.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { WaitingSong } from '#shared/schemas/waiting-songs.ts';

type Needs = Parameters<typeof openCurrentIndex>[0] & Pick<World, 'plays' | 'works' | 'cycles'>;
type Song = RankedSong<WaitingPlay>;
type Filter = UnmatchedFilter & {
  /** Songs with a play that is in no closed cycle, or those whose plays all are in closed ones. */
  readonly cycles?: 'open' | 'locked' | undefined;
};
const Rank = z.object({
  minor: z.string().regex(/^-?\d+$/),
  seconds: z.number(),
  song: z.string(),
  territory: z.string(),
});
/** The newest plays that are grouped; what waits longer shows when these are done. */
const MAX_WAITING_PLAYS = 50_000;

/**
 * Plays that wait for a person, by territory, title and artist, those that hold the most money first. The money is what
 * they would be worth at the point values of the territory's last locked cycle; of a locked cycle, what it holds for them
 * at the most. Only songs of the page cost reads of
 * plays and works: one play of each stands for all. A cursor goes on after the rank of the last song, so that
 * songs may be decided between pages.
 */
export async function listWaitingSongs(
  world: Needs,
  { cycles: wanted, ...filter }: Filter,
  { limit, cursor }: PageRequest,
): Promise<PageOf<WaitingSong>> {
  const after = cursor === undefined ? undefined : openCursor(Rank, cursor);
  const [waiting, cycles, index] = await Promise.all([
    world.plays.waiting(filter, MAX_WAITING_PLAYS),
    world.cycles.all(),
    openCurrentIndex(world),
  ]);
  const isWanted = ({ plays }: Song): boolean =>
    wanted === undefined || isLockedSong(plays, cycles) === (wanted === 'locked');
  const songs = rankSongs(waiting, await waitingWorths(world, cycles, waiting)).filter(
    (song) => (after === undefined || compareRanks(rankOf(song), after) > 0) && isWanted(song),
  );
  const page = songs.slice(0, limit);
  const last = page.at(-1);
  return {
    items: await shown(world, page, { cycles, index }),
    nextCursor: last !== undefined && songs.length > limit ? sealCursor(rankOf(last)) : null,
  };
}

/** Songs with one play of each and candidates for it; those decided since are left out. */
async function shown(
  world: Needs,
  songs: readonly Song[],
  { cycles, index }: { readonly cycles: readonly Cycle[]; readonly index: OpenIndex | undefined },
): Promise<WaitingSong[]> {
  const keys = songs.map(({ plays }) => standsForAll(plays, cycles));
  const read = await world.plays.findMany(keys.flatMap((key) => key ?? []));
  const byId = new Map(read.map((play) => [publicPlayId(play), play]));
  const found = songs.flatMap((song, at) => {
    const key = keys[at];
    const play = key && byId.get(publicPlayId(key));
    const isDecided = play?.attribution.status === 'matched' || play?.attribution.dismissed !== undefined;
    return play === undefined || isDecided ? [] : [{ song, play }];
  });
  const candidates = await candidatesOfPlays(
    world,
    found.map(({ play }) => play),
    index,
  );
  return found.map(({ song, play }, at) =>
    waitingSong(song, { play, cycles, candidates: candidates[at] ?? [] }),
  );
}

/** Whether all plays of a song are in cycles that are closed. */
function isLockedSong(plays: readonly WaitingPlay[], cycles: readonly Cycle[]): boolean {
  return plays.every((play) => closedCycleOf(cycles, play) !== undefined);
}

/** The newest play that may still be decided; where all are locked, the newest. */
function standsForAll(plays: readonly WaitingPlay[], cycles: readonly Cycle[]): WaitingPlay | undefined {
  const newestFirst = plays.toSorted((a, b) => b.date.localeCompare(a.date));
  return newestFirst.find((play) => closedCycleOf(cycles, play) === undefined) ?? newestFirst[0];
}
