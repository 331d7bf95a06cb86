import { closeCycle, listLineItems } from '#shared/contract/cycles.ts';
import { cancelJob } from '#shared/contract/jobs.ts';
import { createTariff } from '#shared/contract/licensing.ts';
import { listRemittances } from '#shared/contract/payments.ts';
import { listWorks } from '#shared/contract/repertoire.ts';
import type { Route } from '#shared/contract/route.ts';
import { ingestRepertoire, requestRepertoireUpload } from '#shared/contract/uploads.ts';
import { sendPlays } from '#shared/contract/usage.ts';
import type { Job } from '#shared/schemas/jobs.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import type { WorkSummary } from '#shared/schemas/repertoire.ts';
import { succeeded } from './end-of.ts';
import { fresh } from './fresh.ts';
import { ingestWorks } from './ingest-works.ts';
import { newAgreement, newCycle, newPartner, newStation } from './onboard.ts';
import { proposed } from './proposed.ts';
import { bodyOf } from './sample-bodies.ts';
import { announcedCsv, sendCsv } from './send-csv.ts';
import { settled } from './send-log.ts';
import type { Stage } from './stage.ts';

/** What one partner has in the system. */
export type Tenant = {
  readonly partner: Partner;
  readonly isrc: string;
  readonly work: WorkSummary;
  readonly job: Job;
  /** The job of a table whose columns nobody knows. */
  readonly askedJob: Job;
  /** The job of a file that has not come, and of one that nobody waits for any more. */
  readonly waitingJob: Job;
  readonly cancelledJob: Job;
  readonly cycleId: string;
  readonly lineItemId: string;
  readonly remittanceId: string;
  /** What it says of a song that nobody identified. */
  readonly proposalId: string;
};
export type Tenants = {
  readonly own: Tenant;
  readonly other: Tenant;
  readonly cycleId: string;
  readonly closeJobId: string;
};

/** Two partners with one work, one line and one remittance each, of one locked quarter. */
export async function twoTenants(stage: Stage): Promise<Tenants> {
  const own = await delivered(stage);
  const other = await delivered(stage);
  const { stationId } = await newStation(stage);
  await stage.admin.get(createTariff, { body: bodyOf(createTariff) });
  const plays = [own.isrc, other.isrc].map((isrc, i) => ({
    playId: `P-${i}`,
    stationId,
    playedAt: `2026-02-01T08:0${i}:00Z`,
    isrc,
    durationSeconds: 200,
  }));
  await stage.ops.get(sendPlays, { body: { plays } });
  const { id: cycleId } = await newCycle(stage, { territory: 'GH' });
  const close = await stage.ops.get(closeCycle, { params: { cycleId }, body: {} });
  await succeeded(stage, close);
  return {
    own: { ...own, ...(await paid(stage, cycleId, own.partner.id)) },
    other: { ...other, ...(await paid(stage, cycleId, other.partner.id)) },
    cycleId,
    closeJobId: close.id,
  };
}

/** The ids that a partner would put into the path of a route. */
export function ownIdsOf(tenant: Tenant, route: Route): Readonly<Record<string, string>> {
  const { partner, work, job, askedJob, waitingJob, cancelledJob, ...ids } = tenant;
  const inItsState: Record<string, Job> = {
    answerJobMapping: askedJob,
    cancelJob: waitingJob,
    retryJob: cancelledJob,
  };
  const { id: jobId } = inItsState[route.operation] ?? job;
  const all: Record<string, string> = { ...ids, partnerId: partner.id, workId: work.id, jobId };
  return Object.fromEntries(
    Object.keys(route.params?.shape ?? {}).map((name) => {
      const id = all[name];
      if (id === undefined) throw new Error(`A partner has no ${name}`);
      return [name, id];
    }),
  );
}

async function delivered(stage: Stage) {
  const partner = await newPartner(stage);
  await newAgreement(stage, partner.id);
  const isrc = fresh.isrc();
  const row = `W-1,A song,,,${isrc},A writer||CA|${partner.societyCode},,100`;
  const job = await ingestWorks(stage, partner.id, [row]);
  const { items } = await stage.ops.get(listWorks, { query: { partnerId: partner.id } });
  const [work] = items;
  if (work === undefined) throw new Error('The work was not taken');
  const askedJob = await asked(stage, partner.id);
  const { id: proposalId } = await proposed(stage, { partnerId: partner.id, workId: work.id });
  const [waitingJob, cancelledJob] = [await waiting(stage, partner.id), await waiting(stage, partner.id)];
  await stage.ops.get(cancelJob, { params: { jobId: cancelledJob.id } });
  return { partner, isrc, work, job, askedJob, waitingJob, cancelledJob, proposalId };
}

async function waiting(stage: Stage, partnerId: string): Promise<Job> {
  const params = { partnerId };
  const { uploadId } = await stage.ops.get(requestRepertoireUpload, { params, body: announcedCsv('a') });
  return stage.ops.get(ingestRepertoire, { params, body: { uploadId } });
}

async function asked(stage: Stage, partnerId: string): Promise<Job> {
  const params = { partnerId };
  const { uploadId } = await sendCsv('Mood,Tempo\ncalm,slow\nwild,fast\n', (body) =>
    stage.ops.get(requestRepertoireUpload, { params, body }),
  );
  const job = await settled(stage, await stage.ops.get(ingestRepertoire, { params, body: { uploadId } }));
  if (job.status !== 'needs-mapping') throw new Error(`The job of a table of moods is ${job.status}`);
  return job;
}

async function paid(stage: Stage, cycleId: string, partnerId: string) {
  const query = { partnerId };
  const lines = await stage.viewer.get(listLineItems, { params: { cycleId }, query });
  const remittances = await stage.viewer.get(listRemittances, { query });
  const [line] = lines.items;
  const [remittance] = remittances.items;
  if (line === undefined || remittance === undefined) throw new Error('The partner was not paid');
  return { cycleId, lineItemId: line.id, remittanceId: remittance.id };
}
