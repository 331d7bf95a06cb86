import * as z from 'zod';
import type { AckOutcome } from '#functions/formats/cwr/ack/ack-outcome.ts';
import { writeCwrAck } from '#functions/formats/cwr/ack/write-cwr-ack.ts';
import { readCwrTransactions } from '#functions/formats/cwr/read/read-cwr-transactions.ts';
import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { recipientNumber } from '#functions/formats/cwr/write/write-work-number.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { nextFileNumber } from '#functions/use-cases/file-number.ts';
import { advanceJob } from '#functions/use-cases/jobs/advance-job.ts';
import { outcomesKey } from '#functions/use-cases/jobs/chunks.ts';
import { fileNameOf } from '#functions/use-cases/jobs/file-name-of.ts';
import { ingestionInput } from '#functions/use-cases/jobs/ingestion-input.ts';
import { partnerOfJob } from '#functions/use-cases/jobs/partner-of-job.ts';
import { sourceFile } from '#functions/use-cases/jobs/source-file.ts';
import { KeptOutcome } from '#functions/use-cases/repertoire/keep-outcomes.ts';
import { retryStale } from '#functions/use-cases/retry-stale.ts';
import type { JobId } from '#shared/ids.ts';

type Needs = Pick<
  World,
  'clock' | 'files' | 'jobs' | 'names' | 'partners' | 'settings' | 'uploads' | 'commit'
>;
/** Keys of the acknowledgements in the work bucket, as a job's result names them. */
type Acknowledged = { readonly acknowledgement?: string; readonly claimAcknowledgement?: string };

const NUMBERS = 'cwr-acknowledgement';
const Outcomes = z.array(KeptOutcome);

/**
 * Answers a CWR file in its own version: what was found in it and what became of each transaction. 3.x has two
 * answers, a technical one and one about the claims. Files of other formats are not acknowledged.
 */
export async function acknowledge(
  world: Needs,
  job: JobRecord,
  chunks: readonly number[],
): Promise<Acknowledged> {
  if (ingestionInput(job).format !== 'CWR') return {};
  const ofClaims = await answer(world, job, { stage: 'ACK2', chunks });
  if (ofClaims === undefined) return {};
  if (ofClaims.version.startsWith('2')) return { acknowledgement: ofClaims.key };
  const technical = await answer(world, job, { stage: 'ACK1', chunks });
  return {
    ...(technical !== undefined && { acknowledgement: technical.key }),
    claimAcknowledgement: ofClaims.key,
  };
}

/** Answers a CWR file that was rejected whole, and puts the answer on its job, which then fails. */
export async function acknowledgeRejection(world: Needs, job: JobRecord, format: string): Promise<void> {
  if (format !== 'CWR' || ingestionInput(job).dryRun) return;
  const rejection = await answer(world, job, { stage: 'ACK1', chunks: [] });
  if (rejection === undefined) return;
  await advanceJob(world, job.id, (now) => ({
    ...now,
    result: { ...now.result, acknowledgement: rejection.key },
  }));
}

type Answering = { readonly stage: 'ACK1' | 'ACK2'; readonly chunks: readonly number[] };

async function answer(
  world: Needs,
  job: JobRecord,
  { stage, chunks }: Answering,
): Promise<{ readonly key: string; readonly version: CwrVersion } | undefined> {
  const { settings } = world;
  const createdAt = world.clock.now();
  const partner = await world.partners.find(partnerOfJob(job));
  const series = `${partner?.societyCode}/${createdAt.slice(0, 4)}`;
  const sequenceNumber = await takeNumber(world, job, series);
  const written = await writeCwrAck(
    () => readCwrTransactions(bytesOf(world, job), { mode: partner?.readingMode }),
    outcomesOf(world, job.id, chunks),
    {
      sender: { name: settings.ownName, societyCode: settings.ownSocietyCode },
      originalFileName: await fileNameOf(world, job),
      sequenceNumber,
      createdAt,
      stage,
    },
  );
  if (!('pieces' in written)) return undefined;
  const key = `jobs/${job.id}/acknowledgements/${written.fileName}`;
  await world.files.putStream({ bucket: settings.workBucket, key }, written.pieces, 'text/plain');
  return { key, version: written.version };
}

/** Takes the next number of a series; one whose file is then not written stays a gap, which the standard allows. */
function takeNumber(world: Needs, job: JobRecord, series: string): Promise<number> {
  return retryStale(async () => {
    const { number, name } = await nextFileNumber(world, NUMBERS, series);
    const claim = { kind: NUMBERS, name, holder: job.id, taken: 'version.stale' as const };
    await world.commit({ actor: job.actor, changes: [], claims: [claim] });
    return number;
  });
}

/** The bytes that were acknowledged, out of their archive. */
async function* bytesOf(world: Needs, job: JobRecord): AsyncGenerator<Uint8Array> {
  const file = await sourceFile(world, ingestionInput(job), '');
  if (file.kind === 'file') yield* (await file.open()).bytes;
}

async function* outcomesOf(
  world: Needs,
  jobId: JobId,
  chunks: readonly number[],
): AsyncGenerator<AckOutcome> {
  for (const chunk of chunks) {
    const at = { bucket: world.settings.workBucket, key: outcomesKey(jobId, chunk) };
    const bytes = await world.files.read(at);
    if (bytes === undefined) continue;
    for (const { line, outcome, workId } of Outcomes.parse(JSON.parse(new TextDecoder().decode(bytes))))
      yield { line, outcome, workNumber: workId === undefined ? '' : recipientNumber(workId) };
  }
}
