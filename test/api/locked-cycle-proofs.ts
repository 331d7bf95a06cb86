import { expect } from '@jest/globals';
import * as z from 'zod';
import { readCycleDashboard } from '#shared/contract/cycle-dashboards.ts';
import * as contract from '#shared/contract/cycles.ts';
import { remit } from '#shared/contract/payments.ts';
import { exportStatement, listExports } from '#shared/contract/statements.ts';
import { JobId } from '#shared/ids.ts';
import { succeeded } from '#test/support/api/end-of.ts';
import { newCycle, newPartner } from '#test/support/api/onboard.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import { quarterOf } from '#test/support/api/quarter.ts';

/** What a locked cycle shows and what is made of it. */
export const lockedCycleProofs: readonly Proof[] = [
  answers(contract.listLineItems, 'the lines of one partner; gross is fee and net', async (stage) => {
    const { cycle, partners } = await quarterOf(stage);
    const query = { partnerId: partners[0].id, sort: '-gross' };
    const answer = await stage.viewer.ask(contract.listLineItems, { params: { cycleId: cycle.id }, query });
    expect(answer.body).toMatchObject({
      items: [
        {
          payee: { kind: 'partner', ref: `partner:${partners[0].societyCode}` },
          usageCount: 1,
          gross: { amount: '2.00', currency: 'GHS' },
          adminFee: { amount: '0.30' },
          net: { amount: '1.70' },
        },
      ],
      nextCursor: null,
    });
    return answer;
  }),
  answers(contract.explainLineItem, 'a partner the derivation of its own line', async (stage) => {
    const { cycle, partners } = await quarterOf(stage);
    const partnerId = partners[0].id;
    const lines = { params: { cycleId: cycle.id }, query: { partnerId } };
    const { items } = await stage.viewer.get(contract.listLineItems, lines);
    const staff = await stage.staffOf(partnerId);
    const params = { lineItemId: items[0]?.id ?? '' };
    const answer = await staff.ask(contract.explainLineItem, { params });
    expect(answer.body).toMatchObject({
      stations: [{ amount: { amount: '2.00' }, plays: [{}] }],
      readded: { agrees: true },
    });
    return answer;
  }),
  answers(contract.listCycleStations, 'what the station is invoiced', async (stage) => {
    const { cycle } = await quarterOf(stage);
    const answer = await stage.viewer.ask(contract.listCycleStations, { params: { cycleId: cycle.id } });
    expect(answer.body).toMatchObject({ items: [{ gross: { amount: '120.00' }, plays: 60, unmatched: 0 }] });
    return answer;
  }),
  answers(readCycleDashboard, 'figures that add up to what the station is invoiced', async (stage) => {
    const { cycle } = await quarterOf(stage);
    const params = { cycleId: cycle.id };
    const answer = await stage.viewer.ask(readCycleDashboard, { params });
    const payments = { id: expect.any(String), status: expect.any(String) };
    expect(answer.body).toMatchObject({
      basis: { kind: 'close' },
      figures: {
        gross: { amount: '120.00' },
        plays: { total: 60 },
        money: { total: { amount: '120.00' } },
      },
      waterfall: [
        { step: 'gross', amount: { amount: '120.00' } },
        { step: 'admin-fee', amount: { amount: '-9.00' } },
        { step: 'net', amount: { amount: '111.00' } },
        { step: 'withholding-tax', amount: { amount: '-16.80' } },
        { step: 'net-payable', amount: { amount: '94.20' } },
      ],
      payees: {
        items: expect.arrayContaining([
          expect.objectContaining({ payment: expect.objectContaining(payments) }),
        ]),
      },
    });
    return answer;
  }),
  answers(contract.recomputeCycle, 'the job that proves the cycle from its files', async (stage) => {
    const { cycle } = await quarterOf(stage);
    const answer = await stage.finance.ask(contract.recomputeCycle, { params: { cycleId: cycle.id } });
    expect(answer.body).toMatchObject({ kind: 'recompute', status: 'queued' });
    const ended = await succeeded(stage, z.object({ id: JobId }).parse(answer.body));
    const locked = await stage.viewer.get(contract.readCycle, { params: { cycleId: cycle.id } });
    const lines = await stage.viewer.get(contract.listLineItems, {
      params: { cycleId: cycle.id },
      query: { limit: '200' },
    });
    expect(ended.result).toEqual({
      ...{ identical: true, lines: lines.items.length },
      digest: locked.digest?.lines,
    });
    return answer;
  }),
  refuses(contract.recomputeCycle, 'cycle.not-locked', {
    words: 'an open cycle',
    act: async (stage) => {
      const { id } = await newCycle(stage);
      return stage.ops.ask(contract.recomputeCycle, { params: { cycleId: id } });
    },
  }),
  answers(exportStatement, 'the job that writes a statement', async (stage) => {
    const { cycle, partners } = await quarterOf(stage);
    const params = { cycleId: cycle.id, partnerId: partners[0].id };
    const answer = await stage.finance.ask(exportStatement, { params, body: { format: 'CSV' } });
    expect(answer.body).toMatchObject({ kind: 'statement-export', partnerId: partners[0].id });
    return answer;
  }),
  refuses(exportStatement, 'cycle.not-locked', {
    words: 'a statement of an open cycle',
    act: async (stage) => {
      const [{ id }, partner] = await Promise.all([newCycle(stage), newPartner(stage)]);
      const params = { cycleId: id, partnerId: partner.id };
      return stage.ops.ask(exportStatement, { params, body: { format: 'CSV' } });
    },
  }),
  refuses(exportStatement, 'format.unsupported', {
    words: 'a format that the partner does not take',
    act: async (stage) => {
      const { cycle } = await quarterOf(stage);
      const partner = await newPartner(stage, { exportFormats: ['PDF'] });
      const params = { cycleId: cycle.id, partnerId: partner.id };
      return stage.ops.ask(exportStatement, { params, body: { format: 'CSV' } });
    },
  }),
  answers(listExports, 'a partner its statement with checksum and link', async (stage) => {
    const { cycle, partners } = await quarterOf(stage);
    const partnerId = partners[1].id;
    const params = { cycleId: cycle.id, partnerId };
    const body = { format: 'CSV' };
    await succeeded(stage, await stage.ops.get(exportStatement, { params, body }));
    const staff = await stage.staffOf(partnerId);
    const answer = await staff.ask(listExports, { params });
    expect(answer.body).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ format: 'CSV', cycleId: cycle.id })]),
    });
    return answer;
  }),
  answers(remit, 'the remittance that the close made', async (stage) => {
    const { cycle, partners } = await quarterOf(stage);
    const params = { cycleId: cycle.id, partnerId: partners[0].id };
    const first = await stage.finance.get(remit, { params });
    const answer = await stage.finance.ask(remit, { params });
    expect(answer.body).toMatchObject({ id: first.id, net: { amount: '1.70' }, status: 'Pending' });
    return answer;
  }),
  refuses(remit, 'cycle.not-locked', {
    words: 'a remittance of an open cycle',
    act: async (stage) => {
      const [{ id }, partner] = await Promise.all([newCycle(stage), newPartner(stage)]);
      return stage.finance.ask(remit, { params: { cycleId: id, partnerId: partner.id } });
    },
  }),
  refuses(remit, 'payment.nothing-due', {
    words: 'a partner without lines in the cycle',
    act: async (stage) => {
      const { cycle } = await quarterOf(stage);
      const { id } = await newPartner(stage);
      return stage.finance.ask(remit, { params: { cycleId: cycle.id, partnerId: id } });
    },
  }),
];
