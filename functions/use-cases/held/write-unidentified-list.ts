import { createHash } from 'node:crypto';
import { started } from '#functions/domain/jobs/started.ts';
import { succeeded } from '#functions/domain/jobs/succeeded.ts';
import {
  type ListedStation,
  writeUnidentifiedList as writeList,
} from '#functions/formats/unidentified-list/write-unidentified-list.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { listedCycles } from '#functions/use-cases/held/listed-cycles.ts';
import { unidentifiedStations } from '#functions/use-cases/held/unidentified-stations.ts';
import { advanceJob } from '#functions/use-cases/jobs/advance-job.ts';
import type { JobId } from '#shared/ids.ts';
import { moneyOf } from '#shared/money.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import { type UnidentifiedList, UnidentifiedListRequest } from '#shared/schemas/held.ts';

type Needs = Pick<World, 'clock' | 'ids' | 'files' | 'settings' | 'cycles' | 'jobs' | 'commit' | 'log'>;

/**
 * Writes the list of unidentified plays that a job was asked for. The list and the end of its job are one decision: run
 * again before that it writes the same file, and after it nothing.
 */
export async function writeUnidentifiedList(world: Needs, jobId: JobId): Promise<void> {
  const job = await advanceJob(world, jobId, (now) =>
    started({ ...now, progress: { ...now.progress, total: 1 } }, world.clock.now()),
  );
  if (job.status !== 'running') return;
  const list = await written(world, job);
  const result = { listId: list.id, checksum: list.checksum, files: list.fileName };
  const ended = succeeded(job, world.clock.now(), {
    result,
    counts: { songs: list.songs, plays: list.plays },
  });
  await world.commit({
    actor: job.actor,
    changes: [
      { kind: 'job', action: 'job.succeeded', before: job, after: { ...ended, version: job.version + 1 } },
    ],
    facts: [{ kind: 'unidentifiedList', record: list }],
  });
  world.log('unidentified-list.written', { jobId, listId: list.id });
}

/** Writes the file piece by piece, and answers with what it lists. */
async function written(world: Needs, job: JobRecord): Promise<UnidentifiedList> {
  const asked = UnidentifiedListRequest.parse(job.input);
  const { territory, from, to } = asked;
  const cycles = await listedCycles(world, asked);
  const counted = counting(unidentifiedStations(world, cycles));
  const head = { ...asked, cycles: cycles.map(({ name }) => name), date: job.createdAt.slice(0, 10) };
  const hashed = hashing(writeList(head, counted.stations));
  const fileName = `unidentified-${territory}-${from}-${to}.csv`;
  const at = {
    bucket: world.settings.exportBucket,
    key: `${world.settings.exportPrefix}/unidentified/${territory}/${job.id}/${fileName}`,
  };
  await world.files.putStream(at, hashed.pieces, 'text/csv; charset=utf-8');
  const { songs, plays, minor } = counted.sums();
  return {
    ...at,
    ...{ id: world.ids.make('exp'), territory, from, to, fileName, songs, plays },
    cycleIds: cycles.map(({ id }) => id),
    amount: moneyOf(minor, currencyOf(cycles)),
    ...hashed.sums(),
    generatedAt: world.clock.now(),
  };
}

/** The currency of a territory's locked cycles: its own. */
function currencyOf(cycles: readonly Cycle[]): string {
  const currency = cycles.at(-1)?.currency;
  if (currency == null) throw new Error('a list is made of locked cycles, which have a currency');
  return currency;
}

/** Counts songs, plays and money of the stations that pass. */
function counting(source: AsyncIterable<ListedStation>) {
  let [songs, plays, minor] = [0, 0, 0n];
  return {
    stations: (async function* () {
      for await (const station of source) {
        songs += station.songs.length;
        plays += station.songs.reduce((sum, song) => sum + song.plays, 0);
        minor += station.songs.reduce((sum, { amount }) => sum + amount.minor, station.withoutPlays.minor);
        yield station;
      }
    })(),
    sums: () => ({ songs, plays, minor }),
  };
}

/** Hashes and measures the pieces of a file that pass. */
function hashing(source: AsyncIterable<string>) {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  return {
    pieces: (async function* () {
      for await (const piece of source) {
        hash.update(piece);
        sizeBytes += Buffer.byteLength(piece);
        yield piece;
      }
    })(),
    sums: () => ({ checksum: hash.digest('hex'), sizeBytes }),
  };
}
