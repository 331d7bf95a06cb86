import * as z from 'zod';
import type { Running } from '#infra/local/workflows/executions.ts';
import { TaskFailed } from '#infra/local/workflows/task-failed.ts';

const Reading = z.object({ Bucket: z.string(), Key: z.string() });
type Json = z.infer<ReturnType<typeof z.json>>;

/** What a distributed map does: it reads its list, and runs each item as an execution of its own. */
export type Items = {
  /** Why the machine may not run the items as executions of their own. */
  readonly mapRefusal: () => string | undefined;
  readonly readObject: (bucket: string, key: string) => Promise<string>;
  readonly run: (item: Json, index: number) => Running;
  /** How many may run at once; 0 for as many as there are. */
  readonly atOnce: number;
};

/**
 * Runs the items of a list in S3. If one ends badly, so do all, and the map reports that too many failed: the errors of
 * items are not passed on.
 *
 * @returns what the items returned, in their order
 * @throws TaskFailed as a distributed map reports it
 */
export async function runItems(list: Json, items: Items): Promise<Json> {
  const found = await readItems(list, items);
  const results: Json[] = [];
  const running = new Set<Running>();
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < found.length) {
      const index = next++;
      const one = items.run(found[index] ?? null, index);
      running.add(one);
      results[index] = z.json().parse(await one.result);
      running.delete(one);
    }
  };
  try {
    const lanes = Math.min(items.atOnce === 0 ? found.length : items.atOnce, found.length);
    await Promise.all(Array.from({ length: lanes }, lane));
    return results;
  } catch {
    for (const one of running) one.abort();
    throw new TaskFailed(
      'States.ExceedToleratedFailureThreshold',
      'The specified tolerated failure threshold was exceeded',
    );
  }
}

async function readItems(list: Json, { mapRefusal, readObject }: Items): Promise<readonly Json[]> {
  const { Bucket, Key } = Reading.parse(list);
  const refusal = mapRefusal();
  if (refusal !== undefined) throw new TaskFailed('States.Permissions', refusal);
  try {
    return z.array(z.json()).parse(JSON.parse(await readObject(Bucket, Key)));
  } catch (error) {
    throw new TaskFailed('States.ItemReaderFailed', String(error));
  }
}
