import type { JobRecord } from '#functions/ports/records.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { newJob } from '#functions/use-cases/jobs/new-job.ts';
import { retryStale } from '#functions/use-cases/retry-stale.ts';
import { prefixOf } from '#functions/use-cases/uploads/request-upload.ts';
import type { JobId, StationId, UploadId } from '#shared/ids.ts';
import { Refusal } from '#shared/problems.ts';
import { type Partner, RepertoireFormat } from '#shared/schemas/partners.ts';
import type { Upload } from '#shared/schemas/uploads.ts';

type Needs = Pick<World, 'clock' | 'ids' | 'settings' | 'stations' | 'uploads' | 'jobs' | 'commit'>;

/** What was asked: a file, how to read it, and whether to write anything. */
export type IngestionAsked = {
  readonly uploadId?: UploadId | undefined;
  readonly s3Uri?: string | undefined;
  readonly format?: string | undefined;
  readonly dryRun: boolean;
  readonly mapping?: Readonly<Record<string, string | number>> | undefined;
  /** Of play logs: the station of a log that names none, and who sends logs of several. */
  readonly stationId?: StationId | undefined;
  readonly sender?: string | undefined;
  readonly confirm?: boolean | undefined;
};

const PLAY_LOGS = ['CSV', 'XLSX'];
const ANY = RepertoireFormat.options;

/**
 * Starts the one job of an upload: repertoire where a partner is given, else plays. Asked again it answers with the
 * same job, and queues it anew if its start was lost. The job itself waits until the file has arrived.
 */
export async function ingestFile(
  world: Needs,
  caller: Caller,
  { asked, partner }: { asked: IngestionAsked; partner?: Partner },
): Promise<JobRecord> {
  const formats: readonly string[] = partner === undefined ? PLAY_LOGS : (partner.importFormats ?? ANY);
  if (asked.format !== undefined && !formats.includes(asked.format)) {
    throw new Refusal('format.unsupported', `${asked.format} is not one of ${formats.join(', ')}.`, [
      { path: 'format', message: `expected one of ${formats.join(', ')}` },
    ]);
  }
  if (asked.stationId !== undefined && (await world.stations.find(asked.stationId)) === undefined) {
    throw new Refusal('station.unknown', `There is no station ${asked.stationId}.`, [
      { path: 'stationId', message: 'there is no such station' },
    ]);
  }
  return retryStale(() => queued(world, caller, { asked, partner }));
}

/** The upload may be marked as arrived at the same time, so this may have to be repeated. */
async function queued(
  world: Needs,
  caller: Caller,
  { asked, partner }: { asked: IngestionAsked; partner: Partner | undefined },
): Promise<JobRecord> {
  const upload = asked.uploadId === undefined ? undefined : await uploadOf(world, asked.uploadId, partner);
  if (upload?.jobId != null) return restarted(world, upload.jobId);

  const source = upload ?? sourceOf(world, { s3Uri: asked.s3Uri ?? '', partner });
  const { format, dryRun, mapping, stationId, sender, confirm } = asked;
  const job = newJob(world, {
    kind: partner === undefined ? 'usage-ingestion' : 'repertoire-ingestion',
    partnerId: partner?.id ?? null,
    actor: caller.actor,
    input: {
      bucket: source.bucket,
      key: source.key,
      dryRun,
      ...(upload && { uploadId: upload.id }),
      ...(format && { format }),
      ...(mapping && { mapping }),
      ...(stationId && { stationId }),
      ...(sender && { sender }),
      ...(confirm && { confirm }),
    },
  });
  await world.commit({
    actor: caller.actor,
    changes: [
      { kind: 'job', action: 'job.queued', after: job },
      ...(upload === undefined
        ? []
        : [
            {
              kind: 'upload' as const,
              action: 'upload.taken',
              before: upload,
              after: { ...upload, jobId: job.id, version: upload.version + 1 },
            },
          ]),
    ],
    answer: job,
  });
  return job;
}

/** An upload that was made for this partner, or for play logs where there is none. */
export async function uploadOf(
  world: Pick<World, 'uploads'>,
  uploadId: UploadId,
  partner: Partner | undefined,
): Promise<Upload> {
  const upload = await world.uploads.find(uploadId);
  if (
    upload === undefined ||
    (partner !== undefined && upload.partnerId !== null && upload.partnerId !== partner.id)
  ) {
    throw new Refusal('upload.unknown', `There is no upload ${uploadId}.`, [
      { path: 'uploadId', message: 'there is no such upload' },
    ]);
  }
  if ((upload.purpose === 'repertoire') !== (partner !== undefined))
    throw new Refusal('upload.used', `It was made for ${upload.purpose}.`);
  return upload;
}

/** A job whose start was lost still stands queued: another attempt is written, which the stream starts. */
async function restarted(world: Pick<World, 'jobs' | 'commit'>, jobId: JobId): Promise<JobRecord> {
  const before = await world.jobs.find(jobId);
  if (before === undefined) throw new Error(`the upload names job ${jobId}, which is not there`);
  if (before.status !== 'queued') return before;
  const after = { ...before, attempt: before.attempt + 1, version: before.version + 1 };
  await world.commit({
    actor: before.actor,
    changes: [{ kind: 'job', action: 'job.queued', before, after }],
    answer: after,
  });
  return after;
}

/** An object named by URI: in the uploads bucket, among those of the partner. */
function sourceOf(
  world: Pick<World, 'settings'>,
  { s3Uri, partner }: { s3Uri: string; partner: Partner | undefined },
): { bucket: string; key: string } {
  const [, bucket = '', key = ''] = /^s3:\/\/([^/]+)\/(.+)$/.exec(s3Uri) ?? [];
  if (bucket !== world.settings.uploadsBucket || !key.startsWith(prefixOf(partner)))
    throw new Refusal(
      'source.outside',
      `${bucket} is not the bucket of uploads, or the key is not among the partner’s.`,
      [{ path: 's3Uri', message: 'not among the partner’s uploads' }],
    );
  return { bucket, key };
}
