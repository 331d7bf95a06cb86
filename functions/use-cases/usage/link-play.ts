import { workFound } from '#functions/domain/matching/work-found.ts';
import { playKeyOf } from '#functions/domain/usage/public-play-id.ts';
import type { Caller } from '#functions/ports/world.ts';
import { found } from '#functions/use-cases/changed.ts';
import { standingWorks } from '#functions/use-cases/standing-works.ts';
import { type Accepted, decideSong } from '#functions/use-cases/usage/decide-song.ts';
import { refuseClosing } from '#functions/use-cases/usage/refuse-locked.ts';
import type { PartnerId, RecordingId, WorkId } from '#shared/ids.ts';
import { Refusal } from '#shared/problems.ts';
import type { PlayLink, PlaysLinked } from '#shared/schemas/usage.ts';

type Needs = Parameters<typeof decideSong>[0];
type Target = { readonly workId: WorkId; readonly recordingId?: RecordingId; readonly partnerId?: PartnerId };

/** Says by hand which work was played, here and, if asked, wherever the same title and artist wait in an open cycle. */
export async function linkPlay(
  world: Needs,
  caller: Caller,
  { playId, link, accepts }: { playId: string; link: PlayLink; accepts?: Accepted },
): Promise<PlaysLinked> {
  const key = playKeyOf(playId);
  const play = found(key && (await world.plays.find(key)), `play ${playId}`);
  const cycles = await world.cycles.all();
  refuseClosing(cycles, play);
  const target = await targetOf(world, link);
  const attribution = {
    status: 'matched' as const,
    method: 'manual' as const,
    ...target,
    confidence: 1,
    evidence: [{ code: 'linked' as const, by: caller.actor }],
    candidateWorkIds: [],
    decidedAt: world.clock.now(),
    decidedBy: caller.actor,
    reason: link.reason,
  };
  return decideSong(world, caller, { play, cycles, attribution, applyToSame: link.applyToSame, accepts });
}

async function targetOf(world: Needs, { workId, recordingId }: PlayLink): Promise<Target> {
  if (workId !== undefined) {
    const work = (await standingWorks(world, [workId])).get(workId);
    if (work === undefined) throw unknownTarget('workId', workId);
    return workFound(work);
  }
  const recording = recordingId === undefined ? undefined : await world.recordings.find(recordingId);
  const works = new Map(
    recording?.deliveries.flatMap((delivery) =>
      delivery.workId === undefined ? [] : [[delivery.workId, delivery.partnerId] as const],
    ),
  );
  const [only, ...more] = [...works];
  if (recording === undefined || only === undefined || more.length > 0)
    throw unknownTarget('recordingId', recordingId ?? '');
  return { workId: only[0], recordingId: recording.id, partnerId: only[1] };
}

function unknownTarget(path: string, id: string): Refusal {
  return new Refusal('link.target-unknown', `${id} leads to no work, or to several.`, [
    { path, message: 'leads to no single work' },
  ]);
}
