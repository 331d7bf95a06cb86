import { songKey } from '#functions/domain/matching/song-key.ts';
import type { Caller } from '#functions/ports/world.ts';
import { listUnidentifiedSongs } from '#functions/use-cases/song-proposals/list-unidentified-songs.ts';
import { proposeSong } from '#functions/use-cases/song-proposals/propose-song.ts';
import type { PartnerId } from '#shared/ids.ts';
import { NewSongProposal } from '#shared/schemas/song-proposals.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aDelivery, aWork } from '#test/support/given/a-delivered-work.ts';
import { anId } from '#test/support/given/an-id.ts';
import { add, made } from '#test/support/world/add.ts';
import { addPartner, addStation, addTariff } from '#test/support/world/set-up.ts';
import { logPlays } from '#test/unit/use-cases/usage/queue.ts';

/** Somebody of a partner. */
export const staffOf = (partnerId: PartnerId): Caller => ({
  ...{ actor: 'akosua', roles: ['Partner'], partnerId },
});
export const SONG = songKey({ title: 'Golden rivr', artist: 'Ama' });
export const ALL = { limit: 50 };

/** Two partners that delivered a work each, both of which a song without a work could be: played twice in each of two quarters. */
export async function aSongOfTwo(): Promise<{
  readonly world: FakeWorld;
  readonly own: PartnerId;
  readonly other: PartnerId;
}> {
  const world = fakeWorld({ now: '2026-05-01T09:00:00.000Z' });
  const { id: own } = await addPartner(world);
  const { id: other } = await addPartner(world, { name: 'PRS', societyCode: '052' });
  await add(
    world,
    made('work', aWork(1, { deliveries: [aDelivery({ partnerId: own })] })),
    made('work', aWork(2, { title: 'River', deliveries: [aDelivery({ partnerId: other, title: 'River' })] })),
  );
  await addStation(world);
  await addTariff(world);
  const song = { title: 'Golden rivr', artist: 'Ama' };
  await logPlays(world, [
    ...['2026-02-10', '2026-02-11', '2026-04-10', '2026-04-11'].map((date) => ({
      ...{ playId: `G ${date}`, date, ...song },
    })),
    { playId: 'O', date: '2026-04-10', title: 'Other', artist: 'Kofi', isrc: 'GHZ012600001' },
    { playId: 'N', date: '2026-04-10', isrc: 'GHZ012600002' },
  ]);
  return { world, own, other };
}

/** A partner says that the song is its work; its own unless said otherwise. */
export function propose(
  world: FakeWorld,
  partnerId: PartnerId,
  over: Record<string, unknown> = { workId: anId('wrk', 1) },
) {
  return proposeSong(
    world,
    staffOf(partnerId),
    NewSongProposal.parse({ territory: 'GH', song: SONG, ...over }),
  );
}

/** The songs that a caller is shown in Ghana. */
export const songsFor = async (world: FakeWorld, caller: Caller, q?: string) =>
  (await listUnidentifiedSongs(world, caller, { territory: 'GH', q, page: ALL })).items;
