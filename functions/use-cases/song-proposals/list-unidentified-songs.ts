import * as z from 'zod';
import { plainLetters } from '#functions/domain/matching/plain-letters.ts';
import { type RankedSong, rankSongs } from '#functions/domain/matching/rank-songs.ts';
import { amountsOf } from '#functions/domain/waiting/amounts-of.ts';
import type { PageRequest } from '#functions/ports/page.ts';
import type { WaitingPlay } from '#functions/ports/records.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { MOST_IN_TERRITORY } from '#functions/use-cases/song-proposals/proposals-seen.ts';
import { waitingWorths } from '#functions/use-cases/usage/waiting-worths.ts';
import { boundTo } from '#functions/use-cases/visible-to.ts';
import { openCursor, sealCursor } from '#shared/cursor.ts';
import type { Money } from '#shared/money.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { UnidentifiedSong } from '#shared/schemas/song-proposals.ts';

type Needs = Pick<World, 'settings' | 'plays' | 'cycles' | 'songProposals'>;
type Asked = {
  readonly territory?: string | undefined;
  readonly q?: string | undefined;
  readonly page: PageRequest;
};
type Song = Pick<RankedSong<WaitingPlay>, 'song' | 'plays'> & { readonly held: Money | null };
const Rank = z.object({ heldMinor: z.string().regex(/^\d+$/), plays: z.number(), song: z.string() });
type Rank = z.infer<typeof Rank>;
/** The newest plays that are grouped, as on the desk of those who decide. */
const MAX_WAITING_PLAYS = 50_000;

/**
 * Songs of a territory whose plays wait for a work: those that locked cycles hold the most for first, then those that were
 * played most. It tells what the lists of unidentified plays tell, without stations and days; a cursor says no more than
 * its row. Plays without a title are no song.
 */
export async function listUnidentifiedSongs(
  world: Needs,
  caller: Caller,
  { territory = world.settings.homeTerritory, q, page: { limit, cursor } }: Asked,
): Promise<PageOf<UnidentifiedSong>> {
  const after = cursor === undefined ? undefined : openCursor(Rank, cursor);
  const [waiting, cycles, proposals] = await Promise.all([
    world.plays.waiting({ territory }, MAX_WAITING_PLAYS),
    world.cycles.all(),
    world.songProposals.waiting({ territory }, MOST_IN_TERRITORY),
  ]);
  const words = q?.split(/\s+/).map(plainLetters) ?? [];
  const wanted = waiting.filter(
    ({ song }) => !song.startsWith('|') && words.every((word) => song.includes(word)),
  );
  const songs = rankSongs(wanted, await waitingWorths(world, cycles, waiting))
    .map(({ song, plays, money }) => ({ song, plays, held: heldOf(money) }))
    .toSorted((a, b) => compare(rankOf(a), rankOf(b)))
    .filter((song) => after === undefined || compare(rankOf(song), after) > 0);
  const shown = songs.slice(0, limit);
  const last = shown.at(-1);
  const bound = boundTo(caller);
  const seen = proposals.filter(({ partnerId }) => bound === undefined || partnerId === bound);
  const counted = Map.groupBy(seen, ({ song }) => song);
  return {
    items: (await logged(world, shown)).map((song) => ({
      ...{ territory, ...song },
      proposals: counted.get(song.song)?.length ?? 0,
    })),
    nextCursor: last !== undefined && songs.length > limit ? sealCursor(rankOf(last)) : null,
  };
}

/** What locked cycles hold for a song: of one territory it is in one currency. */
function heldOf(money: RankedSong<WaitingPlay>['money']): Money | null {
  const held = money.flatMap(({ isHeld, amount }) => (isHeld && amount !== undefined ? [amount] : []));
  return amountsOf(held)?.[0] ?? null;
}

/** Songs as one of their plays has them; those that were decided since are left out. */
async function logged(
  { plays }: Pick<World, 'plays'>,
  songs: readonly Song[],
): Promise<readonly Omit<UnidentifiedSong, 'territory' | 'proposals'>[]> {
  const found = await plays.findMany(songs.flatMap((song) => song.plays[0] ?? []));
  const bySong = new Map(found.map((play) => [play.song, play]));
  return songs.flatMap(({ song, plays: of, held }) => {
    const play = bySong.get(song);
    if (play === undefined) return [];
    const { title = null, artist = null, isrc = null } = play;
    return [{ song, title, artist, isrc, plays: of.length, held }];
  });
}

const rankOf = ({ held, plays, song }: Song): Rank => ({
  ...{ heldMinor: String(held?.minor ?? 0n), plays: plays.length, song },
});

/** Negative where `a` comes first. */
function compare(a: Rank, b: Rank): number {
  const held = BigInt(b.heldMinor) - BigInt(a.heldMinor);
  if (held !== 0n) return held > 0n ? 1 : -1;
  return b.plays - a.plays || (a.song === b.song ? 0 : a.song < b.song ? -1 : 1);
}
