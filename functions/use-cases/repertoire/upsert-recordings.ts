import type { RecordingRecord, WorkLink } from '#functions/formats/records.ts';
import type { RecordingAlias } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { inParallel } from '#functions/use-cases/in-parallel.ts';
import { deliverRecording, saidOf } from '#functions/use-cases/repertoire/deliver-recording.ts';
import type { Outcome, UpsertRequest } from '#functions/use-cases/repertoire/upsert-works.ts';
import { sha256Of } from '#functions/use-cases/sha256-of.ts';
import { canonicalJson } from '#shared/canonical-json.ts';
import { PartnerId, WorkId } from '#shared/ids.ts';
import type { Recording, RecordingDelivery } from '#shared/schemas/repertoire.ts';

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
  /** With it the recording would be larger than one may be, so it was not taken. */
  readonly isBeyondLimit?: true;
};

const AT_ONCE = 16;

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
  const hashes = new Map(rows.map((row) => [row, sha256Of(canonicalJson(row.record))]));
  const keyOf = (row: RecordingRow): string => aliasKeyOf(row.record, hashes.get(row) ?? '');
  const [aliases, byIswc, byWorkId] = await Promise.all([
    world.recordings.aliases(partnerId, rows.map(keyOf)),
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
  const standing = await world.recordings.byIsrc(
    rows.flatMap((row) =>
      aliases.get(keyOf(row))?.contentHash === hashes.get(row) ? [] : [row.record.isrc],
    ),
  );
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

  async function upsertRecording(row: RecordingRow): Promise<UpsertedRecording> {
    const { line, record, statedAt } = row;
    const contentHash = hashes.get(row) ?? '';
    const alias = aliases.get(keyOf(row));
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
    const known = standing.get(record.isrc);
    if (request.dryRun) return { ...seen, outcome, before: saidOf(known, partnerId) };

    const said: RecordingDelivery = {
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
    const delivery = record.enrichesOnly === true ? { ...said, ...saidOf(known, partnerId) } : said;
    const delivered = await deliverRecording(world, record.isrc, { delivery, known });
    if (delivered === 'beyond-limit') return { ...seen, outcome: 'unchanged', isBeyondLimit: true };
    const { before, recording } = delivered;
    marks.push({
      partnerId,
      isrc: keyOf(row),
      contentHash: leadsNowhere ? null : contentHash,
      jobId: request.job.id,
      outcome,
      ...(statedAt !== undefined && { statedAt }),
    });
    return { ...seen, outcome, before, recording };
  }
}

/**
 * The key under which a delivery of a recording is remembered: its ISRC. A delivery that only enriches has a key of its
 * own, so that both it and the partner's other delivery may be sent again.
 */
function aliasKeyOf({ isrc, enrichesOnly }: RecordingRecord, contentHash: string): string {
  return enrichesOnly === true ? `enriches:${isrc}:${contentHash}` : isrc;
}

/** The further works of a medley, as far as they are known. */
function further(
  { furtherWorks = [] }: RecordingRecord,
  workOf: (link: WorkLink) => string | undefined,
): Pick<RecordingDelivery, 'furtherWorkIds'> {
  const ids = furtherWorks.flatMap((link) => workOf(link) ?? []).map((id) => WorkId.parse(id));
  return ids.length === 0 ? {} : { furtherWorkIds: ids };
}
