import { expect } from '@jest/globals';
import * as contract from '#shared/contract/repertoire.ts';
import {
  ingestRepertoire,
  listIngestions,
  requestRepertoireUpload,
  requestUsageUpload,
  syncRepertoire,
} from '#shared/contract/uploads.ts';
import { succeeded } from '#test/support/api/end-of.ts';
import { fresh } from '#test/support/api/fresh.ts';
import { ingestWorks } from '#test/support/api/ingest-works.ts';
import { newPartner } from '#test/support/api/onboard.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';
import { announcedCsv } from '#test/support/api/send-csv.ts';

const workRow = (isrc: string, title = 'A song') => `W-${isrc},${title},,,${isrc},A writer||CA|,,100`;

export const repertoireProofs: readonly Proof[] = [
  answers(requestRepertoireUpload, 'a presigned upload into the partner’s own prefix', async (stage) => {
    const { id } = await newPartner(stage);
    const staff = await stage.staffOf(id);
    const ask = { params: { partnerId: id }, body: announcedCsv('a') };
    const answer = await staff.ask(requestRepertoireUpload, ask);
    expect(answer.body).toMatchObject({ key: expect.stringContaining(`partners/${id}/`), method: 'PUT' });
    return answer;
  }),
  answers(ingestRepertoire, 'one job for an upload, however often it is asked for', async (stage) => {
    const { id } = await newPartner(stage);
    const params = { partnerId: id };
    const { uploadId } = await stage.ops.get(requestRepertoireUpload, {
      params,
      body: announcedCsv('a'),
    });
    const ask = { params, body: { uploadId } };
    const { id: jobId } = await stage.ops.get(ingestRepertoire, ask);
    const answer = await stage.ops.ask(ingestRepertoire, ask);
    expect(answer.body).toMatchObject({ id: jobId, kind: 'repertoire-ingestion', partnerId: id });
    return answer;
  }),
  refuses(ingestRepertoire, 'upload.unknown', {
    words: 'the upload of another partner',
    act: async (stage) => {
      const [one, other] = await Promise.all([newPartner(stage), newPartner(stage)]);
      const { uploadId } = await stage.ops.get(requestRepertoireUpload, {
        params: { partnerId: one.id },
        body: announcedCsv('a'),
      });
      const staff = await stage.staffOf(other.id);
      return staff.ask(ingestRepertoire, { params: { partnerId: other.id }, body: { uploadId } });
    },
  }),
  refuses(ingestRepertoire, 'upload.used', {
    words: 'the upload of a play log',
    act: async (stage) => {
      const { id } = await newPartner(stage);
      const { uploadId } = await stage.ops.get(requestUsageUpload, { body: announcedCsv('a') });
      return stage.ops.ask(ingestRepertoire, { params: { partnerId: id }, body: { uploadId } });
    },
  }),
  refuses(ingestRepertoire, 'source.outside', {
    words: 'a bucket that is not allowed',
    act: async (stage) => {
      const { id } = await newPartner(stage);
      const body = { s3Uri: 's3://elsewhere/works.csv' };
      return stage.ops.ask(ingestRepertoire, { params: { partnerId: id }, body });
    },
  }),
  refuses(ingestRepertoire, 'format.unsupported', {
    words: 'a format that there is not',
    act: async (stage) => {
      const { id } = await newPartner(stage);
      const body = { ...bodyOf(ingestRepertoire), format: 'MIDI' };
      return stage.ops.ask(ingestRepertoire, { params: { partnerId: id }, body });
    },
  }),
  answers(listIngestions, 'a partner’s ingestions with their counts', async (stage) => {
    const { id } = await newPartner(stage);
    const { id: jobId } = await ingestWorks(stage, id, [workRow(fresh.isrc()), 'W-2,,,,,,,']);
    const answer = await stage.viewer.ask(listIngestions, { params: { partnerId: id } });
    expect(answer.body).toMatchObject({
      items: [{ id: jobId, status: 'succeeded', counts: { works: { created: 1, rejected: 1 } } }],
    });
    return answer;
  }),
  refuses(ingestRepertoire, 'format.unsupported', {
    words: 'a format that the partner is not set up to send',
    act: async (stage) => {
      const { id } = await newPartner(stage, { importFormats: ['CWR'] });
      const body = { ...bodyOf(ingestRepertoire), format: 'CSV' };
      return stage.ops.ask(ingestRepertoire, { params: { partnerId: id }, body });
    },
  }),
  answers(syncRepertoire, 'a job that says that there is no source', async (stage) => {
    const { id } = await newPartner(stage);
    const answer = await stage.ops.ask(syncRepertoire, { params: { partnerId: id } });
    const { id: jobId } = await stage.ops.get(syncRepertoire, { params: { partnerId: id } });
    const job = await succeeded(stage, { id: jobId });
    expect(job).toMatchObject({ kind: 'repertoire-sync', problems: [{ code: 'source.none' }] });
    return answer;
  }),
  answers(contract.listWorks, 'the works of one partner whose title has a word', async (stage) => {
    const { id } = await newPartner(stage);
    const word = fresh.word();
    await ingestWorks(stage, id, [workRow(fresh.isrc(), `Song ${word}`), workRow(fresh.isrc())]);
    const query = { partnerId: id, q: word.toUpperCase() };
    const answer = await stage.viewer.ask(contract.listWorks, { query });
    expect(answer.body).toMatchObject({ items: [{ title: `Song ${word}` }], nextCursor: null });
    return answer;
  }),
  refuses(contract.listWorks, 'not-found', {
    words: 'for one partner, the works of another',
    act: async (stage) => {
      const [one, other] = await Promise.all([newPartner(stage), newPartner(stage)]);
      const staff = await stage.staffOf(one.id);
      return staff.ask(contract.listWorks, { query: { partnerId: other.id } });
    },
  }),
  answers(contract.readWork, 'a work with shares and provenance', async (stage) => {
    const { id } = await newPartner(stage);
    await ingestWorks(stage, id, [workRow(fresh.isrc())]);
    const { items } = await stage.viewer.get(contract.listWorks, { query: { partnerId: id } });
    const params = { workId: items[0]?.id ?? '' };
    const answer = await stage.viewer.ask(contract.readWork, { params });
    expect(JSON.stringify(answer.body)).toContain(id);
    return answer;
  }),
  answers(contract.listRecordings, 'a recording by its ISRC', async (stage) => {
    const { id } = await newPartner(stage);
    const isrc = fresh.isrc();
    await ingestWorks(stage, id, [workRow(isrc)]);
    const answer = await stage.viewer.ask(contract.listRecordings, { query: { isrc } });
    expect(answer.body).toMatchObject({ items: [{ isrc }] });
    return answer;
  }),
  refuses(contract.listRecordings, 'not-found', {
    words: 'for one partner, the recordings of another',
    act: async (stage) => {
      const [one, other] = await Promise.all([newPartner(stage), newPartner(stage)]);
      const staff = await stage.staffOf(one.id);
      return staff.ask(contract.listRecordings, { query: { partnerId: other.id } });
    },
  }),
];
