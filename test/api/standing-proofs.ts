import { expect } from '@jest/globals';
import { listLineItems } from '#shared/contract/cycles.ts';
import { addRemittanceNote } from '#shared/contract/notes.ts';
import * as contract from '#shared/contract/standings.ts';
import { fresh } from '#test/support/api/fresh.ts';
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
    expect(topWorks).toMatchObject([
      { lineItemId: expect.any(String), plays: 1, seconds: 200, gross: sums?.gross, net: sums?.net },
    ]);
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
  answers(contract.listPartnerLines, 'the lines of the partner alone, as it reads them', async (stage) => {
    const { cycle, partners } = await quarterOf(stage);
    const asked = { params: { partnerId: partners[0].id, cycleId: cycle.id } };
    const partner = await stage.staffOf(partners[0].id);
    const { items } = await partner.get(contract.listPartnerLines, asked);
    expect(items).toMatchObject([{ payee: { id: partners[0].id }, usageCount: 1 }]);
    return stage.viewer.ask(contract.listPartnerLines, asked);
  }),
  answers(contract.listPartnerWorks, 'works with shares and what they earned', async (stage) => {
    const { cycle, partners } = await quarterOf(stage);
    const params = { partnerId: partners[0].id };
    const query = { cycleId: cycle.id, limit: '200' };
    const { items } = await stage.viewer.get(contract.listPartnerWorks, { params, query });
    expect(items.filter(({ earned }) => earned !== null)).toMatchObject([
      {
        shares: [{ name: 'A writer', percent: '100.00' }],
        shareCount: 1,
        earned: { plays: 1, seconds: 200 },
      },
    ]);
    return stage.viewer.ask(contract.listPartnerWorks, { params });
  }),
  answers(
    contract.listPartnerNotes,
    'what was shared with the partner, and with which cycle',
    async (stage) => {
      const { any, cycle } = await quarterOf(stage);
      const { id: remittanceId, partnerId } = any('remittance');
      const params = { partnerId: partnerId ?? '' };
      const text = fresh.word();
      const body = { text, isShared: true };
      await stage.finance.get(addRemittanceNote, { params: { remittanceId }, body });
      const partner = await stage.staffOf(params.partnerId);
      const answer = await partner.ask(contract.listPartnerNotes, { params });
      expect(answer.body).toMatchObject({
        items: expect.arrayContaining([
          expect.objectContaining({ text, by: 'ZamIO', remittanceId, cycleName: cycle.name }),
        ]),
      });
      return answer;
    },
  ),
  answers(
    contract.listArtistCycles,
    'what the quarter came to for an artist, and its payout',
    async (stage) => {
      const { any, cycle } = await quarterOf(stage);
      const { id, payee, netPayable } = any('payout');
      const params = { artistId: payee.id ?? '' };
      const asked = { params, query: { limit: '200' } };
      const { items } = await stage.viewer.get(contract.listArtistCycles, asked);
      expect(items.find((one) => one.id === cycle.id)).toMatchObject({
        sums: { works: 1, plays: 1, seconds: 200 },
        payout: { id, netPayable },
      });
      return stage.viewer.ask(contract.listArtistCycles, asked);
    },
  ),
];
