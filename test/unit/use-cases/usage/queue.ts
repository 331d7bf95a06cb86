import type { World } from '#functions/ports/world.ts';
import { dismissPlay } from '#functions/use-cases/usage/dismiss-play.ts';
import { linkPlay } from '#functions/use-cases/usage/link-play.ts';
import { listWaitingSongs } from '#functions/use-cases/usage/list-waiting-songs.ts';
import { sendPlays } from '#functions/use-cases/usage/send-plays.ts';
import type { StationId, WorkId } from '#shared/ids.ts';
import { PlayDismissal, PlayLink } from '#shared/schemas/usage.ts';
import type { WaitingSong } from '#shared/schemas/waiting-songs.ts';
import { present } from '#test/support/present.ts';
import { OPS } from '#test/support/world/people.ts';

type Logged = {
  readonly playId: string;
  readonly date: string;
  readonly title?: string;
  readonly artist?: string;
  readonly isrc?: string;
  readonly stationId?: StationId;
  readonly durationSeconds?: number;
};

/** Plays at eight in the morning, of 200 s and Harbour FM unless the test says otherwise. */
export async function logPlays(world: World, plays: readonly Logged[]): Promise<void> {
  const sent = plays.map(({ date, ...play }) => ({
    stationId: 'GH-COM-01',
    playedAt: `${date}T08:00:00Z`,
    durationSeconds: 200,
    ...play,
  }));
  const { rejected } = await sendPlays(world, OPS, { plays: sent, requestId: present(plays[0]?.playId) });
  if (rejected.length > 0) throw new Error(JSON.stringify(rejected));
}

/** All that waits in Ghana, in the order of the queue. */
export async function waitingSongs(world: World): Promise<readonly WaitingSong[]> {
  return (await listWaitingSongs(world, { territory: 'GH' }, { limit: 200 })).items;
}

/** The song of a title in the queue. */
export async function waitingSong(world: World, title: string): Promise<WaitingSong> {
  const song = (await waitingSongs(world)).find((waiting) => waiting.title === title);
  if (song === undefined) throw new Error(`${title} does not wait`);
  return song;
}

/** Links a song of the queue to a work, with all plays of the same. */
export async function linkSong(world: World, title: string, workId: WorkId) {
  const { playId } = await waitingSong(world, title);
  const link = PlayLink.parse({ workId, reason: 'heard it', applyToSame: true });
  return linkPlay(world, OPS, { playId, link });
}

/** Dismisses a song of the queue, with all plays of the same. */
export async function dismissSong(world: World, title: string) {
  const { playId } = await waitingSong(world, title);
  const dismissal = PlayDismissal.parse({ as: 'not-music', reason: 'an advertisement' });
  return dismissPlay(world, OPS, { playId, dismissal });
}
