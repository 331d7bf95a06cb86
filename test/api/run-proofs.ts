import { expect } from '@jest/globals';
import * as checklist from '#shared/contract/checklist.ts';
import { closeCycle, listLineItems, readCycle } from '#shared/contract/cycles.ts';
import { createTariff } from '#shared/contract/licensing.ts';
import * as contract from '#shared/contract/runs.ts';
import { sendPlays } from '#shared/contract/usage.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import { succeeded } from '#test/support/api/end-of.ts';
import { filters } from '#test/support/api/filters.ts';
import { newRun } from '#test/support/api/new-run.ts';
import { newCycle, newStation } from '#test/support/api/onboard.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import { quarterOf } from '#test/support/api/quarter.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';
import type { Stage } from '#test/support/api/stage.ts';

/** An open cycle with plays of GHS 2.00 each, 200 s at GHS 0.60 a minute. */
async function playedCycle(stage: Stage, { plays = 1 } = {}) {
  const cycle = await newCycle(stage);
  await stage.admin.get(createTariff, {
    body: { ...bodyOf(createTariff), territory: cycle.territory },
  });
  await play(stage, cycle, { plays });
  return cycle;
}

/** Plays of 200 s on a station of its own that nobody has identified, one an hour. */
async function play(
  stage: Stage,
  cycle: Pick<Cycle, 'territory' | 'periodStart'>,
  { plays: count = 1 } = {},
): Promise<void> {
  const { stationId } = await newStation(stage, { territory: cycle.territory });
  const first = Date.parse(`${cycle.periodStart.slice(0, 7)}-15T08:00:00Z`);
  const plays = Array.from({ length: count }, (_, hour) => ({
    ...{ playId: `P-${hour + 1}`, stationId, title: 'Nobody knows', durationSeconds: 200 },
    playedAt: new Date(first + hour * HOUR_MS).toISOString(),
  }));
  await stage.ops.get(sendPlays, { body: { plays } });
}

const HOUR_MS = 3_600_000;
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
  answers(contract.compareCycles, 'a run beside the locked quarter, by station', async (stage) => {
    const [{ cycle }, open] = [await quarterOf(stage), await playedCycle(stage)];
    const run = await newRun(stage, open.id);
    const query = { a: run.id, b: cycle.id, by: 'station' };
    const answer = await stage.viewer.ask(contract.compareCycles, { query });
    const value = { value: '0.010000', per: 'second' };
    expect(answer.body).toMatchObject({
      items: [
        { a: null, b: { amount: { amount: '120.00' }, plays: 60, pointValue: value }, flag: false },
        { a: { amount: { amount: '2.00' }, plays: 1 }, b: null, change: { amount: '-2.00' } },
      ],
    });
    return answer;
  }),
  filters(contract.compareCycles, 'flagged or not, by what changed more than 500.00', async (stage) => {
    const [{ cycle }, open] = [await quarterOf(stage), await playedCycle(stage, { plays: 300 })];
    const run = await newRun(stage, open.id);
    const sides = { a: cycle.id, b: run.id };
    return {
      it: { key: 'held:unidentified', flag: true },
      finds: [sides, { ...sides, flagged: 'only' }],
      leavesOut: [{ ...sides, a: run.id, flagged: 'only' }],
    };
  }),
  refuses(contract.compareCycles, 'not-found', {
    words: 'a run that nobody made',
    act: async (stage) => {
      const { cycle } = await quarterOf(stage);
      const query = { a: 'run_01J00000000000000000000000', b: cycle.id };
      return stage.viewer.ask(contract.compareCycles, { query });
    },
  }),
  refuses(contract.compareCycles, 'cycle.not-locked', {
    words: 'an open cycle, which has no lines',
    act: async (stage) => {
      const [{ cycle }, { id }] = [await quarterOf(stage), await newCycle(stage)];
      return stage.viewer.ask(contract.compareCycles, { query: { a: cycle.id, b: id } });
    },
  }),
  refuses(contract.compareCycles, 'run.not-finished', {
    words: 'a run that failed, for a station with plays has no tariff',
    act: async (stage) => {
      const [{ cycle }, open] = [await quarterOf(stage), await newCycle(stage)];
      await play(stage, open);
      const run = await newRun(stage, open.id);
      return stage.viewer.ask(contract.compareCycles, { query: { a: run.id, b: cycle.id } });
    },
  }),
  answers(checklist.readChecklist, 'what a run counted and what is entered', async (stage) => {
    const open = await playedCycle(stage);
    await newRun(stage, open.id);
    const answer = await stage.viewer.ask(checklist.readChecklist, { params: { cycleId: open.id } });
    expect(answer.body).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({ code: 'plays-in-doubt', level: 'warns', value: '1' }),
        { code: 'matched-money', level: 'warns', value: '0.00', limit: '90.00', where: [] },
      ]),
    });
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
