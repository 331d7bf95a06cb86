import { beforeAll, describe, expect, test } from '@jest/globals';
import { publicPlayId } from '#functions/domain/usage/public-play-id.ts';
import { lintDsr } from '#functions/formats/dsr/lint/lint-dsr.ts';
import type { Statement } from '#functions/formats/statement/statement.ts';
import { statementFiles } from '#functions/use-cases/statements/statement-files.ts';
import { statementOf } from '#functions/use-cases/statements/statement-of.ts';
import { linkPlay } from '#functions/use-cases/usage/link-play.ts';
import type { CycleId } from '#shared/ids.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import { PlayLink } from '#shared/schemas/usage.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aStationId } from '#test/support/given/an-id.ts';
import { present } from '#test/support/present.ts';
import { OPS } from '#test/support/world/people.ts';
import { runClose } from '#test/support/world/run-close.ts';
import { runIngestion } from '#test/support/world/run-ingestion.ts';
import { sendFile } from '#test/support/world/send-file.ts';
import { openCycle } from '#test/support/world/set-up.ts';
import { smallQuarter } from '#test/support/world/small-quarter.ts';

/** One play of Golden River in the second quarter. */
const NEXT_PLAYS = `play_id,station_id,played_at,title,artist,isrc,iswc,duration_seconds
P-5,GH-COM-01,2026-05-01T08:00:00Z,Golden River,Ama Mensah,USZQG2200540,,100
`;
const [AMA, KOFI] = [
  { name: 'Ama Mensah', role: 'CA', percent: '100.00', societyCode: '010' },
  { name: 'Kofi Boateng', role: 'CA', percent: '50.00', societyCode: '010' },
];

let world: FakeWorld;
let partner: Partner;
let first: CycleId;
let second: CycleId;

/** Two quarters; after the first was locked, its unidentified play turns out to be Sunday Highlife. */
beforeAll(async () => {
  world = fakeWorld();
  partner = await smallQuarter(world);
  ({ id: first } = await openCycle(world));
  await runClose(world, first);
  const works = await world.works.page({ limit: 10 });
  const highlife = present(works.items.find(({ title }) => title === 'Sunday Highlife'));
  const playId = publicPlayId({ stationId: aStationId('GH-COM-01'), date: '2026-02-04', playId: 'P-4' });
  const link = PlayLink.parse({
    workId: highlife.id,
    reason: 'The station sent its log',
    applyToSame: false,
  });
  await linkPlay(world, OPS, { playId, link });

  world.setClock('2026-07-10T09:00:00.000Z');
  await runIngestion(world, await sendFile(world, NEXT_PLAYS));
  const period = { periodStart: '2026-04-01', periodEnd: '2026-06-30' };
  ({ id: second } = await openCycle(world, { name: '2026-Q2 – Ghana', ...period }));
  await runClose(world, second);
}, 90_000);

async function writing(cycleId: CycleId) {
  const cycle = present(await world.cycles.find(cycleId));
  const payments = await world.payments.ofCycle(cycleId);
  const payment = present(payments.find(({ partnerId }) => partnerId === partner.id));
  return { cycle, payment, partner, statement: await statementOf(world, { cycle, payment }) };
}
const linesOf = ({ lines }: Statement) =>
  lines.map(({ title, partnerWorkId, parties }) => [title, partnerWorkId, parties]);

describe('a partner’s statement of a cycle', () => {
  test('names each work by the partner’s own number, and for whom it is paid', async () => {
    const { statement } = await writing(first);
    expect(linesOf(statement)).toEqual([
      ['Golden River', 'A-1', [AMA]],
      ['Sunday Highlife', 'A-2', [KOFI]],
    ]);
  });

  test('says what each use weighed, in cedis where plays are priced (royalty rules §3)', async () => {
    const { statement } = await writing(first);
    const weighed = [...statement.usages].map(({ playId, weighing }) => [playId, weighing]);
    const whole = {
      basis: 'perMinute',
      pool: 'plays',
      multiplier: '1',
      playWeight: '2',
      share: '1',
      weight: '2',
    };
    expect(weighed).toEqual([
      ['P-1', whole],
      ['P-2', whole],
      ['P-3', { ...whole, share: '1/2', weight: '1' }],
    ]);
  });
});

describe('a statement after a late match (royalty rules §8)', () => {
  test('has the play of the locked quarter as an adjustment, with the partner’s number and party of the work', async () => {
    const { statement } = await writing(second);
    expect(statement.lines.map(({ title, gross }) => [title, gross.minor])).toEqual([['Golden River', 100n]]);
    const [origin] = (await world.cycles.lines(first)).filter(
      ({ reference }) => reference === 'partner:010|USZQG2200541',
    );
    expect(statement.adjustments).toMatchObject([
      {
        ...{ title: 'Sunday Highlife', partnerWorkId: 'A-2', parties: [KOFI] },
        ...{ usageCount: 1, totalDurationSeconds: 200, gross: { minor: 100n } },
        ...{ originCycleId: first, originPeriodStart: '2026-01-01', originLineItemId: origin?.id },
      },
    ]);
  });

  test('is complete in CSV and PDF, and as DSR reports what was used in the cycle alone', async () => {
    const all = await writing(second);
    expect(await statementFiles(world, 'PDF', all)).toHaveLength(1);
    const written = await world.exports.of(second, all.payment.payee.ref);
    expect(written.map(({ format }) => format)).toEqual(['CSV', 'PDF']);
    const [usage, royalties, remarks] = await statementFiles(world, 'DDEX-DSR', all);
    for (const file of [usage, royalties]) {
      const { bytes, fileName } = present(file);
      expect(lintDsr(new TextDecoder().decode(bytes), fileName)).toEqual([]);
    }
    expect(new TextDecoder().decode(royalties?.bytes)).not.toContain('Sunday Highlife');
    expect(remarks).toMatchObject({ part: 'remarks' });
    expect(new TextDecoder().decode(remarks?.bytes)).toMatch(/1 adjustment of earlier cycles.*CSV/);
  });
});
