import { expect } from '@jest/globals';
import { closeCycle } from '#shared/contract/cycles.ts';
import { listHeld, summarizeHeld } from '#shared/contract/held.ts';
import { createTariff } from '#shared/contract/licensing.ts';
import { sendPlays } from '#shared/contract/usage.ts';
import { succeeded } from '#test/support/api/end-of.ts';
import { filters } from '#test/support/api/filters.ts';
import { fresh } from '#test/support/api/fresh.ts';
import { ingestWorks } from '#test/support/api/ingest-works.ts';
import { newCycle, newPartner, newStation } from '#test/support/api/onboard.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';
import type { Stage } from '#test/support/api/stage.ts';

/** A locked cycle with 2.00 held for a partner that has no agreement in its territory. */
async function heldForPartner(stage: Stage) {
  const [territory, isrc] = [fresh.territory(), fresh.isrc()];
  const partner = await newPartner(stage);
  const { stationId } = await newStation(stage, { territory });
  await stage.admin.get(createTariff, { body: { ...bodyOf(createTariff), territory } });
  await ingestWorks(stage, partner.id, [
    `W-1,Song ${isrc},,,${isrc},A writer||CA|${partner.societyCode},,100`,
  ]);
  const play = {
    ...{ playId: 'P-1', stationId, isrc },
    ...{ playedAt: '2026-02-01T08:00:00Z', durationSeconds: 200 },
  };
  await stage.ops.get(sendPlays, { body: { plays: [play] } });
  const cycle = await newCycle(stage, { territory });
  const params = { cycleId: cycle.id };
  await succeeded(stage, await stage.ops.get(closeCycle, { params, body: {} }));
  return { territory, stationId, partner, cycle, wouldBePayee: `partner:${partner.societyCode}` };
}

/** Money that waits for whose it is (royalty rules §9). */
export const heldProofs: readonly Proof[] = [
  filters(listHeld, 'territory, reason, cycle, partner, would-be payee and amount', async (stage) => {
    const { territory, stationId, partner, cycle, wouldBePayee } = await heldForPartner(stage);
    const other = await newPartner(stage);
    return {
      it: { territory, stationId, cycleId: cycle.id, reason: 'no-agreement', wouldBePayee, usageCount: 1 },
      finds: [
        { territory },
        { territory, reason: 'no-agreement' },
        { territory, cycleId: cycle.id },
        { territory, partnerId: partner.id },
        { territory, wouldBePayee },
        { territory, minimum: '2.00' },
      ],
      leavesOut: [
        { territory: fresh.territory() },
        { territory, reason: 'unidentified' },
        { territory, cycleId: (await newCycle(stage)).id },
        { territory, partnerId: other.id },
        { territory, wouldBePayee: 'society:035' },
        { territory, minimum: '2.01' },
      ],
    };
  }),
  answers(listHeld, 'a partner what is held for its own society', async (stage) => {
    const { territory, partner, wouldBePayee } = await heldForPartner(stage);
    const staff = await stage.staffOf(partner.id);
    const answer = await staff.ask(listHeld, { query: { territory } });
    expect(answer.body).toMatchObject({ items: [{ wouldBePayee, balance: { amount: '2.00' } }] });
    const stranger = await stage.staffOf((await newPartner(stage)).id);
    expect((await stranger.get(listHeld, { query: { territory } })).items).toEqual([]);
    return answer;
  }),
  refuses(listHeld, 'not-found', {
    words: 'a partner what is held for another',
    act: async (stage) => {
      const [{ id }, other] = await Promise.all([newPartner(stage), newPartner(stage)]);
      const staff = await stage.staffOf(id);
      return staff.ask(listHeld, { query: { partnerId: other.id } });
    },
  }),
  answers(summarizeHeld, 'what is held by reason and cycle, and from when it may expire', async (stage) => {
    const { territory, cycle } = await heldForPartner(stage);
    const answer = await stage.viewer.ask(summarizeHeld, { query: { territory } });
    const sum = { reason: 'no-agreement', cycleId: cycle.id, since: cycle.periodEnd };
    expect(answer.body).toEqual({
      territory,
      items: [
        {
          ...{ ...sum, cycleName: cycle.name, expiresOn: '2029-12-31' },
          balance: { amount: '2.00', currency: 'GHS' },
        },
      ],
    });
    return answer;
  }),
];
