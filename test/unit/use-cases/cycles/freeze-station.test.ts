import { beforeAll, describe, expect, test } from '@jest/globals';
import { publicPlayId } from '#functions/domain/usage/public-play-id.ts';
import { dismissPlay } from '#functions/use-cases/usage/dismiss-play.ts';
import type { CycleId } from '#shared/ids.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aStationId } from '#test/support/given/an-id.ts';
import { OPS } from '#test/support/world/people.ts';
import { runClose } from '#test/support/world/run-close.ts';
import { runIngestion } from '#test/support/world/run-ingestion.ts';
import { sendFile } from '#test/support/world/send-file.ts';
import { openCycle } from '#test/support/world/set-up.ts';
import { smallQuarter } from '#test/support/world/small-quarter.ts';

/** A jingle, news that nobody will ever ask about, and a log that forgot to end a play. */
const MORE_PLAYS = `play_id,station_id,played_at,title,artist,isrc,iswc,duration_seconds
P-5,GH-COM-01,2026-02-05T08:00:00Z,Station Jingle,,,,200
P-6,GH-COM-01,2026-02-06T08:00:00Z,News at Six,,,,200
P-7,GH-COM-01,2026-02-07T00:00:00Z,Golden River,Ama Mensah,USZQG2200540,,86400
`;

let world: FakeWorld;
let cycleId: CycleId;

async function dismiss(playId: string, date: string, as: 'not-music' | 'ignored'): Promise<void> {
  const play = await world.plays.find({ stationId: aStationId('GH-COM-01'), date, playId });
  if (play === undefined) throw new Error(`There is no ${playId}`);
  const dismissal = { as, reason: 'Heard it', applyToSame: false };
  await dismissPlay(world, OPS, { playId: publicPlayId(play), dismissal });
}

beforeAll(async () => {
  world = fakeWorld();
  await smallQuarter(world);
  await runIngestion(world, await sendFile(world, MORE_PLAYS));
  await dismiss('P-5', '2026-02-05', 'not-music');
  await dismiss('P-6', '2026-02-06', 'ignored');
  ({ id: cycleId } = await openCycle(world));
  await runClose(world, cycleId);
}, 60_000);

describe('a close (royalty rules §2)', () => {
  test('counts a play that is no music as dismissed, and one that is ignored as unmatched', async () => {
    expect(await world.cycles.find(cycleId)).toMatchObject({
      plays: { total: 7, matched: 4, unmatched: 2, dismissed: 1, weightless: 0 },
    });
  });

  test('pays nothing for what is no music, holds what is ignored, and counts 1200 seconds of a play of a day', async () => {
    const lines = await world.cycles.lines(cycleId);
    const grossOf = Object.fromEntries(lines.map(({ reference, gross }) => [reference, gross.minor]));
    // P-4 and the news: GHS 2.00 each. Golden River: GHS 4.00, and 20 minutes at GHS 0.60.
    expect(grossOf['held:unidentified|-']).toBe(400n);
    expect(grossOf['partner:010|USZQG2200540']).toBe(1600n);
    expect(lines.find(({ reference }) => reference === 'partner:010|USZQG2200540')).toMatchObject({
      usageCount: 3,
      totalDurationSeconds: 1600,
    });
  });

  test('says which plays were longer than the tariff counts', async () => {
    const { items } = await world.issues.page({ limit: 10, kind: 'duration-implausible' });
    expect(items).toMatchObject([
      {
        subject: 'GH-COM-01/2026-02',
        message:
          '1 play of GH-COM-01 is longer than the tariff counts, such as P-7 on 2026-02-07 with 86400 seconds.',
      },
    ]);
  });
});
