import type { RecordingRecord } from '#functions/formats/records.ts';
import { inParallel } from '#functions/use-cases/in-parallel.ts';
import type { Outcome } from '#functions/use-cases/ingestion/upsert-works.ts';
import type { JobRecord } from '#functions/use-cases/kept-records.ts';
import { sha256Of } from '#functions/use-cases/sha256-of.ts';
import type { World } from '#functions/use-cases/world.ts';
import { canonicalJson } from '#shared/canonical-json.ts';
import { PartnerId, RecordingId, WorkId } from '#shared/ids.ts';
import type { Recording, RecordingDelivery } from '#shared/schemas/work.ts';

type Needs = Pick<World, 'clock' | 'ids' | 'works' | 'recordings'>;
type Request = { readonly job: JobRecord; readonly partnerId: string; readonly dryRun: boolean };
export type UpsertedRecording = {
  readonly record: RecordingRecord;
  readonly outcome: Outcome;
  readonly recording?: Recording | undefined;
  readonly leadsNowhere: boolean;
};

const AT_ONCE = 16;
const MAX_TRIES = 8;

/**
 * Writes what a partner says of recordings, by ISRC. The work is found by ISWC, else by the partner's work id; where it
 * is not there yet the recording is kept and looked up again when it is sent again or played.
 */
export async function upsertRecordings(
  world: Needs,
  records: readonly RecordingRecord[],
  request: Request,
): Promise<readonly UpsertedRecording[]> {
  const { partnerId } = request;
  const [aliases, byIswc, byWorkId] = await Promise.all([
    world.recordings.aliases(
      partnerId,
      records.map(({ isrc }) => isrc),
    ),
    world.works.byIswc(
      records.flatMap(({ iswc }) => iswc ?? []),
      'external',
    ),
    world.works.aliases(
      partnerId,
      records.flatMap(({ partnerWorkId }) => partnerWorkId ?? []),
    ),
  ]);
  const groups = [...Map.groupBy(records, ({ isrc }) => isrc).values()];
  const results = await inParallel(groups, AT_ONCE, async (group) => {
    const done: UpsertedRecording[] = [];
    for (const record of group) done.push(await upsertRecording(record));
    return done;
  });
  return results.flat();

  async function upsertRecording(record: RecordingRecord): Promise<UpsertedRecording> {
    const contentHash = sha256Of(canonicalJson(record));
    const alias = aliases.get(record.isrc);
    const workId =
      (record.iswc === undefined ? undefined : byIswc.get(record.iswc)) ??
      byWorkId.get(record.partnerWorkId ?? '')?.workId;
    const leadsNowhere = workId === undefined;
    if (alias?.contentHash === contentHash)
      return { record, outcome: alias.jobId === request.job.id ? alias.outcome : 'unchanged', leadsNowhere };
    const isRepeat = alias !== undefined && alias.contentHash === null && leadsNowhere;
    if (isRepeat && alias.jobId !== request.job.id) return { record, outcome: 'unchanged', leadsNowhere };
    const outcome = alias === undefined ? 'created' : 'updated';
    if (request.dryRun) return { record, outcome, leadsNowhere };

    const delivery: RecordingDelivery = {
      partnerId: PartnerId.parse(partnerId),
      title: record.title,
      ...(record.artist !== undefined && { artist: record.artist }),
      ...(record.durationSeconds !== undefined && { durationSeconds: record.durationSeconds }),
      ...(record.iswc !== undefined && { iswc: record.iswc }),
      ...(record.partnerWorkId !== undefined && { partnerWorkId: record.partnerWorkId }),
      ...(workId !== undefined && { workId: WorkId.parse(workId) }),
      contentHash,
      acceptedAt: world.clock.now(),
      jobId: request.job.id,
    };
    const recording = await deliver(world, record.isrc, delivery);
    await world.recordings.putAlias({
      partnerId,
      isrc: record.isrc,
      contentHash: leadsNowhere ? null : contentHash,
      jobId: request.job.id,
      outcome,
    });
    return { record, outcome, recording, leadsNowhere };
  }
}

async function deliver(world: Needs, isrc: string, delivery: RecordingDelivery): Promise<Recording> {
  for (let tries = 1; tries <= MAX_TRIES; tries += 1) {
    const before = (await world.recordings.byIsrc([isrc])).get(isrc);
    const others = (before?.deliveries ?? []).filter(({ partnerId }) => partnerId !== delivery.partnerId);
    const isFirst = before === undefined || before.deliveries[0]?.partnerId === delivery.partnerId;
    const deliveries = isFirst ? [delivery, ...others] : [...others, delivery];
    const [first = delivery] = deliveries;
    const after: Recording = {
      id: before?.id ?? RecordingId.parse(world.ids.make('rec')),
      isrc,
      title: first.title,
      ...(first.artist !== undefined && { artist: first.artist }),
      ...(first.durationSeconds !== undefined && { durationSeconds: first.durationSeconds }),
      deliveries,
      createdAt: before?.createdAt ?? delivery.acceptedAt,
      updatedAt: delivery.acceptedAt,
      version: (before?.version ?? 0) + 1,
    };
    if (await world.recordings.save(before, after)) return after;
  }
  throw new Error(`recording ${isrc} changed ${MAX_TRIES} times while it was written`);
}
