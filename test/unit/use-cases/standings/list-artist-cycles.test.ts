import { describe, expect, test } from '@jest/globals';
import { createArtist } from '#functions/use-cases/artists/create-artist.ts';
import { registerLocalWork } from '#functions/use-cases/artists/register-local-work.ts';
import { listArtistCycles } from '#functions/use-cases/standings/list-artist-cycles.ts';
import { ArtistId } from '#shared/ids.ts';
import { NewArtist } from '#shared/schemas/artists.ts';
import { fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { present } from '#test/support/present.ts';
import { OPS } from '#test/support/world/people.ts';
import { runClose } from '#test/support/world/run-close.ts';
import { runIngestion } from '#test/support/world/run-ingestion.ts';
import { sendFile } from '#test/support/world/send-file.ts';
import { openCycle } from '#test/support/world/set-up.ts';
import { smallQuarter } from '#test/support/world/small-quarter.ts';

const PLAYS = `play_id,station_id,played_at,title,artist,isrc,iswc,duration_seconds
L-1,GH-COM-01,2026-02-05T08:00:00Z,Akwaaba,Abena Owusu,GHZAM2600001,,200
`;
const ghs = (minor: bigint) => ({ minor, currency: 'GHS' });

describe('the cycles of an artist', () => {
  test('say what each locked one came to and how it is paid; open ones are left out', async () => {
    const world = fakeWorld();
    await smallQuarter(world);
    const body = { reference: 'GH-ART-0001', name: 'Abena Owusu', email: 'abena@music.example' };
    const artist = await createArtist(world, OPS, NewArtist.parse({ ...body, ipi: '' }));
    const shares = [{ artistReference: artist.reference, percent: '100.00' }];
    const entered = { title: 'Akwaaba', isrc: 'GHZAM2600001', shares };
    await registerLocalWork(world, OPS, { artistId: artist.id, entered });
    await runIngestion(world, await sendFile(world, PLAYS));
    const cycle = await openCycle(world);
    await openCycle(world, { name: '2026-Q2', periodStart: '2026-04-01', periodEnd: '2026-06-30' });
    world.setClock('2026-04-13T09:00:00.000Z');
    await runClose(world, cycle.id);

    const { items } = await listArtistCycles(world, artist.id, { limit: 50 });
    const payout = present((await world.payments.page('payout', { limit: 1 })).items[0]);
    expect(items).toMatchObject([
      {
        id: cycle.id,
        sums: { works: 1, plays: 1, seconds: 200, gross: ghs(200n), net: ghs(200n), held: ghs(0n) },
        payout: { id: payout.id, status: payout.status, netPayable: payout.netPayable },
      },
    ]);
  });

  test('of nobody are not found', async () => {
    const asked = listArtistCycles(fakeWorld(), ArtistId.parse('art_01J00000000000000000000000'), {
      limit: 1,
    });
    await expect(asked).rejects.toMatchObject({ code: 'not-found' });
  });
});
