import { beforeEach, describe, expect, test } from '@jest/globals';
import { gzipSync, zipSync } from 'fflate';
import type { JobRecord } from '#functions/ports/records.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { present } from '#test/support/present.ts';
import { runIngestion } from '#test/support/world/run-ingestion.ts';
import { sendFile } from '#test/support/world/send-file.ts';
import { addPartner, addStation } from '#test/support/world/set-up.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const LOG = 'Time,Title,Artist,Length\n06:00:12,Market Rain Cocoa,Kofi Saltwind,3:27\n';
const WORKS = 'work_id,title,writers,shares\nW-1,Harbour Lights,Ama Tidewater,100\n';
const DAMAGED = {
  status: 'failed',
  problems: [{ code: 'file.truncated', message: expect.stringMatching(/cut short or damaged/) }],
};
let world: FakeWorld;

beforeEach(async () => {
  world = fakeWorld();
  await addStation(world, { stationId: 'baobab-fm', name: 'Baobab FM' });
});

const jobsOf = async (): Promise<readonly JobRecord[]> => (await world.jobs.page({ limit: 100 })).items;
const sendLog = async (file: Uint8Array, fileName: string) =>
  runIngestion(world, await sendFile(world, file, { fileName }));

describe('a log in an archive', () => {
  test('is read under its own name, which says the station and the day', async () => {
    const zip = zipSync({ 'logs/Baobab FM 2026-03-02.csv': bytes(LOG), '__MACOSX/x': bytes('x') });
    const job = await sendLog(zip, 'march.zip');
    expect(job).toMatchObject({ status: 'succeeded', counts: { accepted: 1 } });
    expect(job.assumed).toContainEqual({ code: 'file-date', value: '2026-03-02', count: 1 });
  });

  test('of gzip is read under the name of the archive', async () => {
    const job = await sendLog(gzipSync(bytes(LOG)), 'Baobab FM 2026-03-02.csv.gz');
    expect(job).toMatchObject({ status: 'succeeded', counts: { accepted: 1 } });
  });

  test('beside others becomes a job of its own, once, however often the step is run', async () => {
    const zip = zipSync({
      'Baobab FM 2026-03-02.csv': bytes(LOG),
      'Baobab FM 2026-03-03.csv': bytes(LOG),
    });
    const archive = await runIngestion(world, await sendFile(world, zip, { fileName: 'logs.zip' }), 2);
    expect(archive).toMatchObject({ status: 'succeeded', counts: { files: 2 } });
    const queued = (await jobsOf()).filter(({ status }) => status === 'queued');
    expect(queued).toHaveLength(2);
    for (const job of queued)
      expect(await runIngestion(world, job)).toMatchObject({ status: 'succeeded', counts: { accepted: 1 } });
  });

  test('that is damaged brings nothing, and says what to do', async () => {
    const gzip = gzipSync(bytes(LOG + '06:04:12,Night Ferry,Yaw Ember,3:10\n'.repeat(5000)));
    const job = await sendLog(gzip.subarray(0, gzip.length - 8), 'Baobab FM 2026-03-02.csv.gz');
    expect(job).toMatchObject(DAMAGED);
  });
});

test('a table of works in a damaged archive brings none of them', async () => {
  const partner = await addPartner(world);
  const gzip = gzipSync(bytes(WORKS + 'W-2,Night Ferry,Yaw Ember,100\n'.repeat(5000)));
  const sent = await sendFile(world, gzip.subarray(0, gzip.length - 8), {
    partner,
    fileName: 'works.csv.gz',
  });
  expect(await runIngestion(world, sent)).toMatchObject(DAMAGED);
  expect((await world.works.aliases(partner.id, ['W-1'])).size).toBe(0);
});

test('a table of works in a zip is read as it stands in there', async () => {
  const partner = await addPartner(world);
  const sent = await sendFile(world, zipSync({ 'works.csv': bytes(WORKS) }), {
    partner,
    fileName: 'works.zip',
  });
  expect(await runIngestion(world, sent)).toMatchObject({ counts: { works: { created: 1 } } });
  expect(present((await world.works.aliases(partner.id, ['W-1'])).get('W-1')).outcome).toBe('created');
});
