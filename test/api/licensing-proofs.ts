import { expect } from '@jest/globals';
import * as contract from '#shared/contract/licensing.ts';
import { fresh } from '#test/support/api/fresh.ts';
import { newStation } from '#test/support/api/onboard.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import { quarterOf } from '#test/support/api/quarter.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';
import type { Stage } from '#test/support/api/stage.ts';

const stationBody = bodyOf(contract.createStation);
const tariffBody = bodyOf(contract.createTariff);
const licenceBody = bodyOf(contract.createLicence);

export const licensingProofs: readonly Proof[] = [
  answers(contract.createStation, 'a station under the id that its logs use', async ({ ops }) => {
    const stationId = fresh.stationId();
    const answer = await ops.ask(contract.createStation, { body: { ...stationBody, stationId } });
    expect(answer.body).toMatchObject({ stationId, version: 1 });
    return answer;
  }),
  refuses(contract.createStation, 'station.taken', {
    words: 'an id that a station has',
    act: async (stage) => {
      const { stationId } = await newStation(stage);
      return stage.ops.ask(contract.createStation, { body: { ...stationBody, stationId } });
    },
  }),
  answers(contract.listStations, 'stations of one territory', async (stage) => {
    const territory = fresh.territory();
    const { stationId } = await newStation(stage, { territory });
    const answer = await stage.viewer.ask(contract.listStations, { query: { territory } });
    expect(answer.body).toMatchObject({ items: [{ stationId }], nextCursor: null });
    return answer;
  }),
  answers(
    contract.createTariff,
    'a tariff that holds unidentified plays unless it says otherwise',
    async ({ admin }) => {
      const body = { ...tariffBody, territory: fresh.territory() };
      const answer = await admin.ask(contract.createTariff, { body });
      expect(answer.body).toMatchObject({ unidentified: 'hold', minimumSeconds: 0, dayparts: [] });
      return answer;
    },
  ),
  refuses(contract.createTariff, 'currency.differs', {
    words: 'a rate in dollars in a territory that has cedis',
    act: ({ admin }) =>
      admin.ask(contract.createTariff, {
        body: { ...tariffBody, territory: fresh.territory(), currency: 'USD' },
      }),
  }),
  refuses(contract.createTariff, 'tariff.overlaps', {
    words: 'days that another tariff of the same broadcasters has',
    act: async ({ admin }) => {
      const body = { ...tariffBody, territory: fresh.territory() };
      await admin.get(contract.createTariff, { body });
      return admin.ask(contract.createTariff, { body: { ...body, expiryDate: '2025-12-31' } });
    },
  }),
  refuses(contract.createTariff, 'tariff.in-locked-period', {
    words: 'a tariff that would end another one within a locked quarter',
    act: async (stage) => {
      await quarterOf(stage);
      const body = { ...tariffBody, effectiveDate: '2026-02-01' };
      return stage.admin.ask(contract.createTariff, { body });
    },
  }),
  answers(contract.listTariffs, 'a tariff that a later one ended', async ({ admin, viewer }) => {
    const body = { ...tariffBody, territory: fresh.territory() };
    await admin.get(contract.createTariff, { body });
    await admin.get(contract.createTariff, { body: { ...body, effectiveDate: '2026-07-01' } });
    const query = { territory: body.territory };
    const answer = await viewer.ask(contract.listTariffs, { query });
    expect(answer.body).toMatchObject({
      items: [{ expiryDate: '2026-06-30', version: 2 }, { effectiveDate: '2026-07-01' }],
    });
    return answer;
  }),
  answers(contract.createLicence, 'a licence; the same period again supersedes it', async (stage) => {
    const { stationId } = await newStation(stage);
    const body = { ...licenceBody, stationId };
    await stage.admin.get(contract.createLicence, { body });
    const answer = await stage.admin.ask(contract.createLicence, { body: { ...body, amount: '1200.00' } });
    expect(answer.body).toMatchObject({ stationId, amount: '1200.00' });
    return answer;
  }),
  refuses(contract.createLicence, 'currency.differs', {
    words: 'a fee in dollars in a territory that has cedis',
    act: async (stage) => {
      const { stationId } = await newStation(stage);
      const body = { ...licenceBody, stationId, currency: 'USD' };
      return stage.admin.ask(contract.createLicence, { body });
    },
  }),
  refuses(contract.createLicence, 'station.unknown', {
    words: 'a station that nobody created',
    act: ({ admin }) =>
      admin.ask(contract.createLicence, { body: { ...licenceBody, stationId: fresh.stationId() } }),
  }),
  refuses(contract.createLicence, 'licence.overlaps', {
    words: 'a period that shares days with another licence',
    act: async (stage) => {
      const { stationId } = await newStation(stage);
      const body = { ...licenceBody, stationId };
      await stage.admin.get(contract.createLicence, { body });
      return stage.admin.ask(contract.createLicence, { body: { ...body, periodStart: '2026-06-01' } });
    },
  }),
  answers(contract.createLicence, 'a new version of a licence, of other days', async (stage) => {
    const { body, revises } = await newLicence(stage);
    const answer = await stage.admin.ask(contract.createLicence, {
      body: { ...body, periodEnd: '2026-06-30', revises },
    });
    expect(answer.body).toMatchObject({ periodEnd: '2026-06-30', revises });
    return answer;
  }),
  refuses(contract.createLicence, 'licence.unknown', {
    words: 'a new version of the licence of another station',
    act: async (stage) => {
      const [{ body }, { revises }] = [await newLicence(stage), await newLicence(stage)];
      return stage.admin.ask(contract.createLicence, { body: { ...body, revises } });
    },
  }),
  refuses(contract.createLicence, 'licence.revised-already', {
    words: 'a new version of a licence that has one',
    act: async (stage) => {
      const { body, revises } = await newLicence(stage);
      await stage.admin.get(contract.createLicence, { body: { ...body, revises } });
      return stage.admin.ask(contract.createLicence, { body: { ...body, revises } });
    },
  }),
  answers(contract.listLicences, 'the licences of one station', async (stage) => {
    const { stationId } = await newStation(stage);
    await stage.admin.get(contract.createLicence, { body: { ...licenceBody, stationId } });
    const answer = await stage.viewer.ask(contract.listLicences, { query: { stationId } });
    expect(answer.body).toMatchObject({ items: [{ stationId }], nextCursor: null });
    return answer;
  }),
];

/** A licence of a station of its own: what was sent, and the id that a new version of it names. */
async function newLicence(stage: Stage) {
  const { stationId } = await newStation(stage);
  const body = { ...licenceBody, stationId };
  const { id } = await stage.admin.get(contract.createLicence, { body });
  return { body, revises: id };
}
