import * as z from 'zod';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { chunkListKey } from '#functions/use-cases/jobs/chunks.ts';
import { finishCounts } from '#functions/use-cases/jobs/finish-counts.ts';
import { planRematch } from '#functions/use-cases/usage/plan-rematch.ts';
import { rematchPlays } from '#functions/use-cases/usage/rematch-plays.ts';
import { runJob } from '#test/support/world/run-job.ts';

const Items = z.array(z.object({ chunk: z.int() }));

/** Runs a rematch to its end. Each step is run `times` times, as a state machine that retries does. */
export function runRematch(world: World, { id }: Pick<JobRecord, 'id'>, times = 1): Promise<JobRecord> {
  const step = async (act: () => Promise<unknown>) => {
    for (let time = 0; time < times; time += 1) await act();
  };
  return runJob(world, id, async () => {
    await step(() => planRematch(world, id));
    const list = { bucket: world.settings.workBucket, key: chunkListKey(id) };
    const text = new TextDecoder().decode(await world.files.read(list));
    for (const { chunk } of Items.parse(JSON.parse(text))) await step(() => rematchPlays(world, id, chunk));
    await step(() => finishCounts(world, id));
  });
}
