import type { RecordingRecord, WorkLink } from '#functions/formats/records.ts';
import { inParallel } from '#functions/use-cases/in-parallel.ts';
import type { Outcome, UpsertRequest } from '#functions/use-cases/ingestion/upsert-works.ts';
import type { RecordingAlias } from '#functions/use-cases/kept-records.ts';
import { sha256Of } from '#functions/use-cases/sha256-of.ts';
import type { World } from '#functions/use-cases/world.ts';
import { canonicalJson } from '#shared/canonical-json.ts';
import { PartnerId, RecordingId, WorkId } from '#shared/ids.ts';
import type { Recording, RecordingDelivery } from '#shared/schemas/work.ts';

type Needs = Pick<World, 'clock' | 'ids' | 'works' | 'recordings'>;
export type RecordingRow = {
  readonly line: number;
  readonly record: RecordingRecord;
  readonly statedAt?: string | undefined;
};
export type UpsertedRecording = {
  readonly line: number;
  readonly record: RecordingRecord;
  readonly outcome: Outcome;
  /** What the partner had said of it before. */
  readonly before?: RecordingDelivery | undefined;
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
  rows: readonly RecordingRow[],
  request: UpsertRequest,
): Promise<readonly UpsertedRecording[]> {
  const { partnerId } = request;
  const links = rows.flatMap(({ record }) => [record, ...(record.furtherWorks ?? [])]);
  const [aliases, byIswc, byWorkId] = await Promise.all([
    world.recordings.aliases(
      partnerId,
      rows.map(({ record }) => record.isrc),
    ),
    world.works.byIswc(
      links.flatMap(({ iswc }) => iswc ?? []),
      'external',
    ),
    world.works.aliases(
      partnerId,
      links.flatMap(({ partnerWorkId }) => partnerWorkId ?? []),
    ),
  ]);
  const workOf = ({ iswc, partnerWorkId }: WorkLink): string | undefined =>
    (iswc === undefined ? undefined : byIswc.get(iswc)) ?? byWorkId.get(partnerWorkId ?? '')?.workId;
  /** Written when all of a chunk are done. */
  const marks: RecordingAlias[] = [];
  const groups = [...Map.groupBy(rows, ({ record }) => record.isrc).values()];
  const results = await inParallel(groups, AT_ONCE, async (group) => {
    const done: UpsertedRecording[] = [];
    for (const row of group) done.push(await upsertRecording(row));
    return done;
  });
  await world.recordings.putAliases(marks);
  return results.flat();

  async function upsertRecording({ line, record, statedAt }: RecordingRow): Promise<UpsertedRecording> {
    const contentHash = sha256Of(canonicalJson(record));
    const alias = aliases.get(record.isrc);
    const workId = workOf(record);
    const leadsNowhere = workId === undefined;
    const seen = { line, record, leadsNowhere };
    if (alias?.contentHash === contentHash)
      return { ...seen, outcome: alias.jobId === request.job.id ? alias.outcome : 'unchanged' };
    const isRepeat = alias !== undefined && alias.contentHash === null && leadsNowhere;
    if (isRepeat && alias.jobId !== request.job.id) return { ...seen, outcome: 'unchanged' };
    const isOlder = statedAt !== undefined && alias?.statedAt !== undefined && statedAt < alias.statedAt;
    if (isOlder) return { ...seen, outcome: 'unchanged' };
    const outcome = alias === undefined ? 'created' : 'updated';
    if (request.dryRun) {
      const known =
        alias === undefined ? undefined : (await world.recordings.byIsrc([record.isrc])).get(record.isrc);
      return { ...seen, outcome, before: saidOf(known, partnerId) };
    }

    const delivery: RecordingDelivery = {
      partnerId: PartnerId.parse(partnerId),
      title: record.title,
      ...(record.artist !== undefined && { artist: record.artist }),
      ...(record.durationSeconds !== undefined && { durationSeconds: record.durationSeconds }),
      ...(record.iswc !== undefined && { iswc: record.iswc }),
      ...(record.partnerWorkId !== undefined && { partnerWorkId: record.partnerWorkId }),
      ...(workId !== undefined && { workId: WorkId.parse(workId) }),
      ...further(record, workOf),
      ...(statedAt !== undefined && { statedAt }),
      contentHash,
      acceptedAt: world.clock.now(),
      jobId: request.job.id,
    };
    const { before, recording } = await deliver(world, record.isrc, delivery);
    marks.push({
      partnerId,
      isrc: record.isrc,
      contentHash: leadsNowhere ? null : contentHash,
      jobId: request.job.id,
      outcome,
      ...(statedAt !== undefined && { statedAt }),
    });
    return { ...seen, outcome, before, recording };
  }
}

/** The further works of a medley, as far as they are known. */
function further(
  { furtherWorks = [] }: RecordingRecord,
  workOf: (link: WorkLink) => string | undefined,
): Pick<RecordingDelivery, 'furtherWorkIds'> {
  const ids = furtherWorks.flatMap((link) => workOf(link) ?? []).map((id) => WorkId.parse(id));
  return ids.length === 0 ? {} : { furtherWorkIds: ids };
}

const saidOf = (recording: Recording | undefined, by: string): RecordingDelivery | undefined =>
  recording?.deliveries.find(({ partnerId }) => partnerId === by);

async function deliver(
  world: Needs,
  isrc: string,
  delivery: RecordingDelivery,
): Promise<{ readonly before: RecordingDelivery | undefined; readonly recording: Recording }> {
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
    if (await world.recordings.save(before, after))
      return { before: saidOf(before, delivery.partnerId), recording: after };
  }
  throw new Error(`recording ${isrc} changed ${MAX_TRIES} times while it was written`);
}
