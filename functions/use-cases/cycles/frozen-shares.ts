import * as z from 'zod';
import { type AllocatedClaim, AllocationHead } from '#functions/domain/cycles/allocation.ts';
import type { ClaimedWork } from '#functions/domain/cycles/claimed-works.ts';
import { FrozenMinor } from '#functions/domain/cycles/frozen-terms.ts';
import type { UsesPart } from '#functions/domain/cycles/uses-part.ts';
import { WorkId } from '#shared/ids.ts';
import { Sha256 } from '#shared/schemas/common.ts';

/** A file that a close wrote, by another of its files. */
export const KeptFile = z.strictObject({ key: z.string(), sha256: Sha256 });

/**
 * Rows by the million, which are not looked at one by one: they have the shape of what wrote them, which the file's
 * version names, and the lock proved its hash.
 */
export const proved = <T>() => z.custom<readonly T[]>(Array.isArray);

/** One station shared out: its claims, and by the payees of which part its plays and their works lie in which files. */
export const StationShares = z.strictObject({
  ...AllocationHead.shape,
  claims: proved<AllocatedClaim>(),
  /** What all plays brought to their claims. */
  playMinor: FrozenMinor,
  /** The seconds of its plays, and of those that have a work; dismissed ones are left out. */
  seconds: z.strictObject({ total: z.int(), matched: z.int() }),
  parts: z.array(z.strictObject({ uses: KeptFile, works: KeptFile })).readonly(),
});
export type StationShares = z.infer<typeof StationShares>;

export const Uses = z.strictObject({
  ...AllocationHead.pick({
    ...{ stationId: true, stationName: true, currency: true, shareUnits: true, tariffs: true },
  }).shape,
  claims: proved<string>(),
  plays: proved<UsesPart['plays'][number]>(),
});

/** Works of the payees of one part at a station. */
export const Works = z.strictObject({ works: proved<ClaimedWork>() });

/** What the payees of one part have in a locked cycle: works, and the files of their plays in the order of stations. */
export const LockedPart = z.strictObject({
  works: proved<ClaimedWork>(),
  uses: z.array(KeptFile).readonly(),
});
export type LockedPart = z.infer<typeof LockedPart>;

/** In which parts the works of a locked cycle are, and which are held for whom. */
export const ClaimedWorks = z.strictObject({
  works: z.array(z.strictObject({ id: WorkId, ref: z.string(), part: z.int() })).readonly(),
  held: z
    .array(z.strictObject({ wouldBePayee: z.string(), workRefs: z.array(z.string()).readonly() }))
    .readonly(),
});
export type ClaimedWorks = z.infer<typeof ClaimedWorks>;
