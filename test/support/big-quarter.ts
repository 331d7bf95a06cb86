import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { FrozenPlay, FrozenWork, StationManifest } from '#functions/domain/cycles/manifest.ts';
import type { Files } from '#functions/ports/environment.ts';
import type { World } from '#functions/ports/world.ts';
import { createArtist } from '#functions/use-cases/artists/create-artist.ts';
import { closeCycle } from '#functions/use-cases/cycles/close-cycle.ts';
import { frozenCycleKey, manifestKey, stationsOf } from '#functions/use-cases/cycles/close-input.ts';
import { keepFrozen, readFrozenClose } from '#functions/use-cases/cycles/frozen-files.ts';
import { linePrefix } from '#functions/use-cases/cycles/line-items.ts';
import { openClose } from '#functions/use-cases/cycles/open-close.ts';
import { jobOf } from '#functions/use-cases/jobs/advance-job.ts';
import { type JobId, type PartnerId, StationId } from '#shared/ids.ts';
import { moneyOf } from '#shared/money.ts';
import { NewArtist } from '#shared/schemas/artists.ts';
import type { LineItem } from '#shared/schemas/line-items.ts';
import { aLocalWork, anArtistShare, anExternalWork, aShare } from '#test/support/given/a-work.ts';
import { anId } from '#test/support/given/an-id.ts';
import { OPS } from '#test/support/world/people.ts';
import { addAgreement, addPartner, addStation, addTariff, openCycle } from '#test/support/world/set-up.ts';

/** How large a quarter is made up. */
export type QuarterSize = {
  readonly stations: number;
  readonly plays: number;
  readonly works: number;
  readonly artists: number;
};

const SOCIETIES = [
  ['ASCAP', '010'],
  ['PRS', '052'],
  ['BMI', '021'],
  ['SACEM', '058'],
  ['GEMA', '035'],
  ['SAMRO', '065'],
] as const;
const LOCAL_PART = 0.4;
const UNKNOWN_PART = 0.15;
/** How many different works a station plays in a quarter. */
const ROTATION = 1_500;
const QUARTER_MS = 90 * 86_400_000;
const START = Date.parse('2026-01-01T00:00:00Z');

/** Numbers below 1 that look like chance and are the same each time. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Opens the close of a quarter of stations that all are commercial radio, of six societies and local artists. Plays are
 * not in the table: each station's manifest is written as its freeze would.
 */
export async function openBigQuarter(world: World, { stations, artists }: QuarterSize): Promise<JobId> {
  await addTariff(world);
  for (let n = 1; n <= stations; n += 1)
    await addStation(world, { stationId: stationIdOf(n), name: `Station ${n}` });
  for (const [name, societyCode] of SOCIETIES) {
    const partner = await addPartner(world, { name, societyCode });
    await addAgreement(world, partner.id);
  }
  for (let n = 1; n <= artists; n += 1) {
    const reference = artistOf(n);
    await createArtist(
      world,
      OPS,
      NewArtist.parse({ reference, name: `Artist ${n}`, email: `${reference.toLowerCase()}@artist.example` }),
    );
  }
  const cycle = await openCycle(world);
  const { id } = await closeCycle(world, OPS, { cycleId: cycle.id });
  await openClose(world, id);
  return id;
}

const stationIdOf = (n: number): string => `GH-COM-${String(n).padStart(4, '0')}`;
const artistOf = (n: number): string => `GH-A-${String(n).padStart(4, '0')}`;

/** Writes the manifest of each station in turn; gives their ids. */
export async function freezeBigQuarter(
  world: World,
  jobId: JobId,
  size: QuarterSize,
): Promise<readonly StationId[]> {
  const job = await jobOf(world, jobId);
  const { cycle, tariffs } = await readFrozenClose(world, frozenCycleKey(job));
  const works = worksOf(
    size,
    cycle.partners.map(({ id }) => id),
  );
  const ids: StationId[] = [];
  for (let n = 1; n <= size.stations; n += 1) {
    const station = await world.stations.find(StationId.parse(stationIdOf(n)));
    if (station === undefined) throw new Error(`There is no station ${n}`);
    const { stationId, name } = station;
    const plays = playsOf(n, size, works);
    const own = new Set(plays.map(({ workId }) => workId));
    const content: StationManifest = {
      ...{ cycle, station, tariffs, licences: [], plays, duplicates: 0 },
      works: works.filter(({ id }) => own.has(id)),
    };
    const manifest = await keepFrozen(world, manifestKey(job, stationId), { file: 'manifest', content });
    const nothing = moneyOf(0n, cycle.currency);
    await world.cycles.putStation({
      ...{ cycleId: cycle.id, stationId, name, gross: nothing, held: nothing, pools: [], manifest },
      ...{ plays: plays.length, matched: 0, unmatched: 0, dismissed: 0, weightless: 0, duplicate: 0 },
      allocation: { key: '', sha256: '0'.repeat(64) },
    });
    ids.push(stationId);
  }
  if (stationsOf(job) !== cycle.id) throw new Error('a close keeps its stations by its cycle');
  return ids;
}

/** Two fifths are local; the others have two writers, of one or two societies. */
function worksOf({ works, artists }: QuarterSize, partnerIds: readonly PartnerId[]): readonly FrozenWork[] {
  const random = chance(7);
  return Array.from({ length: works }, (_, at) => {
    const ref = `T${String(3_000_000_000 + at)}`;
    const id = anId('wrk', at + 1);
    const title = `Song of the coast ${at}`;
    if (random() < LOCAL_PART) {
      const artist = 1 + Math.floor(artists * random() ** 2);
      return aLocalWork([anArtistShare(artistOf(artist), '100')], { id, ref, title });
    }
    const [one, other] = [random() ** 2, random()].map((part) => Math.floor(part * SOCIETIES.length));
    const writer = (name: string, of: number) =>
      aShare({ name, societyCode: SOCIETIES[of]?.[1], percent: '50' });
    const shares = [writer(`Writer ${at}`, one ?? 0), writer(`Composer ${at}`, other ?? 0)];
    const deliveries = [
      { partnerId: partnerIds[one ?? 0] ?? anId('prt', 1), partnerWorkId: `W-${at}`, version: 1, shares },
    ];
    return anExternalWork(shares, { id, ref, title, deliveries });
  });
}

/** A few songs are played often, most seldom; one play in seven has no work. */
function playsOf(
  station: number,
  { plays, stations }: QuarterSize,
  works: readonly FrozenWork[],
): readonly FrozenPlay[] {
  const random = chance(station);
  const count = Math.floor(plays / stations);
  const rotation = Array.from({ length: ROTATION }, () => works[Math.floor(works.length * random() ** 2)]);
  return Array.from({ length: count }, (_, at) => {
    const playedAt = new Date(START + Math.floor((QUARTER_MS * (at + 0.5)) / count)).toISOString();
    const work = rotation[Math.floor(ROTATION * random() ** 2)];
    const isKnown = random() > UNKNOWN_PART;
    return {
      ...{ playId: `P-${station}-${at}`, playedAt },
      ...{ date: playedAt.slice(0, 10), time: playedAt.slice(11, 16) },
      durationSeconds: 120 + Math.floor(180 * random()),
      ...(isKnown && work !== undefined && { workId: work.id }),
      ...{ title: work?.title ?? '', artist: `Artist ${at % 997}` },
    };
  });
}

/** Lines by the payees that their ids begin with, as a table's partitions keep them; what is held is counted alone. */
export function withLines({ cycles, ids }: Pick<World, 'cycles' | 'ids'>): World['cycles'] {
  let lines: readonly LineItem[] = [];
  let byId: ReadonlyMap<string, LineItem> = new Map();
  const byPrefix = new Map<string, LineItem[]>();
  return {
    ...cycles,
    async replaceLines(id, wanted) {
      lines = wanted;
      byId = new Map(wanted.map((line) => [line.id, line]));
      for (const line of wanted) {
        const prefix = linePrefix({ ids }, { id }, line.payee.ref);
        const own = byPrefix.get(prefix) ?? [];
        byPrefix.set(prefix, own);
        own.push(line);
      }
    },
    lines: async (_cycleId, prefix = '') => (prefix === '' ? lines : (byPrefix.get(prefix) ?? [])),
    line: async (_cycleId, id) => byId.get(id),
    someLines: async (_cycleId, ids) => ids.flatMap((id) => byId.get(id) ?? []),
    replaceHeld: async () => undefined,
  };
}

/** Files in a folder, so that a large quarter is not in memory with what is measured. */
export function filesIn(folder: string): Files {
  const placeOf = ({ bucket, key }: { readonly bucket: string; readonly key: string }) => {
    const place = path.join(folder, bucket, key);
    mkdirSync(path.dirname(place), { recursive: true });
    return place;
  };
  const bytesAt = (place: string): Uint8Array | undefined => {
    try {
      return readFileSync(place);
    } catch {
      return undefined;
    }
  };
  return {
    put: async (at, bytes) => writeFileSync(placeOf(at), bytes),
    async putStream(at, parts) {
      const place = placeOf(at);
      writeFileSync(place, '');
      for await (const part of parts) appendFileSync(place, part);
    },
    read: async (at) => bytesAt(placeOf(at)),
    async stream(at) {
      const bytes = bytesAt(placeOf(at));
      return bytes === undefined ? undefined : Readable.from([Buffer.from(bytes)]);
    },
    size: async (at) => bytesAt(placeOf(at))?.length,
    grantUpload: () => Promise.reject(new Error('nothing is uploaded here')),
    grantDownload: async ({ key }) => `folder:${key}`,
  };
}
