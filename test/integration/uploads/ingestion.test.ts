import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { admitIngestion } from '#functions/use-cases/uploads/admit-ingestion.ts';
import { finishIngestion } from '#functions/use-cases/uploads/finish-ingestion.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import { aStationId } from '#test/support/given/an-id.ts';
import { present } from '#test/support/present.ts';
import { startWorld, type TestWorld } from '#test/support/real-world.ts';
import { runIngestion } from '#test/support/world/run-ingestion.ts';
import { runJob } from '#test/support/world/run-job.ts';
import { sendFile } from '#test/support/world/send-file.ts';
import { addPartner, addStation } from '#test/support/world/set-up.ts';
import { PLAYS, WORKS } from '#test/support/world/small-quarter.ts';
import { writtenItems } from '#test/support/world/written-items.ts';

const REPERTOIRE = [
  'work',
  'recording',
  'party',
  'deliveryAlias',
  'recordingAlias',
  'deliveryVersion',
  'identifier',
];
let world: TestWorld;
let ascap: Partner;
let prs: Partner;
let written: ReturnType<typeof writtenItems>;

beforeAll(async () => {
  world = await startWorld();
  await addStation(world);
  ascap = await addPartner(world);
  prs = await addPartner(world, { name: 'PRS', societyCode: '052', countryCode: 'GB' });
  written = writtenItems(world);
}, 60_000);
afterAll(() => world.stop());

const repertoireWrites = () => written.kinds.filter((kind) => REPERTOIRE.includes(kind));
const ingest = async (csv: string, partner = ascap) => {
  const job = await sendFile(world, csv, { partner });
  written.forget();
  return runIngestion(world, job);
};

describe('a repertoire file', () => {
  test('creates what it names', async () => {
    expect((await ingest(WORKS)).counts).toMatchObject({
      works: { created: 2, updated: 0, unchanged: 0, rejected: 0 },
      recordings: { created: 2 },
      writers: { created: 3 },
    });
    // A new work: the claim of its alias, the work, the alias. It stands in no index, so each is one write.
    const ofWorks = repertoireWrites().filter((kind) => kind === 'work' || kind === 'deliveryAlias');
    expect(ofWorks.toSorted()).toEqual([
      ...['deliveryAlias', 'deliveryAlias', 'deliveryAlias', 'deliveryAlias'],
      ...['work', 'work'],
    ]);
    expect(await world.partners.repertoire(ascap.id)).toMatchObject({ works: 2, recordings: 2 });
  });

  test('sent again writes nothing to the repertoire', async () => {
    expect((await ingest(WORKS)).counts).toMatchObject({
      works: { created: 0, updated: 0, unchanged: 2 },
      writers: { created: 0, updated: 0 },
    });
    expect(repertoireWrites()).toEqual([]);
    expect(await world.partners.repertoire(ascap.id)).toMatchObject({ works: 2, recordings: 2 });
  });

  test('with a changed row updates that row alone, and keeps what was said before', async () => {
    const job = await ingest(WORKS.replace('Golden River', 'Silver River'));
    expect(job.counts).toMatchObject({ works: { created: 0, updated: 1, unchanged: 1 } });
    expect(repertoireWrites().filter((kind) => kind === 'work')).toHaveLength(1);
    const aliases = await world.works.aliases(ascap.id, ['A-1']);
    const workId = present(aliases.get('A-1')?.workId);
    expect(await world.works.find(workId)).toMatchObject({ title: 'Silver River' });
    expect(await world.works.history(workId)).toMatchObject([{ delivery: { title: 'Golden River' } }]);
  });

  test('whose steps all run twice gives the same counts and the same repertoire', async () => {
    const csv = WORKS.replaceAll('A-', 'P-').replaceAll('USZQG', 'GBZQG');
    const job = await sendFile(world, csv, { partner: prs });
    expect((await runIngestion(world, job, 2)).counts).toMatchObject({
      works: { created: 2, updated: 0, unchanged: 0 },
      recordings: { created: 2, updated: 0 },
    });
    expect(await world.partners.repertoire(prs.id)).toMatchObject({ works: 2, recordings: 2 });
    expect((await world.works.page({ partnerId: prs.id, limit: 10 })).items).toHaveLength(2);
  });

  test('tried dry says what it would do and writes nothing', async () => {
    const csv = WORKS.replaceAll('A-', 'D-').replaceAll('USZQG', 'USZQD');
    const job = await sendFile(world, csv, { partner: ascap, dryRun: true });
    written.forget();
    expect((await runIngestion(world, job)).counts).toMatchObject({ works: { created: 2 } });
    expect(repertoireWrites()).toEqual([]);
  });
});

describe('a play log', () => {
  test('whose steps all run twice counts each play once and none as a duplicate', async () => {
    const job = await runIngestion(world, await sendFile(world, PLAYS), 2);
    expect(job.counts).toMatchObject({ accepted: 4, duplicates: 0, rejected: 0, matched: 3, unmatched: 1 });
  });

  test('sent again is all duplicates; other content under a known id is rejected and the first stays', async () => {
    const changed = PLAYS.replace('Unknown Tune', 'Known Tune');
    const job = await runIngestion(world, await sendFile(world, changed));
    expect(job.counts).toMatchObject({ accepted: 0, duplicates: 3, rejected: 1 });
    expect(job.problems).toMatchObject([{ code: 'play.differs', line: 5 }]);
    const key = { stationId: aStationId('GH-COM-01'), date: '2026-02-04', playId: 'P-4' };
    expect(await world.plays.find(key)).toMatchObject({ title: 'Unknown Tune' });
    expect(await world.plays.duplicates(aStationId('GH-COM-01'), '2026-01-01', '2026-03-31')).toBe(3);
  });
});

describe('whether an ingestion may begin', () => {
  test('one of a partner at a time; another partner’s goes beside it', async () => {
    const [first, second, other] = [
      await sendFile(world, WORKS, { partner: ascap }),
      await sendFile(world, WORKS, { partner: ascap }),
      await sendFile(world, WORKS, { partner: prs }),
    ];
    expect(await admitIngestion(world, first.id)).toEqual({ ready: true });
    expect(await admitIngestion(world, second.id)).toEqual({ ready: false });
    expect(await admitIngestion(world, other.id)).toEqual({ ready: true });
    expect(await admitIngestion(world, first.id)).toEqual({ ready: true });
    await finishIngestion(world, other.id);
    await finishIngestion(world, first.id);
    expect(await admitIngestion(world, second.id)).toEqual({ ready: true });
    await finishIngestion(world, second.id);
  });

  test('it waits for its file, and fails once the time for it is over', async () => {
    const job = await sendFile(world, WORKS, { partner: ascap, arrives: null });
    expect(await admitIngestion(world, job.id)).toEqual({ ready: false });
    world.setClock('2026-04-01T09:15:01.000Z');
    expect(await runJob(world, job.id, () => admitIngestion(world, job.id))).toMatchObject({
      status: 'failed',
      problems: [{ code: 'upload.absent' }],
    });
  });

  test.each([
    ['of another length', `${WORKS}\n`, 'bytes'],
    ['of the same length', WORKS.replace('Golden', 'Silver'), 'SHA-256'],
  ])('a file %s than was announced fails it, and the next has its turn', async (_how, arrives, why) => {
    const job = await sendFile(world, WORKS, { partner: ascap, arrives });
    const failed = await runJob(world, job.id, () => admitIngestion(world, job.id));
    expect(failed).toMatchObject({ status: 'failed', problems: [{ code: 'upload.mismatched' }] });
    expect(failed.problems[0]?.message).toContain(why);
    expect(await runIngestion(world, await sendFile(world, WORKS, { partner: ascap }))).toMatchObject({
      status: 'succeeded',
    });
  });
});
