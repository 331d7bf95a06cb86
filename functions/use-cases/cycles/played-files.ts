import * as z from 'zod';
import { mergeWeeks, type PlayedByTime } from '#functions/domain/cycles/played-by-time.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { cyclePlayedKey, stationPlayedKey } from '#functions/use-cases/cycles/close-input.ts';
import { keepFile } from '#functions/use-cases/cycles/frozen-files.ts';
import type { Merged } from '#functions/use-cases/cycles/merge-stations.ts';
import { inParallel } from '#functions/use-cases/in-parallel.ts';
import { CycleId, StationId } from '#shared/ids.ts';
import { CalendarDate, Count } from '#shared/schemas/common.ts';

type Needs = Pick<World, 'files' | 'settings'>;

const Minor = z.codec(z.string().regex(/^-?\d{1,18}$/), z.bigint(), { decode: BigInt, encode: String });
const Weeks = z.array(
  z.object({
    week: CalendarDate,
    plays: Count,
    matchedPlays: Count,
    seconds: Count,
    matchedSeconds: Count,
    minor: Minor,
    matchedMinor: Minor,
  }),
);
const StationPlayed = z.object({ weeks: Weeks, hours: z.array(Count) });
const CyclePlayed = z.object({
  weeks: Weeks,
  stations: z.array(z.object({ stationId: StationId, name: z.string(), hours: z.array(Count) })),
  /** What stations pay of their own, with their plays or without. */
  grossMinor: Minor,
  /** What is held, of the own cycle and of earlier ones, as the lock says it. */
  held: z.array(z.object({ reason: z.string(), originCycleId: CycleId, minor: Minor })),
});
export type CyclePlayed = z.infer<typeof CyclePlayed>;
const AT_ONCE = 16;

/**
 * Writes when the plays of a station were. It says nothing that manifest and allocation do not, and is no part of what
 * the lock proves: it is there so that a picture reads one small file.
 */
export async function keepStationPlayed(
  world: Needs,
  job: JobRecord,
  { stationId, played }: { readonly stationId: StationId; readonly played: PlayedByTime },
): Promise<void> {
  await keepFile(world, stationPlayedKey(job, stationId), z.encode(StationPlayed, copyOf(played)));
}

/**
 * Writes when the plays of all stations of a close or a run were, and what is held. Where a station has no such file,
 * because it was shared out before there were any, nothing is written: a picture of some stations would mislead.
 */
export async function keepCyclePlayed(
  world: Needs,
  job: JobRecord,
  { stations, held }: Pick<Merged, 'stations'> & { readonly held: CyclePlayed['held'] },
): Promise<void> {
  const read = await inParallel(stations, AT_ONCE, async ({ stationId, name, grossMinor }) => {
    const played = await readPlayed(world, stationPlayedKey(job, stationId), StationPlayed);
    return played && { stationId, name, grossMinor, ...played };
  });
  const all = read.filter((one) => one !== undefined);
  if (all.length < stations.length) return;
  const content: CyclePlayed = {
    weeks: [...mergeWeeks(all)],
    stations: all.map(({ stationId, name, hours }) => ({ stationId, name, hours })),
    grossMinor: all.reduce((sum, { grossMinor }) => sum + grossMinor, 0n),
    held,
  };
  await keepFile(world, cyclePlayedKey(job), z.encode(CyclePlayed, content));
}

/** When the plays of a close or a run were; undefined of one that was made before this was written. */
export const readCyclePlayed = (
  world: Needs,
  of: Parameters<typeof cyclePlayedKey>[0],
): Promise<CyclePlayed | undefined> => readPlayed(world, cyclePlayedKey(of), CyclePlayed);

async function readPlayed<S extends z.ZodType>(
  world: Needs,
  key: string,
  schema: S,
): Promise<z.output<S> | undefined> {
  const bytes = await world.files.read({ bucket: world.settings.workBucket, key });
  return bytes && z.decode(schema, JSON.parse(new TextDecoder().decode(bytes)));
}

const copyOf = ({ weeks, hours }: PlayedByTime) => ({ weeks: [...weeks], hours: [...hours] });
