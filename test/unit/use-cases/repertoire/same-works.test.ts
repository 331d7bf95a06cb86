import { beforeEach, describe, expect, test } from '@jest/globals';
import { readCwrAck } from '#functions/formats/cwr/ack/read-cwr-ack.ts';
import { CWR_VERSIONS } from '#functions/formats/cwr/transaction.ts';
import { transliterate } from '#functions/formats/cwr/write/transliterate.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import type { Share, Work } from '#shared/schemas/repertoire.ts';
import { allOf } from '#test/support/all-of.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { inPieces } from '#test/support/in-pieces.ts';
import { sampleAsCwr } from '#test/support/sample-formats/sample-as-cwr.ts';
import { sampleAsErn } from '#test/support/sample-formats/sample-as-ern.ts';
import { sampleText } from '#test/support/sample-formats/sample-text.ts';
import { type SampleWork, sampleWorks } from '#test/support/sample-formats/sample-works.ts';
import { runIngestion } from '#test/support/world/run-ingestion.ts';
import { sendFile } from '#test/support/world/send-file.ts';
import { addPartner } from '#test/support/world/set-up.ts';

/** As many of the sample's works as show every kind of them. */
const WORKS = 60;
let world: FakeWorld;
let ascap: Partner;
let works: readonly SampleWork[];
let asCsv: ReadonlyMap<string, Work>;

beforeEach(async () => {
  world = fakeWorld();
  ascap = await addPartner(world);
  works = (await sampleWorks('ascap')).slice(0, WORKS);
  await send(sampleText('ascap_works_sample.csv', WORKS));
  asCsv = await known();
}, 60_000);

const send = async (text: string): Promise<JobRecord> =>
  runIngestion(world, await sendFile(world, text, { partner: ascap }));
const known = async (): Promise<ReadonlyMap<string, Work>> => {
  const ids = works.map(({ work }) => work.partnerWorkId);
  const aliases = await world.works.aliases(ascap.id, ids);
  const found = await world.works.findMany([...aliases.values()].map(({ workId }) => workId));
  const byId = new Map(found.map((work) => [String(work.id), work]));
  return new Map(
    [...aliases].flatMap(([id, { workId }]) => {
      const work = byId.get(workId);
      return work === undefined ? [] : [[id, work] as const];
    }),
  );
};
/** Who has how much of a work, whatever letters the format has for names; no society is the deliverer's. */
const claimsOf = (work: Work | undefined): readonly string[] =>
  (work?.deliveries.flatMap(({ shares }) => shares) ?? [])
    .filter(({ percent }) => percent !== undefined)
    .map(({ ipi, name, societyCode, percent }: Share) =>
      [ipi ?? transliterate(name, 'name'), societyCode ?? '010', percent].join(' '),
    )
    .toSorted();

/** How much each society has of a work: DDEX makes one party of two that have one name. */
const bySociety = (work: Work | undefined): Readonly<Record<string, number>> => {
  const sums: Record<string, number> = {};
  for (const { societyCode = '010', percent } of work?.deliveries.flatMap(({ shares }) => shares) ?? []) {
    if (percent !== undefined)
      sums[societyCode] = (sums[societyCode] ?? 0) + Math.round(Number(percent) * 100);
  }
  return sums;
};

describe('ASCAP’s sample repertoire', () => {
  test.each(CWR_VERSIONS)(
    'as CWR %s gives the same works as its CSV, and an acknowledgement',
    async (version) => {
      const { text, notCarried } = sampleAsCwr(works, { version, societyCode: '010' });
      expect(notCarried.length).toBeLessThan(WORKS / 2);
      const job = await send(text);
      expect(job).toMatchObject({ status: 'succeeded', counts: { works: { created: 0, rejected: 0 } } });
      const now = await known();
      for (const [id, work] of asCsv) {
        expect(now.get(id)?.id).toBe(work.id);
        expect({ id, claims: claimsOf(now.get(id)) }).toEqual({ id, claims: claimsOf(work) });
      }
      const key = String(job.result?.[version.startsWith('2') ? 'acknowledgement' : 'claimAcknowledgement']);
      const bytes = await world.files.read({ bucket: world.settings.workBucket, key });
      const answers = await allOf(readCwrAck(inPieces(bytes ?? new Uint8Array())));
      const acknowledged = answers.flatMap((parsed) => (parsed.kind === 'record' ? [parsed.record] : []));
      expect(acknowledged).toHaveLength(WORKS - notCarried.length);
      for (const { status, recipientNumber } of acknowledged) {
        expect(['AS', 'DU', 'SR']).toContain(status);
        expect(recipientNumber).toMatch(/^[0-9A-Z]{20}$/);
      }
    },
  );

  test('as CWR of another version with the same content changes nothing', async () => {
    const as = (version: (typeof CWR_VERSIONS)[number]) =>
      sampleAsCwr(works, { version, societyCode: '010' }).text;
    // Each version leaves out what it cannot carry; once all were said, none has anything new to say.
    for (const version of CWR_VERSIONS) await send(as(version));
    expect((await send(as('3.0'))).counts).toMatchObject({ works: { created: 0, updated: 0 } });
  });

  test('as ERN 4.3 gives the same works as its CSV', async () => {
    const job = await send(sampleAsErn(works, 'ZT-SAMPLE-1'));
    expect(job).toMatchObject({ status: 'succeeded', counts: { works: { created: 0, rejected: 0 } } });
    const now = await known();
    for (const [id, work] of asCsv) {
      expect(now.get(id)?.id).toBe(work.id);
      expect({ id, claims: bySociety(now.get(id)) }).toEqual({ id, claims: bySociety(work) });
    }
  });

  test('as the same message again is left alone', async () => {
    await send(sampleAsErn(works, 'ZT-SAMPLE-1'));
    const job = await send(sampleAsErn(works, 'ZT-SAMPLE-1'));
    expect(job).toMatchObject({ status: 'succeeded', problems: [{ code: 'message.repeated' }], counts: {} });
  });
});
