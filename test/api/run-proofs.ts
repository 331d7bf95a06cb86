import { expect } from '@jest/globals';
import { closeCycle, listLineItems, readCycle } from '#shared/contract/cycles.ts';
import { createTariff } from '#shared/contract/licensing.ts';
import * as contract from '#shared/contract/runs.ts';
import { sendPlays } from '#shared/contract/usage.ts';
import { succeeded } from '#test/support/api/end-of.ts';
import { newRun } from '#test/support/api/new-run.ts';
import { newCycle, newStation } from '#test/support/api/onboard.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import { quarterOf } from '#test/support/api/quarter.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';
import type { Stage } from '#test/support/api/stage.ts';

/** An open cycle with one play that nobody has identified, of 200 s at GHS 0.60 a minute. */
async function playedCycle(stage: Stage) {
  const cycle = await newCycle(stage);
  const { stationId } = await newStation(stage, { territory: cycle.territory });
  await stage.admin.get(createTariff, {
    body: { ...bodyOf(createTariff), territory: cycle.territory },
  });
  const playedAt = `${cycle.periodStart.slice(0, 7)}-15T08:00:00Z`;
  const play = { playId: 'P-1', stationId, playedAt, title: 'Nobody knows', durationSeconds: 200 };
  await stage.ops.get(sendPlays, { body: { plays: [play] } });
  return cycle;
}

const HELD = { reference: 'held:unidentified|-', gross: { amount: '2.00' } };

/** Provisional runs, and a close by one. */
export const runProofs: readonly Proof[] = [
  answers(contract.createRun, 'the job that makes the run, of a cycle that has not ended', async (stage) => {
    const { id } = await newCycle(stage, { periodStart: '2091-01-01', periodEnd: '2091-03-31' });
    const answer = await stage.ops.ask(contract.createRun, { params: { cycleId: id } });
    expect(answer.body).toMatchObject({ kind: 'provisional-run', status: 'queued' });
    return answer;
  }),
  refuses(contract.createRun, 'cycle.closing', {
    words: 'a cycle whose close runs',
    act: async (stage) => {
      const { id } = await newCycle(stage);
      const params = { cycleId: id };
      await stage.ops.get(closeCycle, { params, body: {} });
      return stage.ops.ask(contract.createRun, { params });
    },
  }),
  refuses(contract.createRun, 'cycle.locked', {
    words: 'a locked cycle',
    act: async (stage) => {
      const { cycle } = await quarterOf(stage);
      return stage.ops.ask(contract.createRun, { params: { cycleId: cycle.id } });
    },
  }),
  answers(contract.listRuns, 'the runs of a cycle, the newest first', async (stage) => {
    const { id } = await newCycle(stage);
    for (let time = 0; time < 2; time += 1) await newRun(stage, id);
    const answer = await stage.viewer.ask(contract.listRuns, { params: { cycleId: id } });
    expect(answer.body).toMatchObject({ items: [{ number: 2 }, { number: 1 }], nextCursor: null });
    return answer;
  }),
  answers(contract.readRun, 'what a close would come to; the cycle is as it was', async (stage) => {
    const cycle = await playedCycle(stage);
    const run = await newRun(stage, cycle.id);
    const params = { cycleId: cycle.id, runId: run.id };
    const answer = await stage.viewer.ask(contract.readRun, { params });
    expect(answer.body).toMatchObject({
      ...{ status: 'Finished', lineCount: 1, payments: [] },
      totals: { gross: { amount: '2.00' }, held: { amount: '2.00' } },
    });
    expect(await stage.viewer.get(readCycle, { params: { cycleId: cycle.id } })).toEqual(cycle);
    return answer;
  }),
  answers(contract.listRunLineItems, 'the lines that a close by the run then makes', async (stage) => {
    const cycle = await playedCycle(stage);
    const params = { cycleId: cycle.id };
    const run = await newRun(stage, cycle.id);
    const answer = await stage.viewer.ask(contract.listRunLineItems, {
      params: { ...params, runId: run.id },
    });
    expect(answer.body).toMatchObject({ items: [HELD], nextCursor: null });
    await succeeded(stage, await stage.ops.get(closeCycle, { params, body: { runId: run.id } }));
    const lines = await stage.viewer.ask(listLineItems, { params });
    expect(lines.body).toEqual(answer.body);
    return answer;
  }),
  refuses(closeCycle, 'run.stale', {
    words: 'a run together with an override, which it had not',
    act: async (stage) => {
      const cycle = await newCycle(stage);
      const run = await newRun(stage, cycle.id);
      const body = { runId: run.id, adminFeePercentOverride: '10.00' };
      return stage.ops.ask(closeCycle, { params: { cycleId: cycle.id }, body });
    },
  }),
];
