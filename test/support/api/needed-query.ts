import type { Route } from '#shared/contract/route.ts';
import { compareCycles } from '#shared/contract/runs.ts';
import { newRun } from './new-run.ts';
import { newCycle } from './onboard.ts';
import type { Stage } from './stage.ts';

/** The query that a list route must have before it is asked for a page. */
export async function neededQuery(stage: Stage, route: Route): Promise<Readonly<Record<string, string>>> {
  if (route !== compareCycles) return {};
  const { id } = await newRun(stage, (await newCycle(stage)).id);
  return { a: id, b: id };
}
