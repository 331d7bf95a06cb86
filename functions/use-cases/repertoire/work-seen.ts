import type { z } from 'zod';
import { worksOfRecording } from '#functions/domain/matching/repertoire/works-of-recording.ts';
import type { World } from '#functions/ports/world.ts';
import { standingShares } from '#functions/use-cases/repertoire/standing-shares.ts';
import type {
  Recording,
  RecordingSummary,
  Work,
  WorkDetail,
  WorkSummary,
} from '#shared/schemas/repertoire.ts';

export type WorkSeen = z.output<typeof WorkDetail>;

/** A work in a list. */
export function workSummary(work: Work): WorkSummary {
  return {
    id: work.id,
    origin: work.origin,
    title: work.title,
    iswc: work.iswc ?? null,
    isrcs: work.isrcs,
    ref: work.ref ?? null,
    partnerIds: [...new Set(work.deliveries.map(({ partnerId }) => partnerId))],
  };
}

/** A recording in a list, with the works that it leads to. */
export function recordingSummary(recording: Recording): z.output<typeof RecordingSummary> {
  return {
    id: recording.id,
    isrc: recording.isrc,
    title: recording.title,
    artist: recording.artist ?? null,
    durationSeconds: recording.durationSeconds ?? null,
    workIds: [...worksOfRecording(recording)],
    partnerIds: [...new Set(recording.deliveries.map(({ partnerId }) => partnerId))],
  };
}

/**
 * A work with titles, the shares that count, its recordings, and what each partner delivered; `visible` says what of a
 * recording is seen.
 */
export async function workSeen(
  world: Pick<World, 'recordings'>,
  work: Work,
  visible: (recording: Recording) => Recording | undefined = (recording) => recording,
): Promise<WorkSeen> {
  const ids = [work.id, ...(work.merged ?? []).map(({ workId }) => workId)];
  const recordings =
    work.origin === 'local' ? [] : (await Promise.all(ids.map((id) => world.recordings.ofWork(id)))).flat();
  return {
    ...workSummary(work),
    alternativeTitles: work.alternativeTitles,
    durationSeconds: work.durationSeconds ?? null,
    titles: [
      { title: work.title, kind: 'original' },
      ...work.alternativeTitles.map((title) => ({ title, kind: 'alternative' as const })),
    ],
    shares: [...standingShares(work)],
    recordings: recordings.flatMap((recording) => visible(recording) ?? []).map(recordingSummary),
    provenance: work.deliveries.map(provenanceOf),
    mergedInto: work.mergedInto ?? null,
    merged: work.merged ?? [],
    registrations: work.registrations ?? [],
    createdAt: work.createdAt,
    updatedAt: work.updatedAt,
  };
}

function provenanceOf(delivery: Work['deliveries'][number]): WorkSeen['provenance'][number] {
  const { partnerId, partnerWorkId, title, shares, firstAcceptedAt, acceptedAt, jobId } = delivery;
  return {
    partnerId,
    partnerWorkId,
    title,
    shares,
    performers: delivery.performers ?? [],
    enrichesOnly: delivery.enrichesOnly === true,
    withdrawnAt: delivery.withdrawnAt ?? null,
    firstAcceptedAt,
    acceptedAt,
    jobId,
  };
}
