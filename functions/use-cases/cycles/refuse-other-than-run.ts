import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { stationsOf } from '#functions/use-cases/cycles/close-input.ts';
import { inputsDigest } from '#functions/use-cases/cycles/inputs-digest.ts';
import { linesDigest } from '#functions/use-cases/cycles/lines-digest.ts';
import { JobFailed } from '#functions/use-cases/jobs/job-failed.ts';
import type { RunId } from '#shared/ids.ts';
import type { LineItem } from '#shared/schemas/line-items.ts';

type Needs = Pick<World, 'files' | 'settings' | 'cycles' | 'runs'>;
type Closing = { readonly job: JobRecord; readonly runId: RunId; readonly lines: readonly LineItem[] };
const NAMED = 5;

/** Stops a close whose frozen inputs are not those of the run that it names, or whose lines are not (royalty rules §12.1). */
export async function refuseOtherThanRun(world: Needs, { job, runId, lines }: Closing): Promise<void> {
  const run = await world.runs.find(runId);
  if (run === undefined) throw new Error(`There is no run ${runId}`);
  if (run.inputsDigest !== (await inputsDigest(world, job))) {
    const message = `The cycle has changed since run ${run.number}: ${await whatChanged(world, job, runId)}. Make another run, or close without one.`;
    throw new JobFailed([{ code: 'run.stale', ref: runId, message }]);
  }
  const digest = linesDigest(lines);
  if (run.linesDigest !== digest) {
    const ref = 'the same inputs give the same lines';
    const message = `${ref}: run ${run.number} has ${run.linesDigest}, the close ${digest}.`;
    throw new JobFailed([{ code: 'close.control-total', ref, message }]);
  }
}

/** The stations that froze something else; where none did, what they share has changed. */
async function whatChanged(world: Needs, job: JobRecord, runId: RunId): Promise<string> {
  const then = new Map(
    (await world.cycles.stations(runId)).map(({ stationId, manifest }) => [stationId, manifest.sha256]),
  );
  const changed = (await world.cycles.stations(stationsOf(job))).filter(
    ({ stationId, manifest }) => then.get(stationId) !== manifest.sha256,
  );
  if (changed.length === 0) return 'what its stations share';
  const more = changed.length > NAMED ? ` and ${changed.length - NAMED} more` : '';
  return `${changed
    .slice(0, NAMED)
    .map(({ stationId }) => stationId)
    .join(', ')}${more}`;
}
