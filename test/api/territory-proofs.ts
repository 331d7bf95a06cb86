import { expect } from '@jest/globals';
import { createTariff } from '#shared/contract/licensing.ts';
import * as contract from '#shared/contract/territories.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';

const settings = bodyOf(contract.updateTerritory);

export const territoryProofs: readonly Proof[] = [
  answers(contract.readTerritory, 'what is shipped, until somebody changes it', async ({ viewer }) => {
    const territory = 'NG';
    const answer = await viewer.ask(contract.readTerritory, { params: { territory } });
    expect(answer.body).toMatchObject({ territory, currency: 'GHS', graceDays: 5, version: 0 });
    return answer;
  }),
  answers(contract.updateTerritory, 'what a read gave, sent back with a change', async ({ admin }) => {
    const params = { territory: 'BJ' };
    const read = await admin.get(contract.readTerritory, { params });
    await admin.get(contract.updateTerritory, { params, body: { ...read, currency: 'NGN' } });
    const body = { ...(await admin.get(contract.readTerritory, { params })), graceDays: 10 };
    const answer = await admin.ask(contract.updateTerritory, { params, body });
    expect(answer.body).toMatchObject({ ...params, currency: 'NGN', graceDays: 10, version: 2 });
    return answer;
  }),
  refuses(contract.updateTerritory, 'version.stale', {
    words: 'settings that somebody else has changed meanwhile',
    act: async ({ admin }) => {
      const params = { territory: 'CI' };
      await admin.get(contract.updateTerritory, { params, body: settings });
      return admin.ask(contract.updateTerritory, { params, body: settings });
    },
  }),
  refuses(contract.updateTerritory, 'territory.currency-in-use', {
    words: 'another currency where there are tariffs',
    act: async ({ admin }) => {
      const params = { territory: 'LR' };
      await admin.get(createTariff, { body: { ...bodyOf(createTariff), ...params } });
      return admin.ask(contract.updateTerritory, { params, body: { ...settings, currency: 'NGN' } });
    },
  }),
];
