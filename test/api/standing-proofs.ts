import { expect } from '@jest/globals';
import { listLineItems } from '#shared/contract/cycles.ts';
import * as contract from '#shared/contract/standings.ts';
import { newAgreement, newCycle, newPartner } from '#test/support/api/onboard.ts';
import { answers, type Proof } from '#test/support/api/proof.ts';
import { quarterOf } from '#test/support/api/quarter.ts';

/** Where partners stand, and what was played of them. */
export const standingProofs: readonly Proof[] = [
  answers(contract.listStandings, 'partners page by page in the order of their list', async (stage) => {
    await newPartner(stage);
    const second = await newPartner(stage);
    await newAgreement(stage, second.id);
    const first = await stage.viewer.get(contract.listStandings, { query: { limit: '1' } });
    const query = { limit: '200', cursor: first.nextCursor ?? '' };
    const answer = await stage.viewer.ask(contract.listStandings, { query });
    const { items } = await stage.viewer.get(contract.listStandings, { query });
    const ids = items.map(({ partnerId }) => partnerId);
    expect(ids).toContain(second.id);
    expect(ids).not.toContain(first.items[0]?.partnerId);
    return answer;
  }),
  answers(contract.readStanding, 'the latest cycle by name, the report and what is held', async (stage) => {
    const { cycle, partners } = await quarterOf(stage);
    const params = { partnerId: partners[0].id };
    const { latestCycle, report } = await stage.viewer.get(contract.readStanding, { params });
    expect(latestCycle?.name).toEqual(expect.any(String));
    expect(report?.due).toMatch(/^\d{4}-\d{2}-01$/);
    expect(cycle.territory).toBe('GH');
    return stage.viewer.ask(contract.readStanding, { params });
  }),
  answers(contract.listPartnerCycles, 'what the quarter came to, and its remittance', async (stage) => {
    const { cycle, partners } = await quarterOf(stage);
    const asked = { params: { partnerId: partners[0].id }, query: { limit: '200' } };
    const { items } = await stage.viewer.get(contract.listPartnerCycles, asked);
    const lines = await stage.viewer.get(listLineItems, {
      params: { cycleId: cycle.id },
      query: asked.params,
    });
    expect(lines.items).toHaveLength(1);
    const { gross, net } = lines.items[0] ?? {};
    expect(items.find(({ id }) => id === cycle.id)).toMatchObject({
      sums: { works: 1, plays: 1, seconds: 200, gross, net },
      remittance: { id: expect.any(String) },
    });
    return stage.viewer.ask(contract.listPartnerCycles, asked);
  }),
  answers(contract.readPartnerUsage, 'the works that earned most', async (stage) => {
    const { cycle, partners } = await quarterOf(stage);
    const asked = { params: { partnerId: partners[0].id, cycleId: cycle.id } };
    const { topWorks, sums } = await stage.viewer.get(contract.readPartnerUsage, asked);
    expect(topWorks).toMatchObject([{ plays: 1, seconds: 200, gross: sums?.gross, net: sums?.net }]);
    return stage.viewer.ask(contract.readPartnerUsage, asked);
  }),
  answers(contract.readPartnerUsage, 'no figures of a cycle that is open', async (stage) => {
    const { id: partnerId } = await newPartner(stage);
    const { id: cycleId, territory } = await newCycle(stage);
    await newAgreement(stage, partnerId, { territory });
    const asked = { params: { partnerId, cycleId } };
    const seen = await stage.viewer.get(contract.readPartnerUsage, asked);
    expect(seen).toMatchObject({ sums: null, remittance: null, heldFor: [], topWorks: [] });
    return stage.viewer.ask(contract.readPartnerUsage, asked);
  }),
];
