import * as z from 'zod';
import { isContested } from '#functions/domain/cycles/claims/is-contested.ts';
import { performingShares } from '#functions/domain/repertoire/performing-shares.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { outcomesKey } from '#functions/use-cases/jobs/chunks.ts';
import { ingestionInput } from '#functions/use-cases/jobs/ingestion-input.ts';
import type { Upserted } from '#functions/use-cases/repertoire/upsert-works.ts';
import { WorkId } from '#shared/ids.ts';

type Needs = Pick<World, 'files' | 'settings'>;

/** What became of the work that stands on a line: what an acknowledgement tells its sender. */
export const KeptOutcome = z.object({
  line: z.int(),
  outcome: z.enum(['created', 'updated', 'unchanged', 'conflict']),
  workId: WorkId.optional(),
});
export type KeptOutcome = z.infer<typeof KeptOutcome>;

/** Keeps what became of the works of a chunk where its format is answered by an acknowledgement. */
export async function keepOutcomes(
  world: Needs,
  job: JobRecord,
  { chunk, works }: { readonly chunk: number; readonly works: readonly Upserted[] },
): Promise<void> {
  if (ingestionInput(job).format !== 'CWR') return;
  const outcomes: KeptOutcome[] = works
    .map(({ line, outcome, work, workId }) => ({
      line,
      outcome: isDisputed(work, world.settings.homeTerritory) ? ('conflict' as const) : outcome,
      ...(workId !== undefined && { workId }),
    }))
    .toSorted((a, b) => a.line - b.line);
  const at = { bucket: world.settings.workBucket, key: outcomesKey(job.id, chunk) };
  await world.files.put(at, JSON.stringify(outcomes), 'application/json');
}

function isDisputed(work: Upserted['work'], territory: string): boolean {
  return (
    work !== undefined &&
    isContested(work.deliveries.map(({ shares }) => performingShares(shares, territory)))
  );
}
