import { beforeAll, describe, expect, test } from '@jest/globals';
import { publicPlayId } from '#functions/domain/usage/public-play-id.ts';
import { createArtist } from '#functions/use-cases/artists/create-artist.ts';
import { registerLocalWork } from '#functions/use-cases/artists/register-local-work.ts';
import { explainLineItem } from '#functions/use-cases/cycles/explain-line-item.ts';
import { createLicence } from '#functions/use-cases/licensing/create-licence.ts';
import { linkPlay } from '#functions/use-cases/usage/link-play.ts';
import type { CycleId, WorkId } from '#shared/ids.ts';
import { minorToDecimal } from '#shared/money.ts';
import { NewArtist, NewLocalWork } from '#shared/schemas/artists.ts';
import type { Explanation } from '#shared/schemas/explanations.ts';
import { NewLicence } from '#shared/schemas/licensing.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import { PlayLink } from '#shared/schemas/usage.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aStationId } from '#test/support/given/an-id.ts';
import { present } from '#test/support/present.ts';
import { OPS } from '#test/support/world/people.ts';
import { playAt } from '#test/support/world/play-at.ts';
import { runClose } from '#test/support/world/run-close.ts';
import { runIngestion } from '#test/support/world/run-ingestion.ts';
import { sendFile } from '#test/support/world/send-file.ts';
import { addAgreement, addPartner, addStation, addTariff, openCycle } from '#test/support/world/set-up.ts';

const HEADER = 'work_id,title,alt_titles,iswc,isrc,writers,publishers,shares\n';
const [A, W, UNKNOWN] = ['USZQG2200540', 'USZQG2200541', 'USZQG2200542'];
const CATALOGUE = {
  lateMatch: `${HEADER}A,Golden River,,,${A},Ama Mensah||CA|010,,100\nW,Sunday Highlife,,,${W},Kofi Boateng||CA|010;Esi Quaye||CA|052,,50;50\n`,
  wrongMatch: `${HEADER}A,Golden River,,,${A},Ama Mensah||CA|010;Esi Quaye||CA|052,,75;25\nB,Night Market,,,${W},Ama Mensah||CA|010,,100\n`,
};

let world: FakeWorld;
let ascap: Partner;
let origin: CycleId;
let next: CycleId;

async function setUp(works: string) {
  world = fakeWorld();
  ascap = await addPartner(world);
  const prs = await addPartner(world, { name: 'PRS', societyCode: '052', countryCode: 'GB' });
  for (const { id } of [ascap, prs]) await addAgreement(world, id);
  await addStation(world);
  await runIngestion(world, await sendFile(world, works, { partner: ascap }));
}

/** Closes the first quarter, decides, and closes the second. */
async function closeAround(decide: () => Promise<unknown>) {
  ({ id: origin } = await openCycle(world));
  await runClose(world, origin);
  world.setClock('2026-05-01T09:00:00.000Z');
  await decide();
  const second = { name: '2026-Q2 – Ghana', periodStart: '2026-04-01', periodEnd: '2026-06-30' };
  ({ id: next } = await openCycle(world, second));
  world.setClock('2026-07-10T09:00:00.000Z');
  await runClose(world, next);
}

async function link(date: string, isrc: string, workId: WorkId) {
  const play = { stationId: aStationId('GH-COM-01'), date, playId: `${date} ${isrc}` };
  const asked = PlayLink.parse({ workId, reason: 'heard it' });
  return linkPlay(world, OPS, { playId: publicPlayId(play), link: asked });
}

const workOf = async (isrc: string): Promise<WorkId> => {
  const recordings = await world.recordings.byIsrc([isrc]);
  return present(present(recordings.get(isrc))?.deliveries[0]?.workId);
};

/** The derivation of the line of a payee for a work in a cycle, by what its reference begins with. */
async function explain(cycleId: CycleId, reference: string, caller = OPS): Promise<Explanation> {
  const line = (await world.cycles.lines(cycleId)).find((one) => one.reference.startsWith(reference));
  return explainLineItem(world, caller, present(line).id);
}

const said = ({ minor, currency }: { readonly minor: bigint; readonly currency: string }) =>
  minorToDecimal(minor, currency);
const moves = ({ boxes }: Explanation) =>
  boxes.map(({ pool, before, after, amount }) => [pool, said(before), said(after), said(amount)]);

describe('the late match of royalty rules §8, explained', () => {
  beforeAll(async () => {
    await setUp(CATALOGUE.lateMatch);
    await addTariff(world, { basis: 'licencePool', rate: undefined });
    const fee = {
      ...{ stationId: 'GH-COM-01', amount: '1000.00', currency: 'GHS' },
      ...{ periodStart: '2026-01-01', periodEnd: '2026-03-31' },
    };
    await createLicence(world, OPS, NewLicence.parse(fee));
    await playAt(world, '2026-02-01', { isrc: A, durationSeconds: 300 });
    await playAt(world, '2026-02-02', { isrc: UNKNOWN, durationSeconds: 200 });
    await playAt(world, '2026-02-03', { isrc: UNKNOWN, durationSeconds: 100 });
    await closeAround(async () => link('2026-02-03', UNKNOWN, await workOf(W)));
  }, 90_000);

  test('says the event, what was, what is, and that it agrees with the line', async () => {
    const explained = await explain(next, `partner:010|${W}`);
    expect(moves(explained)).toEqual([['licence', '0.00', '83.34', '83.34']]);
    expect(explained.boxes).toMatchObject([
      {
        ...{ stationId: 'GH-COM-01', name: 'Harbour FM', cycleId: origin, cycleName: '2026-Q1 – Ghana' },
        ...{ deltaGross: { minor: 0n }, usageCount: 1, totalDurationSeconds: 100 },
        events: [
          {
            ...{ number: 1, kind: 'match', actor: 'yaw', at: '2026-05-01T09:00:00.000Z' },
            what: 'A play of 2026-02-03 on GH-COM-01 is of the work “Sunday Highlife”.',
          },
        ],
      },
    ]);
    expect(explained.readded.agrees).toBe(true);
    expect(explained.became).toBeUndefined();
  });

  test('reckons the fee of the group: rounded(583.34 × .15) − 75.00 = 12.50', async () => {
    const { fee, readded } = await explain(next, `partner:010|${W}`);
    expect([fee.payeeGross, fee.payeeFee, present(fee.taken), present(fee.toSpread)].map(said)).toEqual([
      ...['583.34', '87.50', '75.00', '12.50'],
    ]);
    expect(said(readded.adminFee)).toBe('12.50');
    expect(said(readded.net)).toBe('70.84');
  });

  test('says in a sentence what the line corrects', async () => {
    const { line } = await explain(next, `partner:010|${W}`);
    expect(line.calculationNotes).toBe(
      'Correction of the cycle that began on 2026-01-01, by what became known after its lock: its plays changed by +1, their seconds by +100. Fee 15.00 % (the agreement): 87.50 GHS on 583.34 GHS that all lines of this payee in that cycle come to now, less 75.00 GHS taken before, spread over its corrections.',
    );
  });

  test('of held money too, which has no fee', async () => {
    const explained = await explain(next, 'held:unidentified|-');
    expect(moves(explained)).toEqual([['licence', '500.00', '333.33', '-166.67']]);
    expect(explained.boxes[0]?.events.map(({ number }) => number)).toEqual([1]);
    expect(explained.readded).toMatchObject({ adminFee: { minor: 0n }, agrees: true });
  });

  test('a locked line says what became of it, and what it comes to now', async () => {
    const { became, readded, boxes } = await explain(origin, 'held:unidentified|-');
    expect(became?.adjustments).toMatchObject([
      { cycleId: next, cycleName: '2026-Q2 – Ghana', usageCount: -1, gross: { minor: -16_667n } },
    ]);
    expect(became?.now).toMatchObject({ usageCount: 1, gross: { minor: 33_333n }, net: { minor: 33_333n } });
    expect(said(readded.gross)).toBe('500.00');
    expect(boxes).toEqual([]);
    const [adjustment] = became?.adjustments ?? [];
    const there = await explainLineItem(world, OPS, present(adjustment).lineItemId);
    expect(there.line.adjustmentOf).toMatchObject({ cycleId: origin, periodStart: '2026-01-01' });
  });

  test('the cycle says how much of its net corrects earlier ones', async () => {
    // 70.84 for 010 and 70.83 for 052.
    expect((await world.cycles.find(next))?.totals).toMatchObject({ adjustments: { minor: 14_167n } });
    expect((await world.cycles.find(origin))?.totals).not.toHaveProperty('adjustments');
  });

  test('one that nothing corrected is what it was', async () => {
    const { became, line } = await explain(origin, `partner:010|${A}`);
    expect(became).toMatchObject({ adjustments: [], now: { gross: line.gross, net: line.net } });
  });

  test('a partner reads its own without who decided, and no other’s', async () => {
    const own = { actor: 'ascap', roles: ['Partner' as const], partnerId: ascap.id };
    const explained = await explain(next, `partner:010|${W}`, own);
    expect(explained.boxes[0]?.events).toMatchObject([{ number: 1, kind: 'match' }]);
    expect(explained.boxes[0]?.events[0]).not.toHaveProperty('actor');
    await expect(explain(next, `partner:052|${W}`, own)).rejects.toMatchObject({ code: 'not-found' });
    await expect(explain(next, 'held:unidentified|-', own)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('the wrong match of royalty rules §8, explained', () => {
  beforeAll(async () => {
    await setUp(CATALOGUE.wrongMatch);
    // One play of Golden River costs 100.03, and one of Night Market 924.98.
    await addTariff(world, { basis: 'perPlay', rate: '100.03' });
    await addTariff(world, { basis: 'perPlay', rate: '924.98', medium: 'tv' });
    await addStation(world, { stationId: 'GH-TV-01', name: 'Coast TV', medium: 'tv' });
    await playAt(world, '2026-02-01', { isrc: A });
    await playAt(world, '2026-02-02', { isrc: W, stationId: aStationId('GH-TV-01') });
    await closeAround(async () => link('2026-02-01', A, await anArtistsWork()));
  }, 90_000);

  async function anArtistsWork(): Promise<WorkId> {
    const artist = NewArtist.parse({ reference: 'A-1', name: 'Efua', email: 'efua@music.example' });
    const { id: artistId } = await createArtist(world, OPS, artist);
    const shares = [{ artistReference: 'A-1', percent: '100.00' }];
    const entered = NewLocalWork.parse({ title: 'Harbour Lights', isrc: 'GHZ012600001', shares });
    return (await registerLocalWork(world, OPS, { artistId, entered })).id;
  }

  test.each([
    [`partner:010|${A}`, '75.02', '0.00', '-75.02'],
    [`partner:052|${A}`, '25.01', '0.00', '-25.01'],
    ['artist:A-1|GHZ012600001', '0.00', '100.03', '100.03'],
  ])('%s had %s and has %s: %s', async (reference, before, after, amount) => {
    const explained = await explain(next, reference);
    expect(moves(explained)).toEqual([['plays', before, after, amount]]);
    expect(explained.boxes[0]?.events.map(({ what }) => what)).toEqual([
      'A play of 2026-02-01 on GH-COM-01 is of the work “Harbour Lights”.',
    ]);
    expect(explained.readded.agrees).toBe(true);
  });

  test('the fee of 010’s group of 1,000.00 is rounded(924.98 × .15) − 150.00 = −11.25', async () => {
    const { fee, readded } = await explain(next, `partner:010|${A}`);
    expect([fee.payeeGross, fee.payeeFee, present(fee.taken), present(fee.toSpread)].map(said)).toEqual([
      ...['924.98', '138.75', '150.00', '-11.25'],
    ]);
    expect(said(readded.adminFee)).toBe('-11.25');
    expect(said(readded.net)).toBe('-63.77');
  });

  test('its locked line comes to nothing now, fee included', async () => {
    const { became } = await explain(origin, `partner:010|${A}`);
    expect(became?.now).toMatchObject({ usageCount: 0, gross: { minor: 0n }, adminFee: { minor: 0n } });
  });
});
