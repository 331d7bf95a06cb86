import { beforeEach, describe, expect, test } from '@jest/globals';
import { cancelJob } from '#functions/use-cases/jobs/cancel-job.ts';
import { admitIngestion } from '#functions/use-cases/uploads/admit-ingestion.ts';
import { finishIngestion } from '#functions/use-cases/uploads/finish-ingestion.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aStationId } from '#test/support/given/an-id.ts';
import { OPS } from '#test/support/world/people.ts';
import { runIngestion } from '#test/support/world/run-ingestion.ts';
import { runJob } from '#test/support/world/run-job.ts';
import { sendFile } from '#test/support/world/send-file.ts';
import { addPartner, addStation } from '#test/support/world/set-up.ts';
import { PLAYS, WORKS } from '#test/support/world/small-quarter.ts';

let world: FakeWorld;
let ascap: Partner;
let prs: Partner;

beforeEach(async () => {
  world = fakeWorld();
  await addStation(world);
  ascap = await addPartner(world);
  prs = await addPartner(world, { name: 'PRS', societyCode: '052', countryCode: 'GB' });
}, 60_000);

describe('a repertoire file', () => {
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
});

describe('a play log', () => {
  test('whose steps all run twice counts each play once and none as a duplicate', async () => {
    await runIngestion(world, await sendFile(world, WORKS, { partner: ascap }));
    const job = await runIngestion(world, await sendFile(world, PLAYS), 2);
    expect(job.counts).toMatchObject({ accepted: 4, duplicates: 0, rejected: 0, matched: 3, unmatched: 1 });
  });

  test('sent again is all duplicates; other content under a known id is rejected and the first stays', async () => {
    await runIngestion(world, await sendFile(world, PLAYS));
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

  test('play logs go one after the other, whoever sends them', async () => {
    const [first, second] = [await sendFile(world, PLAYS), await sendFile(world, PLAYS)];
    expect(await admitIngestion(world, first.id)).toEqual({ ready: true });
    expect(await admitIngestion(world, second.id)).toEqual({ ready: false });
    await finishIngestion(world, first.id);
    expect(await admitIngestion(world, second.id)).toEqual({ ready: true });
  });

  test('a job that has ended without giving its turn back holds nobody up for longer than a step takes', async () => {
    const [first, second] = [await sendFile(world, PLAYS), await sendFile(world, PLAYS)];
    await admitIngestion(world, first.id);
    await cancelJob(world, OPS, { jobId: first.id, undo: async () => [] });
    expect(await admitIngestion(world, second.id)).toEqual({ ready: false });
    world.setClock(new Date(Date.parse(world.clock.now()) + 17 * 60_000).toISOString());
    expect(await admitIngestion(world, second.id)).toEqual({ ready: true });
  });

  test('it waits for its file, and fails once the time for it is over', async () => {
    const job = await sendFile(world, WORKS, { partner: ascap, arrives: null });
    expect(await admitIngestion(world, job.id)).toEqual({ ready: false });
    world.setClock('2026-04-06T09:15:01.000Z');
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
