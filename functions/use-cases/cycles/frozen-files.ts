import * as z from 'zod';
import { Allocation } from '#functions/domain/cycles/allocation.ts';
import { FrozenMinor } from '#functions/domain/cycles/frozen-terms.ts';
import { FrozenCycle, StationManifest } from '#functions/domain/cycles/manifest.ts';
import type { ObjectAt } from '#functions/ports/environment.ts';
import type { World } from '#functions/ports/world.ts';
import { sha256Of } from '#functions/use-cases/sha256-of.ts';
import { StationId } from '#shared/ids.ts';
import { Percent } from '#shared/money.ts';

type Needs = Pick<World, 'files' | 'settings'>;
/** A file that a close wrote: where it lies and what it must hash to. */
export type Kept = { readonly key: string; readonly sha256: string };

/** What all stations of a close share, with the fees that apply. */
const FrozenClose = z.strictObject({
  cycle: FrozenCycle,
  fees: z.strictObject({
    override: Percent.optional(),
    cycleDefault: Percent.optional(),
    systemDefault: Percent,
    localArtists: Percent,
  }),
  stationIds: z.array(StationId).readonly(),
  /** The parts of all licences of the territory that fall into the period. */
  licencesMinor: FrozenMinor,
});
export type FrozenClose = z.infer<typeof FrozenClose>;

/**
 * The files of a close. They are read years later, so each names its kind and version, and is read strictly: what is
 * missing, unknown or of another kind is a fault, never guessed at. A new shape is a new version beside this one.
 */
const version = z.literal(1);
const FILES = {
  close: FrozenClose.extend({ file: z.literal('close'), version }),
  manifest: StationManifest.extend({ file: z.literal('manifest'), version }),
  allocation: Allocation.extend({ file: z.literal('allocation'), version }),
} as const;
type Frozen =
  | { readonly file: 'close'; readonly content: FrozenClose }
  | { readonly file: 'manifest'; readonly content: StationManifest }
  | { readonly file: 'allocation'; readonly content: Allocation };

/**
 * Writes one of a close's files and answers with its key and hash. Content that could not be read back is not written.
 */
export function keepFrozen(world: Needs, key: string, { file, content }: Frozen): Promise<Kept> {
  return keepFile(world, key, FILES[file].parse({ file, version: 1, ...content }));
}

/** Writes a list that the next step goes through, and answers with its key and hash. */
export async function keepFile(world: Needs, key: string, content: unknown): Promise<Kept> {
  const text = JSON.stringify(content);
  await world.files.put(at(world, key), text, 'application/json');
  return { key, sha256: sha256Of(text) };
}

export const readManifest = (world: Needs, kept: Kept): Promise<StationManifest> =>
  readKept(world, kept, FILES.manifest);
export const readAllocation = (world: Needs, kept: Kept): Promise<Allocation> =>
  readKept(world, kept, FILES.allocation);

export async function readFrozenClose(world: Needs, key: string): Promise<FrozenClose> {
  return FILES.close.parse(JSON.parse(await readText(world, key)));
}

/** Whether a file exists and is unchanged since it was written. */
export async function isKept(world: Needs, { key, sha256 }: Kept): Promise<boolean> {
  const bytes = await world.files.read(at(world, key));
  return bytes !== undefined && sha256Of(bytes) === sha256;
}

async function readKept<T>(world: Needs, { key, sha256 }: Kept, schema: z.ZodType<T>): Promise<T> {
  const text = await readText(world, key);
  if (sha256Of(text) !== sha256) throw new Error(`${key} is not what was written: its SHA-256 differs`);
  return schema.parse(JSON.parse(text));
}

async function readText(world: Needs, key: string): Promise<string> {
  const bytes = await world.files.read(at(world, key));
  if (bytes === undefined) throw new Error(`There is no ${key}`);
  return new TextDecoder().decode(bytes);
}

function at(world: Needs, key: string): ObjectAt {
  return { bucket: world.settings.workBucket, key };
}
