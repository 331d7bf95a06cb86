import { expect } from '@jest/globals';
import { ingestUsage, requestRepertoireUpload, requestUsageUpload } from '#shared/contract/uploads.ts';
import * as contract from '#shared/contract/usage.ts';
import { fresh } from '#test/support/api/fresh.ts';
import { newPartner, newStation } from '#test/support/api/onboard.ts';
import { newPlay, playBody, titleOf } from '#test/support/api/plays.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';
import { announcedCsv } from '#test/support/api/send-csv.ts';

const DISMISSAL = bodyOf(contract.dismissPlay);

export const usageProofs: readonly Proof[] = [
  answers(contract.sendPlays, 'each play judged by itself; one sent twice is a duplicate', async (stage) => {
    const { stationId } = await newStation(stage);
    await stage.ops.get(contract.sendPlays, { body: { plays: [playBody(stationId, 'P-1')] } });
    const plays = [
      playBody(stationId, 'P-1'),
      playBody(stationId, 'P-2'),
      { playId: 'P-3' },
      playBody(fresh.stationId(), 'P-4'),
    ];
    const answer = await stage.ops.ask(contract.sendPlays, { body: { plays } });
    expect(answer.body).toMatchObject({
      accepted: 1,
      duplicates: 1,
      rejected: [{ index: 2, code: 'play.invalid' }, { index: 3 }],
      matched: 0,
      unmatched: 1,
    });
    return answer;
  }),
  answers(
    contract.sendPlays,
    'plays that come again under a key of thousands of characters',
    async (stage) => {
      const { stationId } = await newStation(stage);
      const headers = { 'idempotency-key': fresh.word().padEnd(5000, 'k') };
      const body = { plays: [playBody(stationId, 'P-1'), playBody(stationId, 'P-1')] };
      const answer = await stage.ops.ask(contract.sendPlays, { body, headers });
      expect(await stage.ops.ask(contract.sendPlays, { body, headers })).toMatchObject({ body: answer.body });
      return answer;
    },
  ),
  answers(requestUsageUpload, 'a presigned upload for a play log', async ({ ops }) => {
    const answer = await ops.ask(requestUsageUpload, { body: announcedCsv('a') });
    expect(answer.body).toMatchObject({ key: expect.stringContaining('usage/'), method: 'PUT' });
    return answer;
  }),
  answers(ingestUsage, 'the job of an upload', async ({ ops }) => {
    const { uploadId } = await ops.get(requestUsageUpload, { body: announcedCsv('a') });
    const answer = await ops.ask(ingestUsage, { body: { uploadId } });
    expect(answer.body).toMatchObject({ kind: 'usage-ingestion', partnerId: null });
    return answer;
  }),
  refuses(ingestUsage, 'upload.unknown', {
    words: 'an upload that nobody asked for',
    act: ({ ops }) => ops.ask(ingestUsage, { body: bodyOf(ingestUsage) }),
  }),
  refuses(ingestUsage, 'upload.used', {
    words: 'the upload of a repertoire',
    act: async (stage) => {
      const { id } = await newPartner(stage);
      const { uploadId } = await stage.ops.get(requestRepertoireUpload, {
        params: { partnerId: id },
        body: announcedCsv('a'),
      });
      return stage.ops.ask(ingestUsage, { body: { uploadId } });
    },
  }),
  refuses(ingestUsage, 'format.unsupported', {
    words: 'a format that is not there yet',
    act: ({ ops }) => ops.ask(ingestUsage, { body: { ...bodyOf(ingestUsage), format: 'PDF' } }),
  }),
  answers(contract.listUnmatched, 'plays without a work, of one station', async (stage) => {
    const { territory, stationId, playId } = await newPlay(stage);
    const answer = await stage.viewer.ask(contract.listUnmatched, { query: { territory, stationId } });
    expect(answer.body).toMatchObject({ items: [{ id: playId, stationId, candidates: [] }] });
    return answer;
  }),
  answers(contract.listAttributions, 'plays of a station that were matched', async (stage) => {
    const { territory, stationId, link } = await newPlay(stage);
    await link();
    const query = { territory, stationId, status: 'matched' };
    const answer = await stage.viewer.ask(contract.listAttributions, { query });
    expect(answer.body).toMatchObject({ items: [{ attribution: { method: 'manual', decidedBy: 'ops-1' } }] });
    return answer;
  }),
  answers(contract.listWaitingSongs, 'plays that wait, by title and artist', async (stage) => {
    const { territory, stationId } = await newPlay(stage);
    await stage.ops.get(contract.sendPlays, { body: { plays: [playBody(stationId, 'P-2')] } });
    const answer = await stage.viewer.ask(contract.listWaitingSongs, { query: { territory } });
    const song = { playId: expect.stringMatching(/^ply_/), title: titleOf(stationId), artist: 'Nobody' };
    const told = { plays: 2, seconds: 400, stationIds: [stationId], expected: null, isLocked: false };
    expect(answer.body).toMatchObject({ items: [{ ...song, ...told }], nextCursor: null });
    return answer;
  }),
  answers(contract.dismissPlay, 'the play and all of the same song, which no longer wait', async (stage) => {
    const { territory, stationId, playId } = await newPlay(stage);
    await stage.ops.get(contract.sendPlays, { body: { plays: [playBody(stationId, 'P-2')] } });
    const answer = await stage.ops.ask(contract.dismissPlay, { params: { playId }, body: DISMISSAL });
    const attribution = { status: 'unmatched', dismissed: 'not-music', reason: 'An advertisement' };
    expect(answer.body).toMatchObject({ play: { id: playId, attribution }, linked: 2 });
    const { items } = await stage.ops.get(contract.listWaitingSongs, { query: { territory } });
    expect(items).toEqual([]);
    return answer;
  }),
  refuses(contract.dismissPlay, 'version.stale', {
    words: 'a play that somebody else has just changed',
    act: async (stage) => {
      const { playId, link, changedMeanwhile } = await newPlay(stage);
      await link();
      await changedMeanwhile();
      return stage.ops.ask(contract.dismissPlay, { params: { playId }, body: DISMISSAL });
    },
  }),
  answers(contract.rematchPlays, 'a job that matches again what waits', async ({ ops }) => {
    const answer = await ops.ask(contract.rematchPlays, { body: bodyOf(contract.rematchPlays) });
    expect(answer.body).toMatchObject({ kind: 'rematch', partnerId: null });
    return answer;
  }),
  answers(contract.linkPlay, 'the play and all of the same song', async (stage) => {
    const { stationId, playId, workId } = await newPlay(stage);
    await stage.ops.get(contract.sendPlays, { body: { plays: [playBody(stationId, 'P-2')] } });
    const body = { workId, reason: 'Heard it', applyToSame: true };
    const answer = await stage.ops.ask(contract.linkPlay, { params: { playId }, body });
    expect(answer.body).toMatchObject({
      play: { id: playId, attribution: { status: 'matched', method: 'manual', workId, reason: 'Heard it' } },
      linked: 2,
    });
    return answer;
  }),
  refuses(contract.linkPlay, 'link.target-unknown', {
    words: 'a work that is not there',
    act: async (stage) => {
      const { playId } = await newPlay(stage);
      return stage.ops.ask(contract.linkPlay, { params: { playId }, body: bodyOf(contract.linkPlay) });
    },
  }),
  refuses(contract.linkPlay, 'version.stale', {
    words: 'a link over one that somebody else has just changed',
    act: async (stage) => {
      const { playId, workId, link, changedMeanwhile } = await newPlay(stage);
      await link();
      await changedMeanwhile();
      const body = { workId, reason: 'Heard it' };
      return stage.ops.ask(contract.linkPlay, { params: { playId }, body });
    },
  }),
  answers(contract.unlinkPlay, 'the play as it was before the link', async (stage) => {
    const { playId, link } = await newPlay(stage);
    await link();
    const answer = await stage.ops.ask(contract.unlinkPlay, { params: { playId } });
    expect(answer.body).toMatchObject({ id: playId, attribution: { status: 'unmatched' } });
    return answer;
  }),
  answers(contract.unlinkPlay, 'what was decided together, taken back together', async (stage) => {
    const { territory, stationId, playId, workId } = await newPlay(stage);
    await stage.ops.get(contract.sendPlays, { body: { plays: [playBody(stationId, 'P-2')] } });
    const body = { workId, reason: 'Heard it', applyToSame: true };
    await stage.ops.get(contract.linkPlay, { params: { playId }, body });
    const query = { applyToSame: 'true' };
    const answer = await stage.ops.ask(contract.unlinkPlay, { params: { playId }, query });
    const { items } = await stage.ops.get(contract.listWaitingSongs, { query: { territory } });
    expect(items).toMatchObject([{ plays: 2, status: 'unmatched' }]);
    return answer;
  }),
  answers(contract.unlinkPlay, 'a play that was dismissed', async (stage) => {
    const { playId } = await newPlay(stage);
    await stage.ops.get(contract.dismissPlay, { params: { playId }, body: DISMISSAL });
    const answer = await stage.ops.ask(contract.unlinkPlay, { params: { playId } });
    expect(answer.body).not.toHaveProperty('attribution.dismissed');
    return answer;
  }),
  refuses(contract.unlinkPlay, 'play.not-linked', {
    words: 'a play that nobody linked',
    act: async (stage) => {
      const { playId } = await newPlay(stage);
      return stage.ops.ask(contract.unlinkPlay, { params: { playId } });
    },
  }),
  refuses(contract.unlinkPlay, 'version.stale', {
    words: 'a play that somebody else has just changed',
    act: async (stage) => {
      const { playId, link, changedMeanwhile } = await newPlay(stage);
      await link();
      await changedMeanwhile();
      return stage.ops.ask(contract.unlinkPlay, { params: { playId } });
    },
  }),
];
