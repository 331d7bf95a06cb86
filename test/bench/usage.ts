import { stringify } from 'csv-stringify/sync';
import * as z from 'zod';
import { matchSong } from '#functions/domain/matching/match-song.ts';
import { chunkListKey } from '#functions/use-cases/jobs/chunks.ts';
import { openCurrentIndex } from '#functions/use-cases/matching/open-index.ts';
import { admitIngestion } from '#functions/use-cases/uploads/admit-ingestion.ts';
import { splitFile } from '#functions/use-cases/uploads/split-file.ts';
import { attributePlays } from '#functions/use-cases/usage/attribute-plays.ts';
import { askedSongs } from '#test/support/invented-catalogue/asked-songs.ts';
import { inventedCatalogue } from '#test/support/invented-catalogue/invented-catalogue.ts';
import { startWorld } from '#test/support/real-world.ts';
import { runIngestion } from '#test/support/world/run-ingestion.ts';
import { sendFile } from '#test/support/world/send-file.ts';
import { addPartner, addStation } from '#test/support/world/set-up.ts';
import { cpuSeconds } from '#tools/matching/cpu-seconds.ts';

/**
 * Prints how much of the ingestion of a play log is matching: plays without identifiers, a twentieth of them different
 * songs, against 5,000 works, in the embedded engines. `node test/bench/usage.ts [PLAYS]`; 20,000 unless said otherwise.
 */
const WORKS = 5_000;
const SEED = 20_260_101;
const DIFFERENT_SHARE = 0.05;
const plays = Number(process.argv[2] ?? 20_000);
const PLAY_HEAD = [
  'play_id',
  'station_id',
  'played_at',
  'title',
  'artist',
  'isrc',
  'iswc',
  'duration_seconds',
];
const WORK_HEAD = ['work_id', 'title', 'alt_titles', 'iswc', 'isrc', 'writers', 'publishers', 'shares'];
const Items = z.array(z.object({ chunk: z.int() }));

const world = await startWorld();
await addStation(world);
const partner = await addPartner(world);
const works = [...inventedCatalogue(WORKS, SEED)].map(({ id, title, artist }) => [
  ...[id, title, '', '', '', `${artist}||CA|010`, '', '100'],
]);
await runIngestion(world, await sendFile(world, stringify([WORK_HEAD, ...works]), { partner }));

const songs = askedSongs({ works: WORKS, seed: SEED, count: plays * DIFFERENT_SHARE });
const start = Date.parse('2026-01-01T00:00:00Z');
const log = Array.from({ length: plays }, (_, at) => {
  const { title = '', artist = '' } = songs[(at * 7919) % songs.length] ?? {};
  const playedAt = new Date(start + at * 60_000).toISOString();
  return [`P-${at}`, 'GH-COM-01', playedAt, title, artist, '', '', '200'];
});
const job = await sendFile(world, stringify([PLAY_HEAD, ...log]));
const [wall, cpu] = [performance.now(), cpuSeconds()];
await admitIngestion(world, job.id);
await splitFile(world, job.id);
const list = { bucket: world.settings.workBucket, key: chunkListKey(job.id) };
const items = Items.parse(JSON.parse(new TextDecoder().decode(await world.files.read(list))));
for (const { chunk } of items) await attributePlays(world, job.id, chunk);
const [wallSeconds, cpuTotal] = [(performance.now() - wall) / 1000, cpu()];

const index = await openCurrentIndex(world);
if (index === undefined) throw new Error('there is no index');
const clock = cpuSeconds();
for (const { title, artist } of songs) matchSong(index.catalogue, { title, artist, durationSeconds: 200 });
const matching = clock();
console.log(
  `usage     ${plays} plays of ${songs.length} songs: ${(plays / wallSeconds).toFixed(0)} plays a second, ${cpuTotal.toFixed(1)} CPU-seconds of which matching ${((100 * matching) / cpuTotal).toFixed(1)} %`,
);
await world.stop();
