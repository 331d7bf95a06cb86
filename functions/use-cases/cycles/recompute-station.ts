import type { World } from '#functions/ports/world.ts';
import { adjustedStation } from '#functions/use-cases/cycles/adjusted-station.ts';
import { allocationFiles, partsFolder } from '#functions/use-cases/cycles/allocation-files.ts';
import { lockedFileKey } from '#functions/use-cases/cycles/close-input.ts';
import { orFault } from '#functions/use-cases/cycles/frozen-fault.ts';
import {
  frozenText,
  type Kept,
  readFrozenClose,
  readManifest,
} from '#functions/use-cases/cycles/frozen-files.ts';
import { changedFiles, provedFiles } from '#functions/use-cases/cycles/proved-files.ts';
import { recomputedCycle } from '#functions/use-cases/cycles/recompute-input.ts';
import { sha256Of } from '#functions/use-cases/sha256-of.ts';
import type { JobId, StationId } from '#shared/ids.ts';
import type { Cycle, CycleStation } from '#shared/schemas/cycles.ts';
import type { JobProblem } from '#shared/schemas/jobs.ts';

type Needs = Pick<World, 'files' | 'settings' | 'jobs' | 'cycles'>;

/**
 * Shares out one station of a locked cycle anew from its manifest, and its boxes in earlier cycles from theirs, and
 * notes each file that the close wrote otherwise. It writes nothing but that note.
 */
export async function recomputeStation(
  world: Needs,
  jobId: JobId,
  { stationId, place }: { readonly stationId: StationId; readonly place: number },
): Promise<void> {
  const { cycle } = await recomputedCycle(world, jobId);
  const station = await world.cycles.station(cycle.id, stationId);
  if (station === undefined) throw new Error(`${stationId} is no station of ${cycle.id}`);
  const problems = await orFault(() => differences(world, cycle, station));
  await world.jobs.putChunk(jobId, { chunk: place, counts: {}, problems, problemCount: problems.length });
}

async function differences(
  world: Needs,
  cycle: Cycle,
  { stationId, manifest, allocation, adjusted }: CycleStation,
): Promise<readonly JobProblem[]> {
  const proved = new Map((await provedFiles(world, cycle)).map((file) => [file.key, file]));
  const told = (key: string): Kept => proved.get(key) ?? { key, sha256: '' };
  const closeKey = lockedFileKey(cycle, 'cycle');
  const read = [manifest.key, closeKey].map(told);
  const changed = await changedFiles(world, read);
  const own = [...proved.values()].filter(({ key }) => isOf(allocation.key, key) || key === adjusted?.key);
  const written = await changedFiles(world, own);
  if (changed.length > 0) return [...changed, ...written];

  const close = await readFrozenClose(world, closeKey);
  const shared = allocationFiles(await readManifest(world, told(manifest.key)), {
    key: allocation.key,
    parts: close.parts,
  });
  const boxes = await orFault(async () => {
    const content = await adjustedStation(world, close, stationId);
    const text = content && frozenText({ file: 'adjusted', content });
    return differs(adjusted && told(adjusted.key), text, `the adjusted boxes of ${stationId}`);
  });
  return [
    ...written,
    ...[...shared.parts, shared.allocation].flatMap(({ key, text }) =>
      differs(told(key), text, `the allocation of ${stationId}`),
    ),
    ...boxes,
  ];
}

/** Whether a file is a station's allocation or one of its parts. */
const isOf = (allocationKey: string, key: string): boolean =>
  key === allocationKey || key.startsWith(partsFolder(allocationKey));

/** What was made anew against what the lock proved. */
function differs(proved: Kept | undefined, text: string | undefined, what: string): readonly JobProblem[] {
  const found = text === undefined ? 'none' : sha256Of(text);
  const expected = proved?.sha256 ?? 'none';
  if (found === expected) return [];
  const message = `Made anew, ${what} hash to ${found}; the lock proved ${expected}.`;
  return [{ code: 'recompute.differs', ref: proved?.key ?? what, message }];
}
