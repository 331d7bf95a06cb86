import { describe, expect, test } from '@jest/globals';
import { closeCycle, createCycle } from '#shared/contract/cycles.ts';
import {
  confirmDecidedShares,
  listDecidedShares,
  proposeDecidedShares,
} from '#shared/contract/decided-shares.ts';
import { createLicence, createTariff } from '#shared/contract/licensing.ts';
import { addCycleNote, listCycleNotes } from '#shared/contract/notes.ts';
import { createAgreement, createPartner, listAgreements } from '#shared/contract/partners.ts';
import { codeOf } from '#test/support/api/answer.ts';
import { fresh } from '#test/support/api/fresh.ts';
import { newCycle, newLocalWork, newPartner, newStation } from '#test/support/api/onboard.ts';
import { stageFor } from '#test/support/api/prove.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';

const stage = stageFor();
const AT_ONCE = 12;
const atOnce = <T>(act: (place: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: AT_ONCE }, (_, place) => act(place)));

describe('many at once', () => {
  test('make one partner of a society code', async () => {
    const body = { ...bodyOf(createPartner), societyCode: fresh.societyCode() };
    const answers = await atOnce(() => stage().admin.ask(createPartner, { body }));

    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(new Set(answers.map(codeOf))).toEqual(new Set([undefined, 'partner.society-taken']));
  });

  test('make one agreement of the same days', async () => {
    const { id } = await newPartner(stage());
    const params = { partnerId: id };
    const answers = await atOnce(() =>
      stage().admin.ask(createAgreement, { params, body: bodyOf(createAgreement) }),
    );
    const { items } = await stage().viewer.get(listAgreements, { params });

    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(items).toHaveLength(1);
  });

  test('enter one tariff of the same days', async () => {
    const body = { ...bodyOf(createTariff), territory: fresh.territory() };
    const answers = await atOnce(() => stage().admin.ask(createTariff, { body }));

    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(new Set(answers.map(codeOf))).toEqual(new Set([undefined, 'tariff.overlaps']));
  });

  test('make one new version of a licence', async () => {
    const { stationId } = await newStation(stage());
    const body = { ...bodyOf(createLicence), stationId };
    const { id: revises } = await stage().admin.get(createLicence, { body });
    const answers = await atOnce(() => stage().admin.ask(createLicence, { body: { ...body, revises } }));

    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(new Set(answers.map(codeOf))).toEqual(new Set([undefined, 'licence.revised-already']));
  });

  test('open one cycle of the same days', async () => {
    const body = { ...bodyOf(createCycle), territory: fresh.territory() };
    const answers = await atOnce(() => stage().ops.ask(createCycle, { body }));

    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(new Set(answers.map(codeOf))).toEqual(new Set([undefined, 'cycle.overlaps']));
  });

  test('close a cycle once', async () => {
    const { id } = await newCycle(stage());
    const answers = await atOnce(() => stage().ops.ask(closeCycle, { params: { cycleId: id }, body: {} }));

    expect(answers.filter(({ status }) => status === 202)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(AT_ONCE - 1);
  });

  test('confirm decisions about one work one after the other: each counts, or its person was told to look again', async () => {
    const { id: workId } = await newLocalWork(stage());
    const asked = { params: { workId }, body: bodyOf(proposeDecidedShares) };
    const proposed = await atOnce(() => stage().ops.get(proposeDecidedShares, asked));
    const answers = await Promise.all(
      proposed.map(({ id }) =>
        stage().admin.ask(confirmDecidedShares, { params: { workId, decisionId: id } }),
      ),
    );
    const { items } = await stage().viewer.get(listDecidedShares, { params: { workId } });
    const confirmed = items.filter(({ status }) => status === 'Confirmed');

    expect(new Set(answers.map(codeOf))).toEqual(new Set([undefined, 'version.stale']));
    expect(confirmed).toHaveLength(answers.filter(({ status }) => status === 200).length);
    expect(new Set(confirmed.map(({ confirmedAt }) => confirmedAt)).size).toBe(confirmed.length);
  });

  test('write notes of which none is lost, and nobody is told to repeat one', async () => {
    const { id } = await newCycle(stage());
    const params = { cycleId: id };
    const answers = await atOnce((place) =>
      stage().ops.ask(addCycleNote, { params, body: { text: `Note ${place}` } }),
    );
    const { items } = await stage().viewer.get(listCycleNotes, { params });

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(items.map(({ text }) => text)).size).toBe(answers.length);
  });
});
