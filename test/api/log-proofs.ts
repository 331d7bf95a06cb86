import { expect } from '@jest/globals';
import * as contract from '#shared/contract/jobs.ts';
import { ingestUsage, requestUsageUpload } from '#shared/contract/uploads.ts';
import { listAttributions } from '#shared/contract/usage.ts';
import type { Job } from '#shared/schemas/jobs.ts';
import { succeeded } from '#test/support/api/end-of.ts';
import { changedMeanwhile } from '#test/support/api/meanwhile.ts';
import { newPartner, newStation } from '#test/support/api/onboard.ts';
import { newPlay, type SetPlay } from '#test/support/api/plays.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';
import { announcedCsv } from '#test/support/api/send-csv.ts';
import { sendLog, settled } from '#test/support/api/send-log.ts';
import type { Stage } from '#test/support/api/stage.ts';

const AMBIGUOUS = 'Date,Time,Title,Artist,Length\n03/02/2026,06:00:12,Market Rain Cocoa,Kofi Saltwind,3:27\n';
const NEXT_MONTH = AMBIGUOUS.replace('03/02', '04/03');
const REASON = bodyOf(contract.withdrawPlays);
const DAY_MS = 24 * 60 * 60 * 1000;

/** The job of a log that needs an answer. */
async function askedJob(stage: Stage): Promise<Job & { readonly stationId: string }> {
  const { stationId } = await newStation(stage);
  const job = await settled(stage, await sendLog(stage, AMBIGUOUS, { stationId }));
  expect(job.status).toBe('needs-mapping');
  return { ...job, stationId };
}

const playsOf = async ({ viewer }: Stage, stationId: string, date: string) =>
  (await viewer.get(listAttributions, { query: { stationId, from: date, to: date } })).items;

/** A log of one play on the day of a play that is there. */
async function logBeside(stage: Stage, { stationId }: SetPlay): Promise<Job> {
  const day = new Date(Date.now() - 20 * DAY_MS).toISOString().slice(0, 10);
  const log = `Date,Time,Title,Artist,Length\n${day},06:00:12,Night Ferry,Yaw Ember,3:27\n`;
  return succeeded(stage, await sendLog(stage, log, { stationId }));
}

/** Play logs as stations keep them: asked about, answered, taken back. */
export const logProofs: readonly Proof[] = [
  refuses(ingestUsage, 'station.unknown', {
    words: 'a log of a station that is not ours',
    act: async ({ ops }) => {
      const { uploadId } = await ops.get(requestUsageUpload, { body: announcedCsv('a') });
      return ops.ask(ingestUsage, { body: { uploadId, stationId: 'no-such-station' } });
    },
  }),
  answers(
    contract.readJobReading,
    'the question of a log whose dates could be read in two ways',
    async (stage) => {
      const { id } = await askedJob(stage);
      const answer = await stage.viewer.ask(contract.readJobReading, { params: { jobId: id } });
      expect(answer.body).toMatchObject({
        proposal: {
          mapping: {
            date: 'Date',
            time: 'Time',
            title: 'Title',
            artist: 'Artist',
            duration_seconds: 'Length',
          },
          questions: [
            { code: 'date-order', field: 'dateOrder', options: ['DMY', 'MDY'], examples: ['03/02/2026'] },
          ],
          read: [expect.stringContaining('2026-02-03 06:00:12')],
        },
        sample: [],
      });
      return answer;
    },
  ),
  answers(
    contract.readJobReading,
    'some records of a log that was read, as a person writes them',
    async (stage) => {
      const { stationId } = await newStation(stage);
      const log = `${AMBIGUOUS}13/02/2026,18:38:00,Harbour Lights,Ama Tidewater,4:02\n`;
      const { id } = await succeeded(stage, await sendLog(stage, log, { stationId }));
      const answer = await stage.viewer.ask(contract.readJobReading, { params: { jobId: id } });
      expect(answer.body).toEqual({
        proposal: null,
        sender: null,
        sample: [
          `2026-02-03 06:00:12 ${stationId}: Market Rain Cocoa, Kofi Saltwind, 3:27`,
          `2026-02-13 18:38:00 ${stationId}: Harbour Lights, Ama Tidewater, 4:02`,
        ],
      });
      return answer;
    },
  ),
  answers(
    contract.answerJobMapping,
    'the job that goes on, and next month’s log needs nobody',
    async (stage) => {
      const { id, stationId } = await askedJob(stage);
      const params = { jobId: id };
      const { proposal } = await stage.ops.get(contract.readJobReading, { params });
      const mapping = { ...proposal?.mapping, dateOrder: 'DMY' };
      const answer = await stage.ops.ask(contract.answerJobMapping, { params, body: { mapping } });
      expect(await succeeded(stage, { id })).toMatchObject({ counts: { accepted: 1 } });
      expect(await playsOf(stage, stationId, '2026-02-03')).toMatchObject([{ title: 'Market Rain Cocoa' }]);
      const next = await succeeded(stage, await sendLog(stage, NEXT_MONTH, { stationId, confirm: true }));
      expect(next.assumed).toContainEqual({ code: 'stored-mapping', value: 'kept' });
      expect(await playsOf(stage, stationId, '2026-03-04')).toHaveLength(1);
      return answer;
    },
  ),
  refuses(contract.answerJobMapping, 'job.not-waiting', {
    words: 'a job that has ended',
    act: async (stage) => {
      const { stationId } = await newStation(stage);
      const { id } = await succeeded(
        stage,
        await sendLog(stage, AMBIGUOUS, { stationId, mapping: { dateOrder: 'DMY' } }),
      );
      const body = bodyOf(contract.answerJobMapping);
      return stage.ops.ask(contract.answerJobMapping, { params: { jobId: id }, body });
    },
  }),
  refuses(contract.answerJobMapping, 'not-found', {
    words: 'a partner that answers for the log of a station',
    act: async (stage) => {
      const { id } = await askedJob(stage);
      const staff = await stage.staffOf((await newPartner(stage)).id);
      const body = bodyOf(contract.answerJobMapping);
      return staff.ask(contract.answerJobMapping, { params: { jobId: id }, body });
    },
  }),
  answers(
    contract.withdrawPlays,
    'the job that takes the plays of a log back, once; a corrected log may follow',
    async (stage) => {
      const { stationId } = await newStation(stage);
      const log = 'Date,Time,Title,Artist,Length\n2026-02-03,06:00:12,Market Rain Cocoa,Kofi Saltwind,3:27\n';
      const { id } = await succeeded(stage, await sendLog(stage, log, { stationId }));
      const params = { jobId: id };
      const answer = await stage.ops.ask(contract.withdrawPlays, { params, body: REASON });
      const again = await stage.ops.get(contract.withdrawPlays, { params, body: REASON });
      expect(answer.body).toMatchObject({ id: again.id, kind: 'usage-withdrawal' });
      expect(await succeeded(stage, again)).toMatchObject({ counts: { withdrawn: 1, kept: 0 } });
      expect(await playsOf(stage, stationId, '2026-02-03')).toEqual([]);
      const corrected = await succeeded(stage, await sendLog(stage, log, { stationId }));
      expect(corrected.counts).toMatchObject({ accepted: 1, duplicates: 0 });
      return answer;
    },
  ),
  refuses(contract.withdrawPlays, 'job.not-withdrawable', {
    words: 'a log that still needs an answer',
    act: async (stage) => {
      const { id } = await askedJob(stage);
      return stage.ops.ask(contract.withdrawPlays, { params: { jobId: id }, body: REASON });
    },
  }),
  refuses(contract.withdrawPlays, 'cycle.locked', {
    words: 'a log of a cycle that is locked',
    act: async (stage) => {
      const play = await newPlay(stage);
      const { id } = await logBeside(stage, play);
      await play.close();
      return stage.ops.ask(contract.withdrawPlays, { params: { jobId: id }, body: REASON });
    },
  }),
  refuses(contract.withdrawPlays, 'cycle.closing', {
    words: 'a log of a cycle that is being closed',
    act: async (stage) => {
      const play = await newPlay(stage);
      const { id } = await logBeside(stage, play);
      await play.startClose();
      return stage.ops.ask(contract.withdrawPlays, { params: { jobId: id }, body: REASON });
    },
  }),
  refuses(contract.answerJobMapping, 'version.stale', {
    words: 'a job that somebody else has just answered',
    act: async (stage) => {
      const { id } = await askedJob(stage);
      await changedMeanwhile(stage, { entity: 'job', entityId: id });
      const body = bodyOf(contract.answerJobMapping);
      return stage.ops.ask(contract.answerJobMapping, { params: { jobId: id }, body });
    },
  }),
  refuses(contract.withdrawPlays, 'version.stale', {
    words: 'a log that somebody else withdraws just now',
    act: async (stage) => {
      const { stationId } = await newStation(stage);
      const mapping = { dateOrder: 'DMY' };
      const { id } = await succeeded(stage, await sendLog(stage, AMBIGUOUS, { stationId, mapping }));
      await changedMeanwhile(stage, { entity: 'job', entityId: id });
      return stage.ops.ask(contract.withdrawPlays, { params: { jobId: id }, body: REASON });
    },
  }),
];
