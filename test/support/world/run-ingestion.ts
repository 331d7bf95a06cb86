import * as z from 'zod';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import type { ChunkItem } from '#functions/use-cases/jobs/chunks.ts';
import { chunkListKey } from '#functions/use-cases/jobs/chunks.ts';
import { extendIndex } from '#functions/use-cases/matching/extend-index.ts';
import { upsertRepertoire } from '#functions/use-cases/repertoire/upsert-repertoire.ts';
import { admitIngestion } from '#functions/use-cases/uploads/admit-ingestion.ts';
import { finishIngestion } from '#functions/use-cases/uploads/finish-ingestion.ts';
import { splitFile } from '#functions/use-cases/uploads/split-file.ts';
import { attributePlays } from '#functions/use-cases/usage/attribute-plays.ts';
import type { JobId } from '#shared/ids.ts';
import { runJob } from '#test/support/world/run-job.ts';

const Items = z.array(z.custom<ChunkItem>());

/** What the split of a job's file left to be taken. */
export async function chunksOf(world: World, jobId: JobId): Promise<readonly ChunkItem[]> {
  const list = { bucket: world.settings.workBucket, key: chunkListKey(jobId) };
  return Items.parse(JSON.parse(new TextDecoder().decode(await world.files.read(list))));
}

/** Runs an ingestion to its end. Each step is run `times` times, as a state machine that retries does. */
export function runIngestion(world: World, { id, kind }: JobRecord, times = 1): Promise<JobRecord> {
  const takeChunk = (item: ChunkItem) =>
    kind === 'repertoire-ingestion'
      ? upsertRepertoire(world, id, item)
      : attributePlays(world, id, item.chunk);
  const step = async (act: () => Promise<unknown>) => {
    for (let time = 0; time < times; time += 1) await act();
  };
  return runJob(world, id, async () => {
    const { ready } = await admitIngestion(world, id);
    if (!ready) throw new Error(`${id} waits for its file or its turn`);
    await step(() => splitFile(world, id));
    if (kind === 'usage-ingestion') await step(() => extendIndex(world, id));
    for (const item of await chunksOf(world, id)) await step(() => takeChunk(item));
    if (kind === 'repertoire-ingestion') await step(() => extendIndex(world, id));
    await step(() => finishIngestion(world, id));
  });
}
