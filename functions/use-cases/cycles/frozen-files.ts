import * as z from 'zod';
import { AdjustedBox } from '#functions/domain/cycles/adjustments/box-state.ts';
import { MoneyEvent } from '#functions/domain/cycles/adjustments/money-event.ts';
import { PoolKind } from '#functions/domain/cycles/allocation.ts';
import type { ClaimedWork } from '#functions/domain/cycles/claimed-works.ts';
import { FrozenMinor, FrozenTariff } from '#functions/domain/cycles/frozen-terms.ts';
import { FrozenCycle, type FrozenWork, StationManifest } from '#functions/domain/cycles/manifest.ts';
import type { UsesPart } from '#functions/domain/cycles/uses-part.ts';
import type { ObjectAt } from '#functions/ports/environment.ts';
import type { World } from '#functions/ports/world.ts';
import { FrozenFault } from '#functions/use-cases/cycles/frozen-fault.ts';
import {
  ClaimedWorks,
  KeptFile,
  LockedPart,
  proved,
  StationShares,
  Uses,
  Works,
} from '#functions/use-cases/cycles/frozen-shares.ts';
import { sha256Of } from '#functions/use-cases/sha256-of.ts';
import { CycleId, StationId } from '#shared/ids.ts';
import { Percent } from '#shared/money.ts';
import { Sha256 } from '#shared/schemas/common.ts';

type Needs = Pick<World, 'files' | 'settings'>;
/** A file that a close wrote: where it lies and what it must hash to. */
export type Kept = { readonly key: string; readonly sha256: string };

/**
 * The events that a close settles, those above `after` and up to `upTo`: about plays and licences in a file for each
 * station; decided shares, agreements, affiliations and expiries here, with all that earlier closes settled.
 */
const FrozenEvents = z.strictObject({
  after: z.int(),
  upTo: z.int(),
  common: z.array(MoneyEvent).readonly(),
  stations: z.array(z.strictObject({ stationId: StationId, key: z.string(), sha256: Sha256 })).readonly(),
});
/** New events about plays and licences of one station. */
const StationEvents = z.strictObject({ stationId: StationId, events: z.array(MoneyEvent).readonly() });

/**
 * What a close made of a station's boxes in earlier cycles; and where the other boxes that were ever adjusted stand: in
 * the file of the close that adjusted them last.
 */
const AdjustedStation = z.strictObject({
  stationId: StationId,
  boxes: z.array(AdjustedBox).readonly(),
  earlier: z
    .array(z.strictObject({ cycleId: CycleId, pool: PoolKind, key: z.string(), sha256: Sha256 }))
    .readonly(),
});
export type AdjustedStation = z.infer<typeof AdjustedStation>;

/** What a payee's lines of one group of terms come to in a cycle, with all adjustments so far, and the fee of it. */
const FeeGroup = z.strictObject({
  originCycleId: CycleId,
  group: z.string(),
  grossMinor: FrozenMinor,
  feeMinor: FrozenMinor,
});
const FeeGroups = z.strictObject({ groups: z.array(FeeGroup).readonly() });
export type FeeGroup = z.infer<typeof FeeGroup>;

/** All files that a close wrote, in the order of their keys: the lock hashes this list into its audit entry. */
const FileList = z.strictObject({
  files: z.array(KeptFile).readonly(),
});

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
  /** Into how many parts, by their payees, what stations apportion is written. */
  parts: z.int().positive(),
  /** The parts of all licences of the territory that fall into the period. */
  licencesMinor: FrozenMinor,
  /** Tax in percent, by the payee's residence, where terms name none. */
  withholding: z.strictObject({ resident: Percent, nonResident: Percent }),
  /** All tariffs of the territory: late plays are weighed by them. */
  tariffs: z.array(FrozenTariff).readonly(),
  /** The cycle of the territory that was locked last before. */
  previousCycleId: CycleId.optional(),
  events: FrozenEvents,
  /** The partners with an agreement in force when the close starts, where held money expires in it (royalty rules §9.3). */
  inForce: z.array(z.string()).readonly().optional(),
});
export type FrozenClose = z.infer<typeof FrozenClose>;

/**
 * The files of a close. They are read years later, so each names its kind and version, and is read strictly: what is
 * missing, unknown or of another kind is a fault, never guessed at. A new shape is a new version beside this one.
 */
const version = z.literal(1);
const FILES = {
  close: FrozenClose.extend({ file: z.literal('close'), version }),
  manifest: StationManifest.extend({
    file: z.literal('manifest'),
    version,
    works: proved<FrozenWork>(),
    plays: proved<StationManifest['plays'][number]>(),
  }),
  allocation: StationShares.extend({ file: z.literal('allocation'), version }),
  uses: Uses.extend({ file: z.literal('uses'), version }),
  works: Works.extend({ file: z.literal('works'), version }),
  part: LockedPart.extend({ file: z.literal('part'), version }),
  events: StationEvents.extend({ file: z.literal('events'), version }),
  adjusted: AdjustedStation.extend({ file: z.literal('adjusted'), version }),
  groups: FeeGroups.extend({ file: z.literal('groups'), version }),
  'claimed-works': ClaimedWorks.extend({ file: z.literal('claimed-works'), version }),
  files: FileList.extend({ file: z.literal('files'), version }),
} as const;
type Frozen =
  | { readonly file: 'close'; readonly content: FrozenClose }
  | { readonly file: 'manifest'; readonly content: StationManifest }
  | { readonly file: 'allocation'; readonly content: StationShares }
  | { readonly file: 'uses'; readonly content: UsesPart }
  | { readonly file: 'works'; readonly content: z.infer<typeof Works> }
  | { readonly file: 'part'; readonly content: LockedPart }
  | { readonly file: 'events'; readonly content: z.infer<typeof StationEvents> }
  | { readonly file: 'adjusted'; readonly content: AdjustedStation }
  | { readonly file: 'groups'; readonly content: z.infer<typeof FeeGroups> }
  | { readonly file: 'claimed-works'; readonly content: ClaimedWorks }
  | { readonly file: 'files'; readonly content: z.infer<typeof FileList> };

/**
 * Writes one of a close's files and answers with its key and hash. Content that could not be read back is not written.
 */
export function keepFrozen(world: Needs, key: string, frozen: Frozen): Promise<Kept> {
  return keepText(world, key, frozenText(frozen));
}

/** The bytes that a file of a close has: the same content gives the same bytes. */
export function frozenText({ file, content }: Frozen): string {
  return JSON.stringify(FILES[file].parse({ file, version: 1, ...content }));
}

/** Writes a list that the next step goes through, and answers with its key and hash. */
export function keepFile(world: Needs, key: string, content: unknown): Promise<Kept> {
  return keepText(world, key, JSON.stringify(content));
}

/** Writes the text of one of a close's files, and answers with its key and hash. */
export async function keepText(world: Needs, key: string, text: string): Promise<Kept> {
  await world.files.put(at(world, key), text, 'application/json');
  return { key, sha256: sha256Of(text) };
}

export const readManifest = (world: Needs, kept: Kept): Promise<StationManifest> =>
  readKept(world, kept, FILES.manifest);
export const readShares = (world: Needs, kept: Kept): Promise<StationShares> =>
  readKept(world, kept, FILES.allocation);
export const readUses = (world: Needs, kept: Kept): Promise<UsesPart> => readKept(world, kept, FILES.uses);
export const readWorks = async (world: Needs, kept: Kept): Promise<readonly ClaimedWork[]> =>
  (await readKept(world, kept, FILES.works)).works;

export const readAdjusted = (world: Needs, kept: Kept): Promise<AdjustedStation> =>
  readKept(world, kept, FILES.adjusted);
export const readStationEvents = (world: Needs, kept: Kept): Promise<z.infer<typeof StationEvents>> =>
  readKept(world, kept, FILES.events);

/** A list that {@link keepFile} wrote. */
export async function readList<T>(world: Needs, key: string, schema: z.ZodType<T>): Promise<T> {
  return schema.parse(JSON.parse(await readText(world, key)));
}

/** Files that a locked cycle names by itself, for they are found without what wrote them. */
export async function readFeeGroups(world: Needs, key: string): Promise<readonly FeeGroup[]> {
  return FILES.groups.parse(JSON.parse(await readText(world, key))).groups;
}
export async function readClaimedWorks(world: Needs, key: string): Promise<ClaimedWorks> {
  return FILES['claimed-works'].parse(JSON.parse(await readText(world, key)));
}
export async function readLockedPart(world: Needs, key: string): Promise<LockedPart> {
  return FILES.part.parse(JSON.parse(await readText(world, key)));
}

export async function readFrozenClose(world: Needs, key: string): Promise<FrozenClose> {
  return FILES.close.parse(JSON.parse(await readText(world, key)));
}

/** The list of all files of a close, which must hash to what the lock proved. */
export async function readFileList(world: Needs, kept: Kept): Promise<readonly Kept[]> {
  return (await readKept(world, kept, FILES.files)).files;
}

/** Whether a file exists and is unchanged since it was written. */
export async function isKept(world: Needs, { key, sha256 }: Kept): Promise<boolean> {
  return (await hashAt(world, key)) === sha256;
}

/** What a file hashes to; undefined where there is none. */
export async function hashAt(world: Needs, key: string): Promise<string | undefined> {
  const bytes = await world.files.read(at(world, key));
  return bytes === undefined ? undefined : sha256Of(bytes);
}

async function readKept<T>(world: Needs, { key, sha256 }: Kept, schema: z.ZodType<T>): Promise<T> {
  const text = await readText(world, key);
  const found = sha256Of(text);
  if (found !== sha256) throw new FrozenFault({ key, sha256 }, found);
  return schema.parse(JSON.parse(text));
}

async function readText(world: Needs, key: string): Promise<string> {
  const bytes = await world.files.read(at(world, key));
  if (bytes === undefined) throw new FrozenFault({ key });
  return new TextDecoder().decode(bytes);
}

function at(world: Needs, key: string): ObjectAt {
  return { bucket: world.settings.workBucket, key };
}
