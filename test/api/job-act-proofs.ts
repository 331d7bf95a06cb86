import { expect } from '@jest/globals';
import * as contract from '#shared/contract/jobs.ts';
import { ingestUsage, requestUsageUpload } from '#shared/contract/uploads.ts';
import type { Job } from '#shared/schemas/jobs.ts';
import { endOf, succeeded } from '#test/support/api/end-of.ts';
import { changedMeanwhile } from '#test/support/api/meanwhile.ts';
import { newPartner, newStation } from '#test/support/api/onboard.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import { announcedCsv, sendAnnounced } from '#test/support/api/send-csv.ts';
import { sendLog } from '#test/support/api/send-log.ts';
import type { Stage } from '#test/support/api/stage.ts';

const LOG = 'Date,Time,Title,Artist,Length\n2026-02-03,06:00:12,Market Rain Cocoa,Kofi Saltwind,3:27\n';

/** The job of a log whose file has been announced and is sent by `arrives`. */
async function waitingLog(stage: Stage): Promise<Job & { readonly arrives: () => Promise<unknown> }> {
  const { stationId } = await newStation(stage);
  const grant = await stage.ops.get(requestUsageUpload, { body: announcedCsv(LOG) });
  const job = await stage.ops.get(ingestUsage, { body: { uploadId: grant.uploadId, stationId } });
  return { ...job, arrives: () => sendAnnounced(grant, LOG) };
}

/** What people do with a job: stop it, and let it go on. */
export const jobActProofs: readonly Proof[] = [
  answers(
    contract.cancelJob,
    'the job, cancelled: its file is not read when it comes after all',
    async (stage) => {
      const { id, arrives } = await waitingLog(stage);
      const params = { jobId: id };
      const answer = await stage.ops.ask(contract.cancelJob, { params });
      expect(answer.body).toMatchObject({ id, status: 'cancelled' });
      await arrives();
      const after = await stage.ops.get(contract.readJob, { params });
      expect(after).toMatchObject({ status: 'cancelled', counts: {}, problems: [] });
      return answer;
    },
  ),
  answers(contract.retryJob, 'the job, which goes on and takes its plays once', async (stage) => {
    const { id, arrives } = await waitingLog(stage);
    const params = { jobId: id };
    await stage.ops.get(contract.cancelJob, { params });
    await arrives();
    const answer = await stage.ops.ask(contract.retryJob, { params });
    expect(answer.body).toMatchObject({ id, status: 'queued', finishedAt: null });
    expect(await succeeded(stage, { id })).toMatchObject({ counts: { accepted: 1, duplicates: 0 } });
    return answer;
  }),
  refuses(contract.cancelJob, 'job.not-cancellable', {
    words: 'a job that has ended',
    act: async (stage) => {
      const { stationId } = await newStation(stage);
      const { id } = await succeeded(stage, await sendLog(stage, LOG, { stationId }));
      return stage.ops.ask(contract.cancelJob, { params: { jobId: id } });
    },
  }),
  refuses(contract.retryJob, 'job.not-retryable', {
    words: 'a job that has succeeded',
    act: async (stage) => {
      const { stationId } = await newStation(stage);
      const { id } = await succeeded(stage, await sendLog(stage, LOG, { stationId }));
      return stage.ops.ask(contract.retryJob, { params: { jobId: id } });
    },
  }),
  refuses(contract.cancelJob, 'not-found', {
    words: 'a partner, the log of a station',
    act: async (stage) => {
      const { id } = await waitingLog(stage);
      const staff = await stage.staffOf((await newPartner(stage)).id);
      return staff.ask(contract.cancelJob, { params: { jobId: id } });
    },
  }),
  refuses(contract.retryJob, 'not-found', {
    words: 'a partner, the log of a station',
    act: async (stage) => {
      const { id } = await waitingLog(stage);
      const staff = await stage.staffOf((await newPartner(stage)).id);
      return staff.ask(contract.retryJob, { params: { jobId: id } });
    },
  }),
  refuses(contract.cancelJob, 'version.stale', {
    words: 'a job that changes just now',
    act: async (stage) => {
      const { id } = await waitingLog(stage);
      await changedMeanwhile(stage, { entity: 'job', entityId: id });
      return stage.ops.ask(contract.cancelJob, { params: { jobId: id } });
    },
  }),
  refuses(contract.retryJob, 'version.stale', {
    words: 'a job that somebody else tries again just now',
    act: async (stage) => {
      const { id } = await waitingLog(stage);
      await stage.ops.get(contract.cancelJob, { params: { jobId: id } });
      expect(await endOf(stage, { id })).toMatchObject({ status: 'cancelled' });
      await changedMeanwhile(stage, { entity: 'job', entityId: id });
      return stage.ops.ask(contract.retryJob, { params: { jobId: id } });
    },
  }),
];
