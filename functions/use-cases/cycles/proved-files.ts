import type { World } from '#functions/ports/world.ts';
import { lockedFileKey } from '#functions/use-cases/cycles/close-input.ts';
import { FrozenFault } from '#functions/use-cases/cycles/frozen-fault.ts';
import { hashAt, type Kept, readFileList } from '#functions/use-cases/cycles/frozen-files.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { JobProblem } from '#shared/schemas/jobs.ts';

type Needs = Pick<World, 'files' | 'settings'>;

/** The files of a locked cycle's close, each with the hash that the lock proved. */
export async function provedFiles(world: Needs, cycle: Cycle): Promise<readonly Kept[]> {
  const key = lockedFileKey(cycle, 'files');
  return readFileList(world, { key, sha256: cycle.digest?.files ?? '' });
}

/** Which of some files are gone or are not what was written: each is named with both hashes. */
export async function changedFiles(world: Needs, files: readonly Kept[]): Promise<readonly JobProblem[]> {
  const problems: JobProblem[] = [];
  for (const file of files) {
    const found = await hashAt(world, file.key);
    if (found !== file.sha256) problems.push(new FrozenFault(file, found).problem);
  }
  return problems;
}
