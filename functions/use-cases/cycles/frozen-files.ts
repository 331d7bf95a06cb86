import { z } from 'zod';
import type { Allocation } from '#functions/domain/cycles/allocation.ts';
import type { FeePolicy } from '#functions/domain/cycles/fees.ts';
import type { FrozenCycle, StationManifest } from '#functions/domain/cycles/manifest.ts';
import type { ObjectAt } from '#functions/ports/environment.ts';
import type { World } from '#functions/ports/world.ts';
import { sha256Of } from '#functions/use-cases/sha256-of.ts';

type Needs = Pick<World, 'files' | 'settings'>;
/** A file that a close wrote: where it lies and what it must hash to. */
export type Kept = { readonly key: string; readonly sha256: string };
/** What all stations of a close share, with the fees that apply. */
export type FrozenClose = {
  readonly cycle: FrozenCycle;
  readonly fees: FeePolicy;
  readonly stationIds: readonly string[];
};

/** Our own files are checked by their SHA-256; a schema that asks for the outline says which of them it is. */
const outline = <T>(...fields: readonly string[]) =>
  z.custom<T>(
    (value) => typeof value === 'object' && value !== null && fields.every((field) => field in value),
  );
const FrozenCloseFile = outline<FrozenClose>('cycle', 'fees', 'stationIds');
const ManifestFile = outline<StationManifest>('cycle', 'station', 'tariffs', 'licences', 'works', 'plays');
const AllocationFile = outline<Allocation>('stationId', 'grossMinor', 'claims', 'plays');

/** Writes one of a close's files and answers with its key and hash. */
export async function keepFile(world: Needs, key: string, content: unknown): Promise<Kept> {
  const text = JSON.stringify(content);
  await world.files.put(at(world, key), text, 'application/json');
  return { key, sha256: sha256Of(text) };
}

export const readManifest = (world: Needs, kept: Kept): Promise<StationManifest> =>
  readKept(world, kept, ManifestFile);
export const readAllocation = (world: Needs, kept: Kept): Promise<Allocation> =>
  readKept(world, kept, AllocationFile);

export async function readFrozenClose(world: Needs, key: string): Promise<FrozenClose> {
  return FrozenCloseFile.parse(JSON.parse(await readText(world, key)));
}

/** Whether a file is there and is still what it was when it was written. */
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
