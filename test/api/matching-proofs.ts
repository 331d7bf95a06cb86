import { expect } from '@jest/globals';
import { readJob } from '#shared/contract/jobs.ts';
import * as contract from '#shared/contract/matching.ts';
import type { Refit } from '#shared/schemas/matching.ts';
import { decidedSongs } from '#test/support/api/decided-songs.ts';
import { fresh } from '#test/support/api/fresh.ts';
import { newPartner } from '#test/support/api/onboard.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';
import type { Stage } from '#test/support/api/stage.ts';

const bands = { accept: 0.9, reject: 0.2 };
const ENOUGH = 60;
const A_PAGE = { query: { limit: '200' } };

const versionOf = async ({ viewer }: Stage): Promise<number> =>
  (await viewer.get(contract.readMatching)).settingsVersion;

/** A scope of its own, with thresholds that a person set. */
async function setByHand(stage: Stage): Promise<string> {
  const scope = `station:${fresh.stationId()}`;
  await stage.admin.get(contract.setBands, { body: { scope, bands, version: await versionOf(stage) } });
  return scope;
}

async function proposed(stage: Stage): Promise<Refit> {
  const scope = `station:${await decidedSongs(stage, ENOUGH)}`;
  return stage.ops.get(contract.proposeRefit, { body: { scope } });
}

/** Index, model, thresholds and refits. */
export const matchingProofs: readonly Proof[] = [
  answers(contract.readMatching, 'the model with where it comes from, and the thresholds', async (stage) => {
    const scope = await setByHand(stage);
    const answer = await stage.viewer.ask(contract.readMatching);
    expect(answer.body).toMatchObject({
      model: { provenance: { dataSet: 'MusicBrainz 20K, train.csv' } },
      scopes: expect.arrayContaining([
        expect.objectContaining({ scope, bands, refitId: null, changedBy: 'admin-1' }),
      ]),
    });
    return answer;
  }),
  answers(contract.buildIndex, 'a job that builds the index', async ({ ops, viewer }) => {
    const answer = await ops.ask(contract.buildIndex, { body: bodyOf(contract.buildIndex) });
    expect(answer.body).toMatchObject({ kind: 'index-build', status: 'queued', partnerId: null });
    const { id } = contract.buildIndex.reply.schema.parse(answer.body);
    expect(await viewer.get(readJob, { params: { jobId: id } })).toMatchObject({ kind: 'index-build' });
    return answer;
  }),
  answers(
    contract.setBands,
    'thresholds as the model has them, once a scope’s own are taken away',
    async (stage) => {
      const scope = await setByHand(stage);
      const body = { scope, bands: null, version: await versionOf(stage) };
      const answer = await stage.admin.ask(contract.setBands, { body });
      expect(answer.body).toMatchObject({ settingsVersion: body.version + 1 });
      const { scopes } = contract.setBands.reply.schema.parse(answer.body);
      expect(scopes.map((set) => set.scope)).not.toContain(scope);
      return answer;
    },
  ),
  refuses(contract.setBands, 'version.stale', {
    words: 'thresholds that were read before somebody changed them',
    act: async (stage) => {
      const version = await versionOf(stage);
      const scope = await setByHand(stage);
      return stage.admin.ask(contract.setBands, { body: { scope, bands, version } });
    },
  }),
  answers(
    contract.listSongDecisions,
    'what people decided, with what matching had thought',
    async (stage) => {
      const stationId = await decidedSongs(stage, 1);
      const answer = await stage.viewer.ask(contract.listSongDecisions, A_PAGE);
      const { items } = contract.listSongDecisions.reply.schema.parse(answer.body);
      expect(items).toContainEqual(
        expect.objectContaining({
          stationId,
          title: 'Song 0',
          thought: expect.objectContaining({ partnerId: null }),
        }),
      );
      return answer;
    },
  ),
  answers(contract.proposeRefit, 'thresholds and calibration beside those in force', async (stage) => {
    const scope = `station:${await decidedSongs(stage, ENOUGH)}`;
    const answer = await stage.ops.ask(contract.proposeRefit, { body: { scope } });
    expect(answer.body).toMatchObject({
      ...{ scope, status: 'proposed', decisions: ENOUGH, right: 40, proposedBy: 'ops-1' },
      before: { calibration: null, measures: { accepted: expect.any(Number) } },
      after: { calibration: { slope: expect.any(Number) }, measures: { toReview: expect.any(Number) } },
    });
    return answer;
  }),
  refuses(contract.proposeRefit, 'refit.too-few-decisions', {
    words: 'a station about whose log people have decided little',
    act: async (stage) => {
      const scope = `station:${await decidedSongs(stage, 2)}`;
      return stage.ops.ask(contract.proposeRefit, { body: { scope } });
    },
  }),
  answers(
    contract.listRefits,
    'refits, of which one that came before a change is outdated',
    async (stage) => {
      const { id } = await proposed(stage);
      await setByHand(stage);
      const next = await proposed(stage);
      const answer = await stage.viewer.ask(contract.listRefits, A_PAGE);
      const { items } = contract.listRefits.reply.schema.parse(answer.body);
      const statusOf = (wanted: string) => items.find((refit) => refit.id === wanted)?.status;
      expect([statusOf(id), statusOf(next.id)]).toEqual(['outdated', 'proposed']);
      return answer;
    },
  ),
  answers(contract.acceptRefit, 'the refit, whose thresholds are in force', async (stage) => {
    const { id, scope, after } = await proposed(stage);
    const answer = await stage.admin.ask(contract.acceptRefit, { params: { refitId: id } });
    expect(answer.body).toMatchObject({ id, status: 'accepted', acceptedBy: 'admin-1' });
    const { scopes } = await stage.viewer.get(contract.readMatching);
    expect(scopes).toContainEqual(
      expect.objectContaining({ scope, bands: after.bands, calibration: after.calibration, refitId: id }),
    );
    return answer;
  }),
  answers(
    contract.acceptRefit,
    'a partner’s refit, which leaves the calibration to the stations',
    async (stage) => {
      const { id: partnerId } = await newPartner(stage);
      await decidedSongs(stage, ENOUGH, { partnerId });
      const scope = `partner:${partnerId}`;
      const { id, decisions, after } = await stage.ops.get(contract.proposeRefit, { body: { scope } });
      expect({ decisions, calibration: after.calibration }).toEqual({ decisions: ENOUGH, calibration: null });
      const answer = await stage.admin.ask(contract.acceptRefit, { params: { refitId: id } });
      const { scopes } = await stage.viewer.get(contract.readMatching);
      expect(scopes).toContainEqual(
        expect.objectContaining({ scope, bands: after.bands, calibration: null }),
      );
      return answer;
    },
  ),
  refuses(contract.acceptRefit, 'refit.outdated', {
    words: 'a refit that was made before thresholds were changed',
    act: async (stage) => {
      const { id } = await proposed(stage);
      await setByHand(stage);
      return stage.admin.ask(contract.acceptRefit, { params: { refitId: id } });
    },
  }),
  refuses(contract.acceptRefit, 'refit.outdated', {
    words: 'a refit that was accepted already',
    act: async (stage) => {
      const { id } = await proposed(stage);
      await stage.admin.get(contract.acceptRefit, { params: { refitId: id } });
      return stage.admin.ask(contract.acceptRefit, { params: { refitId: id } });
    },
  }),
];
