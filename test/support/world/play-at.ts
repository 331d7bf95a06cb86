import type { World } from '#functions/ports/world.ts';
import { sendPlays } from '#functions/use-cases/usage/send-plays.ts';
import type { StationId } from '#shared/ids.ts';
import { aStationId } from '#test/support/given/an-id.ts';
import { OPS } from '#test/support/world/people.ts';

type Logged = { readonly stationId?: StationId; readonly isrc?: string; readonly durationSeconds?: number };

/** One play of 200 s on a day at eight in the morning, of the recording that is named. */
export async function playAt(
  world: World,
  date: string,
  { stationId = aStationId('GH-COM-01'), isrc = 'USZQG2200540', durationSeconds = 200 }: Logged = {},
): Promise<void> {
  const playId = `${date} ${isrc}`;
  const play = { playId, stationId, playedAt: `${date}T08:00:00Z`, isrc, durationSeconds };
  await sendPlays(world, OPS, { plays: [play], requestId: `${stationId} ${playId}` });
}
