import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { readWork } from '#functions/use-cases/repertoire/read-work.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { present } from '#test/support/present.ts';
import { OPS } from '#test/support/world/people.ts';
import { runIngestion } from '#test/support/world/run-ingestion.ts';
import { sendFile } from '#test/support/world/send-file.ts';
import { addPartner } from '#test/support/world/set-up.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url), 'latin1').toString();
const xml = (name: string) =>
  readFileSync(new URL(`../../../fixtures/ddex/${name}`, import.meta.url), 'utf8');
const live = (text: string) => text.replace('TestMessage', 'LiveMessage');
const ERN = xml('ern-43.xml');
const WORK = 'SS1-880011';
let world: FakeWorld;
let partner: Partner;

beforeEach(async () => {
  world = fakeWorld();
  partner = await addPartner(world, { societyCode: '999' });
}, 60_000);

const ofStrict = async () => {
  partner = await addPartner(world, { societyCode: '052', readingMode: 'strict' });
};
const send = async (text: string) => runIngestion(world, await sendFile(world, text, { partner }));
const aliasOf = async (id: string) => (await world.works.aliases(partner.id, [id])).get(id);
const workOf = async (id: string) => world.works.find(present(await aliasOf(id)).workId);

const fileOf = async (key: unknown) =>
  Buffer.from(
    present(await world.files.read({ bucket: world.settings.workBucket, key: String(key) })),
  ).toString('latin1');

/** The message as it is when it is meant. */
const takeErn = () => send(live(ERN));

describe('a DDEX message', () => {
  test('that is a test is read and checked and changes nothing', async () => {
    const job = await send(ERN);
    expect(job).toMatchObject({
      status: 'succeeded',
      counts: { works: { created: 1 }, recordings: { created: 2 } },
      problems: expect.arrayContaining([expect.objectContaining({ code: 'message.test' })]),
    });
    expect(await aliasOf(WORK)).toBeUndefined();
  });

  test('that is live is taken: its work, both editions, and who has how much', async () => {
    expect(await send(live(ERN))).toMatchObject({
      counts: { works: { created: 1 }, recordings: { created: 2 } },
    });
    const work = await readWork(world, OPS, present(await aliasOf(WORK)).workId);
    expect(work).toMatchObject({ title: 'Harmattan Line', iswc: 'T9000000011' });
    expect(work.recordings.map(({ isrc }) => isrc)).toEqual(['ZZA012600001', 'ZZA012600091']);
    expect(work.shares.map(({ name, percent }) => `${name} ${percent}`)).toEqual([
      'Abena Marlowe 33.34',
      'Joël Tamakloe 16.66',
      'Saltpond Songs & Sons 50.00',
    ]);
  });

  test('that comes again is left alone', async () => {
    await takeErn();
    expect(await send(live(ERN))).toMatchObject({ counts: {}, problems: [{ code: 'message.repeated' }] });
  });

  test('under the id of another one fails', async () => {
    await takeErn();
    const other = live(ERN).replace('33.34', '33.00');
    expect(await send(other)).toMatchObject({ status: 'failed', problems: [{ code: 'message.repeated' }] });
  });

  test('that is older than what was said since changes nothing', async () => {
    await takeErn();
    const older = live(ERN)
      .replace('ZM-2026-000052-1', 'ZM-2026-000051-9')
      .replace('2026-09-20T17:44:02', '2026-09-19T17:44:02')
      .replace('33.34', '33.00');
    const job = await send(older);
    expect(job).toMatchObject({
      status: 'succeeded',
      counts: { works: { created: 0, updated: 0, unchanged: 1 } },
    });
    expect(job.problems.map(({ code }) => code)).toContain('message.superseded');
  });

  test('with take-downs alone changes no right', async () => {
    await takeErn();
    const before = await workOf(WORK);
    const deals =
      '<DealList><ReleaseDeal><Deal><DealTerms><TakeDown>true</TakeDown></DealTerms></Deal></ReleaseDeal></DealList>';
    const later = live(ERN)
      .replace('ZM-2026-000052-1', 'ZM-2026-000053-1')
      .replace('2026-09-20T17:44:02', '2026-09-21T17:44:02')
      .replace('</ern:NewReleaseMessage>', `${deals}</ern:NewReleaseMessage>`);
    expect(await send(later)).toMatchObject({ status: 'succeeded', counts: { works: { updated: 0 } } });
    expect(await workOf(WORK)).toEqual(before);
  });

  test('that only enriches adds titles beside what was said of rights', async () => {
    await takeErn();
    await send(live(xml('mead-11.xml')));
    const work = await workOf(WORK);
    expect(work?.alternativeTitles).toEqual(expect.arrayContaining(['Ɔpɛ Kwan']));
    expect(work?.deliveries.map(({ enrichesOnly }) => enrichesOnly === true)).toEqual([false, true, true]);
    const seen = await readWork(world, OPS, present(work?.id));
    expect(seen.shares.map(({ percent }) => percent)).toEqual(['33.34', '16.66', '50.00']);
    expect(seen.recordings.map(({ durationSeconds }) => durationSeconds)).toEqual([207, 207]);
    expect(await send(live(xml('mead-11.xml')).replace('MEAD-0007', 'MEAD-0008'))).toMatchObject({
      counts: { works: { updated: 0 }, recordings: { updated: 0 } },
    });
  });

  test('for somebody else is taken of a partner that is read as it sends, and of no other', async () => {
    const elsewhere = fixture('as-sent/ddex/for-another-recipient.xml');
    expect(await send(elsewhere)).toMatchObject({ status: 'succeeded', counts: { works: { created: 2 } } });
    await ofStrict();
    expect(await send(elsewhere)).toMatchObject({
      status: 'failed',
      problems: [{ code: 'message.elsewhere' }],
    });
  });

  test('that is not well formed is rejected whole', async () => {
    const cut = live(ERN).replace('ZM-2026-000052-1', 'ZM-1').replace('</ResourceList>', '');
    expect(await send(cut)).toMatchObject({ status: 'failed', problems: [{ code: 'file.not-well-formed' }] });
  });
});

describe('a CWR file', () => {
  const V21 = fixture('cwr/two-works.V21');

  test('whose group trailer counts wrong is rejected by the group, work by work', async () => {
    await ofStrict();
    const wrong = V21.replace('GRT000010000000200000040', 'GRT000010000000300000040');
    const job = await send(wrong);
    expect(job).toMatchObject({ status: 'succeeded', counts: { works: { created: 0, rejected: 2 } } });
    expect(job.problems.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['GRT G 0']));
    expect(await aliasOf('LBM0000001')).toBeUndefined();
  });

  test('whose trailer counts wrong is rejected whole, with an acknowledgement that says so', async () => {
    await ofStrict();
    const job = await send(V21.replace('TRL000010000000200000042', 'TRL000010000000200000041'));
    expect(job).toMatchObject({ status: 'failed', result: { acknowledgement: expect.any(String) } });
    expect(await aliasOf('LBM0000001')).toBeUndefined();
  });

  test('that numbers its records across the file, with 98 agreements ahead of its works, gives its works', async () => {
    const job = await send(fixture('as-sent/cwr/agreements-ahead-of-works.V21'));
    expect(job).toMatchObject({
      status: 'succeeded',
      counts: { works: { created: 2, rejected: 0 }, recordings: { created: 1 } },
      result: { acknowledgement: expect.any(String) },
    });
    const answer = await fileOf(job.result?.['acknowledgement']);
    expect(answer.match(/^ACK.{139}/gm)?.map((ack) => ack.slice(46, 49))).toEqual([
      ...new Array<string>(98).fill('AGR'),
      'NWR',
      'NWR',
    ]);
    const odum = await workOf('LBM0000002');
    expect(odum?.deliveries[0]?.shares[0]).toMatchObject({ name: 'YAW OFORISAMPLE', percent: '30.00' });
  });

  test('with a record missing is rejected, and its acknowledgement names line and transaction', async () => {
    const lines = fixture('as-sent/cwr/agreements-ahead-of-works.V21').split('\r\n');
    const job = await send(lines.toSpliced(-8, 1).join('\r\n'));
    expect(job.status).toBe('failed');
    const answer = await fileOf(job.result?.['acknowledgement']);
    expect(answer).toContain('LINE 428, GROUP 1, TRANSACTION 99, RECORD 15 SWR: IT FOLLOWS RECORD 424; ');
  });

  test('that is an acknowledgement gets none', async () => {
    const job = await send(fixture('cwr/ack-two-works.V21'));
    expect(job.status).toBe('succeeded');
    expect(job.result).not.toHaveProperty('acknowledgement');
  });

  test('that is whole gives its works with the shares that count in Ghana', async () => {
    expect(await send(V21)).toMatchObject({ counts: { works: { created: 2 }, recordings: { created: 1 } } });
    const odum = await workOf('LBM0000002');
    expect(
      odum?.deliveries[0]?.shares.flatMap(({ name, percent }) => (percent ? [`${name} ${percent}`] : [])),
    ).toEqual([
      'YAW OFORISAMPLE 30.00',
      'EFUA LAMPTEYSAMPLE 20.00',
      'VOLTA RIGHTS ADMINISTRATION 30.00',
      'HIGHLIFE HOUSE EDITIONS 20.00',
    ]);
  });

  test('that withdraws a work ends the rights of what was said, and erases nothing', async () => {
    await send(V21);
    const [header = ''] = fixture('cwr/two-works.V30').split('\r\n');
    const prefix = 'DRW0000000000000000';
    const drw = `${prefix}${'ODUM DRUM SUITE NO. 2'.padEnd(60)}  ${'LBM0000002'.padEnd(14)}${' '.repeat(11)}PP`;
    const lines = [
      header.replace('20260115101530', '20260301101530'),
      'GRHDRW0000103.000000000001',
      drw,
      'GRT000010000000100000003',
      'TRL000010000000100000005',
    ];
    expect(await send(`${lines.join('\r\n')}\r\n`)).toMatchObject({
      status: 'succeeded',
      counts: { works: { updated: 1 } },
    });
    const odum = await workOf('LBM0000002');
    expect(odum?.deliveries[0]?.withdrawnAt).toBe(world.clock.now());
    expect(await world.works.history(present(odum?.id))).toHaveLength(1);
  });
});
