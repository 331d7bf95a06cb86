import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Caller } from '#functions/ports/world.ts';
import { sha256Of } from '#functions/use-cases/sha256-of.ts';
import { admitIngestion } from '#functions/use-cases/uploads/admit-ingestion.ts';
import { readColumnMapping, saveColumnMapping } from '#functions/use-cases/uploads/column-mapping.ts';
import { type IngestionAsked, ingestFile } from '#functions/use-cases/uploads/ingest-file.ts';
import { receiveUpload } from '#functions/use-cases/uploads/receive-upload.ts';
import { requestUpload } from '#functions/use-cases/uploads/request-upload.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { anId } from '#test/support/given/an-id.ts';
import { OPS } from '#test/support/world/people.ts';
import { runJob } from '#test/support/world/run-job.ts';
import { addPartner } from '#test/support/world/set-up.ts';

const BODY = 'work_id,title\nA-1,Golden River\n';
let world: FakeWorld;
let ascap: Partner;
let prs: Partner;
beforeEach(async () => {
  world = fakeWorld();
  ascap = await addPartner(world, { importFormats: ['CSV', 'CWR'] });
  prs = await addPartner(world, { name: 'PRS', societyCode: '052' });
});

const announce = (partner?: Partner, fileName = 'works.csv') =>
  requestUpload(world, OPS, {
    request: { fileName, contentType: 'text/csv', sizeBytes: BODY.length, sha256: sha256Of(BODY) },
    ...(partner !== undefined && { partner }),
  });
const ingest = (asked: Partial<IngestionAsked>, partner: Partner | undefined = ascap, caller: Caller = OPS) =>
  ingestFile(world, caller, {
    asked: { dryRun: false, ...asked },
    ...(partner !== undefined && { partner }),
  });

describe('requestUpload', () => {
  test('grants exactly these bytes, once sent as they were announced, in the partner’s own prefix', async () => {
    const { uploadId, key, url, headers } = await announce(ascap, '..Ɔdɔ works?.csv');
    expect(key).toMatch(new RegExp(`^partners/${ascap.id}/${uploadId}/[A-Za-z0-9._-]+$`));
    expect(await world.send(url, { headers, body: BODY.replace('Golden', 'Silver') })).toBe(403);
    expect(await world.send(url, { headers: {}, body: BODY })).toBe(403);
    expect(await world.send(url, { headers, body: BODY })).toBe(200);
    expect(await receiveUpload(world, uploadId)).toMatchObject({ status: 'arrived' });
  });

  test('grants it for a quarter of an hour', async () => {
    const { url, headers } = await announce(ascap);
    world.setClock('2026-04-06T09:15:01.000Z');
    expect(await world.send(url, { headers, body: BODY })).toBe(403);
  });
});

describe('receiveUpload', () => {
  test('marks an arrival once, though it is told of it many times at once', async () => {
    const { uploadId, url, headers } = await announce(ascap);
    expect(await receiveUpload(world, uploadId)).toBeUndefined();
    await world.send(url, { headers, body: BODY });
    const told = await Promise.all([1, 2, 3].map(() => receiveUpload(world, uploadId)));
    expect(told.map((upload) => upload?.status)).toEqual(Array(3).fill('arrived'));
    expect(await world.uploads.find(uploadId)).toMatchObject({ version: 2 });
  });
});

describe('ingestFile', () => {
  test('makes one job per upload; asked again while it is queued, it is started anew', async () => {
    const { uploadId } = await announce(ascap);
    const first = await ingest({ uploadId });
    const again = await ingest({ uploadId });
    expect(again).toMatchObject({ id: first.id, attempt: 2 });
    expect(await world.uploads.find(uploadId)).toMatchObject({ jobId: first.id });
    expect((await world.jobs.page({ limit: 5 })).items).toHaveLength(1);
  });

  test('asked many times at once makes one job', async () => {
    const { uploadId } = await announce(ascap);
    const jobs = await Promise.all([1, 2, 3].map(() => ingest({ uploadId })));
    expect(new Set(jobs.map(({ id }) => id)).size).toBe(1);
    expect((await world.jobs.page({ limit: 5 })).items).toHaveLength(1);
  });

  test('answers with the job as it is once it runs', async () => {
    const { uploadId, url, headers } = await announce(ascap);
    const { id } = await ingest({ uploadId });
    await world.send(url, { headers, body: BODY });
    expect(await admitIngestion(world, id)).toEqual({ ready: true });
    expect(await ingest({ uploadId })).toMatchObject({ id, status: 'running', attempt: 1 });
  });

  test('refuses a format that the partner does not send, and for play logs all but CSV', async () => {
    const unsupported = { code: 'format.unsupported' };
    await expect(ingest({ uploadId: anId('upl', 8), format: 'ERN' })).rejects.toMatchObject(unsupported);
    const log = ingestFile(world, OPS, {
      asked: { uploadId: anId('upl', 8), format: 'CWR', dryRun: false },
    });
    await expect(log).rejects.toMatchObject(unsupported);
  });

  test('refuses an upload that is not there, of another partner, or for something else', async () => {
    const unknown = { code: 'upload.unknown' };
    await expect(ingest({ uploadId: anId('upl', 9) })).rejects.toMatchObject(unknown);
    const { uploadId } = await announce(prs);
    await expect(ingest({ uploadId })).rejects.toMatchObject(unknown);
    const log = await announce();
    await expect(ingest({ uploadId: log.uploadId })).rejects.toMatchObject({ code: 'upload.used' });
  });

  test.each([
    ['a bucket that is not allowed', 's3://elsewhere/works.csv'],
    ['our bucket outside the partner’s prefix', 's3://uploads/usage/works.csv'],
    ['what is no such address', 'https://uploads/works.csv'],
  ])('refuses %s', async (_what, s3Uri) => {
    await expect(ingest({ s3Uri })).rejects.toMatchObject({ code: 'source.outside' });
  });

  test('takes an object in the partner’s prefix, and fails where there is none', async () => {
    const { id } = await ingest({ s3Uri: `s3://uploads/partners/${ascap.id}/works.csv` });
    expect(await runJob(world, id, () => admitIngestion(world, id))).toMatchObject({
      status: 'failed',
      problems: [{ code: 'upload.absent' }],
    });
  });
});

describe('a column mapping', () => {
  test('is saved on the version that was read, for the partner itself and nobody else', async () => {
    const save = (version: number, caller: Caller = OPS) =>
      saveColumnMapping(world, caller, { partnerId: ascap.id, mapping: { title: 'Song' }, version });
    expect(await readColumnMapping(world, OPS, ascap.id)).toMatchObject({ mapping: {}, version: 0 });
    await save(0);
    expect(await save(1)).toMatchObject({ mapping: { title: 'Song' }, version: 2 });
    await expect(save(0)).rejects.toMatchObject({ code: 'version.stale' });
    const stranger: Caller = { actor: 'prs', roles: ['Partner'], partnerId: prs.id };
    await expect(save(2, stranger)).rejects.toMatchObject({ code: 'not-found' });
  });
});
