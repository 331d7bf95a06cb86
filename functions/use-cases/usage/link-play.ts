import { playKeyOf } from '#functions/domain/identifiers/public-play-id.ts';
import { found } from '#functions/use-cases/changed.ts';
import { type Change, MAX_CHANGES } from '#functions/use-cases/decision.ts';
import { standingWorks } from '#functions/use-cases/repertoire/standing-works.ts';
import { playView } from '#functions/use-cases/usage/play-view.ts';
import { closedCycleOf, refuseLocked } from '#functions/use-cases/usage/refuse-locked.ts';
import type { Caller, World } from '#functions/use-cases/world.ts';
import type { PartnerId, RecordingId, WorkId } from '#shared/ids.ts';
import { Refusal } from '#shared/problems.ts';
import type { Attribution, Play, PlayLink, PlaysLinked } from '#shared/schemas/usage.ts';

type Needs = Pick<World, 'clock' | 'plays' | 'works' | 'recordings' | 'cycles' | 'commit'>;
type Target = { readonly workId: WorkId; readonly recordingId?: RecordingId; readonly partnerId?: PartnerId };
/** How many plays of the same song one link reaches; the rest by linking again. */
const MAX_SAME = 2000;

/**
 * Says by hand which work was played, here and, if asked, wherever the same title and artist wait in an open cycle.
 * Audited for every play; what the attribution was before is kept, to go back to.
 */
export async function linkPlay(
  world: Needs,
  caller: Caller,
  { playId, link }: { playId: string; link: PlayLink },
): Promise<PlaysLinked> {
  const key = playKeyOf(playId);
  const play = found(key && (await world.plays.find(key)), `play ${playId}`);
  const cycles = await world.cycles.all();
  refuseLocked(cycles, play);
  const target = await targetOf(world, link);
  const attribution: Attribution = {
    status: 'matched',
    method: 'manual',
    ...target,
    confidence: 1,
    evidence: [`linked by ${caller.actor}`],
    candidateWorkIds: [],
    decidedAt: world.clock.now(),
    decidedBy: caller.actor,
    reason: link.reason,
  };
  const others = link.applyToSame
    ? (await world.plays.sameSong(play, MAX_SAME)).filter(
        (other) => !isSame(other, play) && closedCycleOf(cycles, other) === undefined,
      )
    : [];
  const changes = [...others, play].map(
    (before): Change => ({ kind: 'play', action: 'play.linked', before, after: linked(before, attribution) }),
  );
  const answer = { play: playView(linked(play, attribution)), linked: changes.length };
  // The play that was named goes last, with the answer: until then a retry does it all again, to the same end.
  for (let i = 0; i < changes.length; i += MAX_CHANGES) {
    const isLast = i + MAX_CHANGES >= changes.length;
    await world.commit({
      actor: caller.actor,
      changes: changes.slice(i, i + MAX_CHANGES),
      ...(isLast && { answer }),
    });
  }
  return answer;
}

const isSame = (a: Play, b: Play): boolean =>
  a.stationId === b.stationId && a.date === b.date && a.playId === b.playId;

function linked(before: Play, attribution: Attribution): Play {
  return {
    ...before,
    attribution,
    attributionBefore: before.attributionBefore ?? before.attribution,
    version: before.version + 1,
  };
}

async function targetOf(world: Needs, { workId, recordingId }: PlayLink): Promise<Target> {
  if (workId !== undefined) {
    const work = (await standingWorks(world, [workId])).get(workId);
    if (work === undefined) throw unknownTarget('workId', workId);
    const partnerId = work.deliveries[0]?.partnerId;
    return { workId: work.id, ...(partnerId !== undefined && { partnerId }) };
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
