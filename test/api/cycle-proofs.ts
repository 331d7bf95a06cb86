import { expect } from '@jest/globals';
import * as contract from '#shared/contract/cycles.ts';
import { succeeded } from '#test/support/api/end-of.ts';
import { fresh } from '#test/support/api/fresh.ts';
import { changedMeanwhile } from '#test/support/api/meanwhile.ts';
import { newAgreement, newCycle, newPartner } from '#test/support/api/onboard.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';

const cycleBody = bodyOf(contract.createCycle);

/** From opening a cycle to closing it. */
export const cycleProofs: readonly Proof[] = [
  answers(contract.createCycle, 'an open cycle', async ({ ops }) => {
    const body = { ...cycleBody, territory: fresh.territory() };
    const answer = await ops.ask(contract.createCycle, { body });
    expect(answer.body).toMatchObject({ status: 'Open', totals: null, payments: null, version: 1 });
    return answer;
  }),
  refuses(contract.createCycle, 'cycle.overlaps', {
    words: 'a last day that is the first of another cycle',
    act: async (stage) => {
      const { territory } = await newCycle(stage);
      const period = { periodStart: '2025-10-01', periodEnd: '2026-01-01' };
      return stage.ops.ask(contract.createCycle, { body: { ...cycleBody, territory, ...period } });
    },
  }),
  answers(contract.listCycles, 'the cycles of one territory', async (stage) => {
    const { id, territory } = await newCycle(stage);
    const answer = await stage.viewer.ask(contract.listCycles, { query: { territory, status: 'Open' } });
    expect(answer.body).toMatchObject({ items: [{ id }], nextCursor: null });
    return answer;
  }),
  answers(contract.readCycle, 'one cycle', async (stage) => {
    const { id } = await newCycle(stage);
    const answer = await stage.viewer.ask(contract.readCycle, { params: { cycleId: id } });
    expect(answer.body).toMatchObject({ id });
    return answer;
  }),
  answers(contract.closeCycle, 'the job that closes it', async (stage) => {
    const { id } = await newCycle(stage);
    const answer = await stage.ops.ask(contract.closeCycle, { params: { cycleId: id }, body: {} });
    expect(answer.body).toMatchObject({ kind: 'close-cycle', status: 'queued' });
    return answer;
  }),
  refuses(contract.closeCycle, 'cycle.not-ended', {
    words: 'a cycle whose period is yet to come',
    act: async (stage) => {
      const { id } = await newCycle(stage, { periodStart: '2090-01-01', periodEnd: '2090-03-31' });
      return stage.ops.ask(contract.closeCycle, { params: { cycleId: id }, body: {} });
    },
  }),
  refuses(contract.closeCycle, 'cycle.closing', {
    words: 'a cycle whose close still runs',
    act: async (stage) => {
      const { id } = await newCycle(stage);
      const close = { params: { cycleId: id }, body: {} };
      await stage.ops.get(contract.closeCycle, close);
      return stage.ops.ask(contract.closeCycle, close);
    },
  }),
  refuses(contract.closeCycle, 'cycle.locked', {
    words: 'a cycle that is closed already',
    act: async (stage) => {
      const { id } = await newCycle(stage);
      const close = { params: { cycleId: id }, body: {} };
      await succeeded(stage, await stage.ops.get(contract.closeCycle, close));
      return stage.ops.ask(contract.closeCycle, close);
    },
  }),
  refuses(contract.closeCycle, 'fee.above-agreement', {
    words: 'an override above what a partner agreed to',
    act: async (stage) => {
      const { id, territory } = await newCycle(stage);
      const partner = await newPartner(stage);
      await newAgreement(stage, partner.id, { territory, adminFeePercent: '15.00' });
      const body = { adminFeePercentOverride: '15.01' };
      return stage.ops.ask(contract.closeCycle, { params: { cycleId: id }, body });
    },
  }),
  refuses(contract.closeCycle, 'version.stale', {
    words: 'a cycle that somebody else has just changed',
    act: async (stage) => {
      const { id } = await newCycle(stage);
      await changedMeanwhile(stage, { entity: 'cycle', entityId: id });
      return stage.ops.ask(contract.closeCycle, { params: { cycleId: id }, body: {} });
    },
  }),
];
