import type { JobRecord } from '#functions/use-cases/kept-records.ts';
import type { World } from '#functions/use-cases/world.ts';

type Needs = Pick<World, 'clock' | 'files' | 'jobs' | 'settings' | 'commit'>;

export async function acknowledgeRejectedFile(
  _world: Needs,
  _job: JobRecord,
  _format: string,
): Promise<void> {}
