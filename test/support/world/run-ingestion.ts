import { z } from 'zod';
import { admitIngestion } from '#functions/use-cases/ingestion/admit-ingestion.ts';
import { attributePlays } from '#functions/use-cases/ingestion/attribute-plays.ts';
import type { ChunkItem } from '#functions/use-cases/ingestion/chunks.ts';
import { chunkListKey } from '#functions/use-cases/ingestion/chunks.ts';
import { finishIngestion } from '#functions/use-cases/ingestion/finish-ingestion.ts';
import { splitFile } from '#functions/use-cases/ingestion/split-file.ts';
import { upsertRepertoire } from '#functions/use-cases/ingestion/upsert-repertoire.ts';
import type { JobRecord } from '#functions/use-cases/kept-records.ts';
import { extendIndex } from '#functions/use-cases/matching/extend-index.ts';
import type { World } from '#functions/use-cases/world.ts';
import { runJob } from '#test/support/world/run-job.ts';

const Items = z.array(z.custom<ChunkItem>());

/** Runs an ingestion to its end. `times` runs every step so often, as a machine that retries does. */
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
    const list = { bucket: world.settings.workBucket, key: chunkListKey(id) };
    const text = new TextDecoder().decode(await world.files.read(list));
    if (kind === 'usage-ingestion') await step(() => extendIndex(world, id));
    for (const item of Items.parse(JSON.parse(text))) await step(() => takeChunk(item));
    if (kind === 'repertoire-ingestion') await step(() => extendIndex(world, id));
    await step(() => finishIngestion(world, id));
  });
}
