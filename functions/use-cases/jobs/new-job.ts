import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { PartnerId } from '#shared/ids.ts';
import type { JobKind } from '#shared/schemas/jobs.ts';

type Request = {
  readonly kind: JobKind;
  readonly partnerId?: PartnerId | null;
  readonly input: Readonly<Record<string, unknown>>;
  readonly actor: string;
};

/** A job as it is written queued; the table's stream starts it. */
export function newJob(
  world: Pick<World, 'clock' | 'ids'>,
  { kind, partnerId = null, input, actor }: Request,
): JobRecord {
  return {
    id: world.ids.make('job'),
    kind,
    status: 'queued',
    partnerId: partnerId === null ? null : PartnerId.parse(partnerId),
    progress: { done: 0, total: 0 },
    counts: {},
    problems: [],
    problemCount: 0,
    assumed: [],
    odd: [],
    result: null,
    createdAt: world.clock.now(),
    startedAt: null,
    finishedAt: null,
    version: 1,
    attempt: 1,
    input,
    actor,
  };
}
