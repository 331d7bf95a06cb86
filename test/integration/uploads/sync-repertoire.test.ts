import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sourceOpener } from '#functions/platform/sources/open-source.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { updatePartner } from '#functions/use-cases/partners/update-partner.ts';
import { syncAll } from '#functions/use-cases/uploads/sync-all.ts';
import { requestSync, syncRepertoire } from '#functions/use-cases/uploads/sync-repertoire.ts';
import { HOST } from '#infra/local/addresses.ts';
import { LOCAL_CLIENT } from '#infra/local/dynamodb/local-client.ts';
import type { Partner, RepertoireSource } from '#shared/schemas/partners.ts';
import { BUCKETS } from '#test/support/engines.ts';
import { freePort } from '#test/support/free-port.ts';
import { startWorlds } from '#test/support/real-world.ts';
import { startSftpServer } from '#test/support/sftp-server.ts';
import { ADMIN, OPS } from '#test/support/world/people.ts';
import { runIngestion } from '#test/support/world/run-ingestion.ts';
import { addPartner } from '#test/support/world/set-up.ts';
import { WORKS } from '#test/support/world/small-quarter.ts';

const USER = { username: 'zamio', password: 'let-me-in' };
const FILES = new Map([['works.csv', new TextEncoder().encode(WORKS)]]);
const secrets = new Map<string, string>();
const openSource = sourceOpener(async (name) => secrets.get(name), 'zamio/repertoire');
let worlds: Awaited<ReturnType<typeof startWorlds>>;
let world: World;
let partner: Partner;

beforeAll(async () => {
  worlds = await startWorlds();
}, 60_000);
beforeEach(async () => {
  world = { ...(await worlds.make()), openSource };
  partner = await addPartner(world);
});
afterAll(() => worlds.stop());

async function setSource(repertoireSource: RepertoireSource | undefined): Promise<void> {
  const { repertoireSource: _before, ...rest } = partner;
  const update = { ...rest, ...(repertoireSource !== undefined && { repertoireSource }) };
  partner = await updatePartner(world, ADMIN, { partnerId: partner.id, update });
}

async function fetchNow(): Promise<JobRecord | undefined> {
  const { id } = await requestSync(world, OPS, partner.id);
  await syncRepertoire(world, id);
  return world.jobs.find(id);
}

const ingestions = async () =>
  (await world.jobs.page({ kind: 'repertoire-ingestion', partnerId: partner.id, limit: 50 })).items;

describe('fetching a partner’s repertoire', () => {
  test('does nothing without a source, and says so', async () => {
    expect(await fetchNow()).toMatchObject({
      status: 'succeeded',
      counts: { fetched: 0 },
      problems: [{ code: 'source.none' }],
    });
  });

  test('does nothing without credentials, and says so', async () => {
    await setSource({ kind: 'SFTP', location: 'sftp://127.0.0.1/out', secretName: 'nobody' });
    expect(await fetchNow()).toMatchObject({
      status: 'succeeded',
      counts: { fetched: 0 },
      problems: [{ code: 'source.no-credentials' }],
    });
    expect(await ingestions()).toEqual([]);
  });

  test('takes what is new from an SFTP folder, once, as an ingestion of its own', async () => {
    const server = await startSftpServer(FILES, USER);
    secrets.set('zamio/repertoire/sftp', JSON.stringify({ ...USER, hostKeySha256: server.hostKeySha256 }));
    await setSource({ kind: 'SFTP', location: server.location, secretName: 'sftp' });
    expect(await fetchNow()).toMatchObject({ counts: { fetched: 1, known: 0 }, problems: [] });
    expect(await fetchNow()).toMatchObject({ counts: { fetched: 0, known: 1 } });
    const [job, ...others] = await ingestions();
    expect(others).toEqual([]);
    if (job === undefined) throw new Error('no ingestion was started');
    expect((await runIngestion(world, job)).counts).toMatchObject({ works: { created: 2 } });
    await server.stop();
  });

  test('does not speak to a server with another host key', async () => {
    const server = await startSftpServer(FILES, USER);
    secrets.set('zamio/repertoire/other', JSON.stringify({ ...USER, hostKeySha256: 'c29tZWJvZHkgZWxzZQ==' }));
    await setSource({ kind: 'SFTP', location: server.location, secretName: 'other' });
    const { id } = await requestSync(world, OPS, partner.id);
    await expect(syncRepertoire(world, id)).rejects.toThrow();
    await server.stop();
  });

  test('takes what is new under a prefix of a bucket', async () => {
    const endpoint = process.env['AWS_ENDPOINT_URL_S3'] ?? '';
    const client = new S3Client({ ...LOCAL_CLIENT, endpoint, forcePathStyle: true });
    for (const name of ['out/more.csv', 'out/old/kept.csv', 'elsewhere.csv'])
      await client.send(new PutObjectCommand({ Bucket: BUCKETS.exports, Key: name, Body: WORKS }));
    secrets.set('zamio/repertoire/s3', JSON.stringify({ ...LOCAL_CLIENT.credentials, endpoint }));
    await setSource({ kind: 'S3', location: `s3://${BUCKETS.exports}/out`, secretName: 's3' });
    expect(await fetchNow()).toMatchObject({ counts: { fetched: 1, known: 0 } });
    client.destroy();
  });

  test('takes what a partner’s API lists, with its token, from its own host alone', async () => {
    const port = await freePort();
    const asked: string[] = [];
    const tls = (name: string) => readFileSync(new URL(`../../fixtures/tls/${name}`, import.meta.url));
    const server = createServer(
      { key: tls('loopback.key.pem'), cert: tls('loopback.cert.pem') },
      ({ url = '', headers }, reply) => {
        asked.push(`${url} ${headers.authorization}`);
        const list = { files: [{ name: 'api.csv', url: 'files/1', sizeBytes: WORKS.length, etag: 'v1' }] };
        reply.end(url === '/list' ? JSON.stringify(list) : WORKS);
      },
    );
    await new Promise<void>((done) => server.listen(port, HOST, done));
    const ca = tls('loopback.cert.pem').toString();
    secrets.set('zamio/repertoire/api', JSON.stringify({ token: 'a-token', ca }));
    await setSource({ kind: 'HTTPS', location: `https://${HOST}:${port}/list`, secretName: 'api' });
    expect(await fetchNow()).toMatchObject({ counts: { fetched: 1, known: 0 } });
    expect(asked).toEqual(['/list Bearer a-token', '/files/1 Bearer a-token']);
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
});

describe('the night’s fetching', () => {
  const SOURCE = { kind: 'SFTP', location: 'sftp://127.0.0.1/out', secretName: 'nobody' } as const;
  const syncs = async () => (await world.jobs.page({ kind: 'repertoire-sync', limit: 100 })).items.length;

  test('starts a job for each active partner with a source, once for a night', async () => {
    await setSource(SOURCE);
    await addPartner(world, { name: 'PRS', societyCode: '052', countryCode: 'GB' });
    const before = await syncs();
    await syncAll(world, '2026-04-02T01:30:00Z');
    await syncAll(world, '2026-04-02T01:30:00Z');
    expect(await syncs()).toBe(before + 1);
    await syncAll(world, '2026-04-03T01:30:00Z');
    expect(await syncs()).toBe(before + 2);
  });

  test('leaves partners out that are not active', async () => {
    await setSource(SOURCE);
    await updatePartner(world, ADMIN, { partnerId: partner.id, update: { ...partner, active: false } });
    const before = await syncs();
    await syncAll(world, '2026-04-04T01:30:00Z');
    expect(await syncs()).toBe(before);
  });
});
