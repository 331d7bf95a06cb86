import { createHash } from 'node:crypto';
import { started } from '#functions/domain/jobs/started.ts';
import { succeeded } from '#functions/domain/jobs/succeeded.ts';
import type { RemoteFile, RemoteFolder } from '#functions/ports/environment.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { Caller, World } from '#functions/ports/world.ts';
import { advanceJob } from '#functions/use-cases/jobs/advance-job.ts';
import { newJob } from '#functions/use-cases/jobs/new-job.ts';
import { partnerOfJob } from '#functions/use-cases/jobs/partner-of-job.ts';
import { ingestFile } from '#functions/use-cases/uploads/ingest-file.ts';
import { prefixOf, safeName } from '#functions/use-cases/uploads/request-upload.ts';
import { visiblePartner } from '#functions/use-cases/visible-to.ts';
import type { JobId, PartnerId } from '#shared/ids.ts';
import type { JobProblem } from '#shared/schemas/jobs.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import { MAX_UPLOAD_BYTES, type Upload } from '#shared/schemas/uploads.ts';

/** Files that one run fetches at the most; the next run goes on. */
const MOST_FILES = 100;
const SEEN = 'synced-file';

/** Starts a job that fetches what is new at a partner's source. */
export async function requestSync(
  world: Pick<World, 'clock' | 'ids' | 'partners' | 'commit'>,
  caller: Caller,
  partnerId: PartnerId,
): Promise<JobRecord> {
  const partner = await visiblePartner(world, caller, partnerId);
  const job = newJob(world, {
    kind: 'repertoire-sync',
    partnerId: partner.id,
    actor: caller.actor,
    input: {},
  });
  const changes = [{ kind: 'job' as const, action: 'job.queued', after: job }];
  await world.commit({ actor: caller.actor, changes, answer: job });
  return job;
}

type Needs = Parameters<typeof ingestFile>[0] &
  Pick<World, 'files' | 'partners' | 'names' | 'openSource' | 'log'>;

/**
 * Fetches what is new at a partner's source into the uploads bucket, and starts an ingestion for each file. A file is
 * known by its name and mark; one that was cut off is fetched again, and its repertoire changes nothing twice. Without
 * source or credentials it does nothing, and says so.
 */
export async function syncRepertoire(world: Needs, jobId: JobId): Promise<void> {
  const job = await advanceJob(world, jobId, (now) => started(now, world.clock.now()));
  const partner = await world.partners.find(partnerOfJob(job));
  const source = partner?.repertoireSource;
  const folder = source === undefined ? undefined : await world.openSource(source);
  const done =
    partner === undefined || folder === undefined
      ? { fetched: 0, known: 0, problems: [idle(source !== undefined)] }
      : await fetchAll(world, job, { partner, folder });
  const { problems, ...counts } = done;
  await advanceJob(world, jobId, (now) =>
    succeeded({ ...now, progress: { done: 1, total: 1 } }, world.clock.now(), {
      counts,
      problems,
      problemCount: problems.length,
      result: {},
    }),
  );
  world.log('repertoire.synced', { jobId, fetched: counts.fetched });
}

function idle(hasSource: boolean): JobProblem {
  return hasSource
    ? {
        code: 'source.no-credentials',
        message:
          'There is no secret with credentials for this source, so nothing was fetched. Store it under the name that the partner’s settings say.',
      }
    : {
        code: 'source.none',
        message:
          'The partner has no source to fetch from. Set one in its settings, or let it upload its files.',
      };
}

async function fetchAll(
  world: Needs,
  job: JobRecord,
  { partner, folder }: { partner: Partner; folder: RemoteFolder },
): Promise<{ fetched: number; known: number; problems: JobProblem[] }> {
  const problems: JobProblem[] = [];
  let [fetched, known] = [0, 0];
  try {
    for (const file of await folder.list()) {
      const name = `${partner.id}/${file.name}@${file.mark}`;
      if ((await world.names.holder(SEEN, name)) !== undefined) known += 1;
      else if (file.sizeBytes > MAX_UPLOAD_BYTES) problems.push(tooLarge(file));
      else if (fetched < MOST_FILES) {
        await fetchOne(world, job, { partner, folder, file });
        const claims = [{ kind: SEEN, name, holder: job.id, taken: 'version.stale' as const }];
        await world.commit({ actor: job.actor, changes: [], claims });
        fetched += 1;
      }
    }
  } finally {
    await folder.close();
  }
  return { fetched, known, problems };
}

function tooLarge({ name, sizeBytes }: RemoteFile): JobProblem {
  return {
    code: 'upload.mismatched',
    ref: name,
    message: `${name} has ${sizeBytes} bytes; ${MAX_UPLOAD_BYTES} at most. Ask the partner to split it.`,
  };
}

/** Copies one file as an upload that has arrived, and starts its ingestion. */
async function fetchOne(
  world: Needs,
  job: JobRecord,
  { partner, folder, file }: { partner: Partner; folder: RemoteFolder; file: RemoteFile },
): Promise<void> {
  const id = world.ids.make('upl');
  const at = {
    bucket: world.settings.uploadsBucket,
    key: `${prefixOf(partner)}${id}/${safeName(file.name)}`,
  };
  const hash = createHash('sha256');
  let sizeBytes = 0;
  const pieces = async function* () {
    for await (const piece of await folder.read(file)) {
      sizeBytes += piece.length;
      if (sizeBytes > MAX_UPLOAD_BYTES) throw new Error(`${file.name} is longer than its source says`);
      hash.update(piece);
      yield piece;
    }
  };
  await world.files.putStream(at, pieces(), CONTENT_TYPE);
  const now = world.clock.now();
  const upload: Upload = {
    ...at,
    id,
    fileName: file.name,
    contentType: CONTENT_TYPE,
    sizeBytes,
    sha256: hash.digest('hex'),
    purpose: 'repertoire',
    partnerId: partner.id,
    status: 'arrived',
    mismatch: null,
    jobId: null,
    createdAt: now,
    expiresAt: now,
    version: 1,
  };
  await world.commit({
    actor: job.actor,
    changes: [{ kind: 'upload', action: 'upload.arrived', after: upload }],
  });
  const caller: Caller = { actor: job.actor, roles: ['Ops'] };
  await ingestFile(world, caller, { asked: { uploadId: id, dryRun: false }, partner });
}

const CONTENT_TYPE = 'application/octet-stream';
