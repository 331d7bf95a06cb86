import { describe, expect, test } from '@jest/globals';
import {
  adjustmentLines,
  mergeAdjustments,
  type Origin,
} from '#functions/domain/cycles/adjustments/adjustment-lines.ts';
import { aBox, movedIn } from '#test/support/given/a-box.ts';
import { aCycle, aLicence, aManifest, anUnidentifiedPlay, aPlay } from '#test/support/given/a-manifest.ts';
import { anotherPartner, aPartner } from '#test/support/given/a-partner.ts';
import { aPoolTariff, aTariff } from '#test/support/given/a-tariff.ts';
import { aLocalWork, anArtistShare, anExternalWork, aShare } from '#test/support/given/a-work.ts';
import { aFrozenAgreement } from '#test/support/given/an-agreement.ts';
import { anEvent, arrivedLate, expired, matched } from '#test/support/given/an-event.ts';
import { anId, aStationId } from '#test/support/given/an-id.ts';

const cycle = aCycle({ partners: [aPartner(), anotherPartner()] });
const T1 = anExternalWork([aShare()], { ref: 'T1' });
const L = aLocalWork([anArtistShare('GH-A-0001', '100')], { id: anId('wrk', 2), ref: 'L' });
/** A play of a work without an agreement for half of it, which is held. */
const HALF = anExternalWork([aShare({ percent: '50' }), aShare({ percent: '50', societyCode: '035' })], {
  ...{ id: anId('wrk', 3), ref: 'H' },
});
const NOBODY = () => false;

describe('held money that expires (royalty rules §9.3)', () => {
  /** 600.00 of 010|T1, 300.00 of an artist, 100.01 of a play that nobody identified. */
  const manifest = aManifest({
    ...{ cycle, tariffs: [aPoolTariff()], works: [T1, L] },
    licences: [aLicence({ periodEnd: '2026-03-31', amount: '1000.01' })],
    plays: [
      aPlay({ playId: 'A', durationSeconds: 60_000 }),
      aPlay({ playId: 'B', durationSeconds: 30_000, workId: L.id }),
      anUnidentifiedPlay({ playId: 'U', durationSeconds: 10_001 }),
    ],
  });
  const long = { ...manifest, tariffs: [aPoolTariff({ maximumSeconds: 60_000 })] };

  test('100.01 over 010|T1 600.00 and an artist’s 300.00: 66.67 and 33.34', async () => {
    const box = aBox(long, 'licence');
    expect(box.allocation.claims.map(({ ref, amountMinor }) => [ref, amountMinor])).toEqual([
      ['artist:GH-A-0001|L', '30000'],
      ['held:unidentified|-', '10001'],
      ['partner:010|T1', '60000'],
    ]);
    const closed = await box.settle([expired(1)]);
    expect(movedIn(closed)).toEqual({
      'artist:GH-A-0001|L': '3334',
      'held:unidentified|-': '-10001',
      'partner:010|T1': '6667',
    });
    expect(closed.adjustments.map(({ usageCount }) => usageCount)).toEqual([0, 0, 0]);
    expect(closed.expired).toEqual([
      {
        ...{ number: 1, expiryId: anId('exy', 1) },
        taken: [
          { ref: 'held:unidentified|-', reason: 'unidentified', wouldBePayee: '-', amountMinor: '10001' },
        ],
        given: [
          { ref: 'artist:GH-A-0001|L', amountMinor: '3334' },
          { ref: 'partner:010|T1', amountMinor: '6667' },
        ],
      },
    ]);
  });

  test('is paid under the terms and with the fee of the claim that it goes to', async () => {
    const origin: Origin = {
      ...{ cycleId: cycle.id, territory: 'GH', periodStart: '2026-01-01' },
      rateOf: ({ payee }) =>
        payee.kind === 'partner'
          ? { percent: '15', source: 'agreement' }
          : { percent: '0', source: 'local-artists' },
    };
    const group = `partner:010|${anId('agr', 1)}|2024-01-01`;
    const merged = mergeAdjustments([await aBox(long, 'licence').settle([expired(1)])]);
    const { lines } = adjustmentLines(
      origin,
      merged,
      new Map([[group, { grossMinor: 60_000n, feeMinor: 9_000n }]]),
    );
    // 15 % of 666.67 is 100.00; 90.00 was taken before.
    expect(lines.map(({ ref, grossMinor, feeMinor }) => [ref, grossMinor, feeMinor])).toEqual([
      ['artist:GH-A-0001|L|GH/2026-01-01', 3_334n, 0n],
      ['held:unidentified|-|GH/2026-01-01', -10_001n, 0n],
      ['partner:010|T1|GH/2026-01-01', 6_667n, 1_000n],
    ]);
  });

  test('leaves out payees that have no agreement in force', async () => {
    const { settle } = aBox(long, 'licence');
    const closed = await settle([expired(1)], { mayReceive: ({ payee }) => payee.kind === 'artist' });
    expect(movedIn(closed)).toEqual({ 'artist:GH-A-0001|L': '10001', 'held:unidentified|-': '-10001' });
  });

  test('goes to the claims of the whole cycle where its box has nobody', async () => {
    const silent = aManifest({ ...long, plays: [] });
    const closed = await aBox(silent, 'licence').settle([expired(1)], { inCycle: aBox(long, 'licence') });
    expect(movedIn(closed)).toEqual({
      'artist:GH-A-0001|L': '33334',
      'held:unidentified|-': '-100001',
      'partner:010|T1': '66667',
    });
  });

  test('stays held where nobody may be given anything, until a later list finds somebody', async () => {
    const { settle } = aBox(long, 'licence');
    const closed = await settle([expired(1)], { mayReceive: NOBODY });
    expect(closed).toMatchObject({ adjustments: [], deltaGrossMinor: '0' });
    expect(closed.expired).toBeUndefined();
    expect(movedIn(await settle([expired(2)]))).toMatchObject({ 'held:unidentified|-': '-10001' });
  });
});

describe('what becomes known after held money expired (royalty rules §9.3)', () => {
  /** A play that is half held, one that is paid, and one that nobody identified: 1.00 each. */
  const manifest = aManifest({
    ...{ cycle, tariffs: [aTariff({ basis: 'perPlay', rate: '1' })], works: [T1, L, HALF] },
    plays: [
      aPlay({ playId: 'A' }),
      aPlay({ playId: 'H', workId: HALF.id }),
      anUnidentifiedPlay({ playId: 'U' }),
    ],
  });
  const GEMA = aPartner({ id: anId('prt', 5), name: 'GEMA', societyCode: '035', agreements: [] });
  const gemaPays = (number: number) =>
    anEvent(number, {
      ...{ kind: 'agreement' as const, partner: GEMA },
      agreement: aFrozenAgreement({ id: anId('agr', 5), partnerId: GEMA.id, effectiveDate: '2026-01-01' }),
    });
  const decided = (number: number, workRef: string) =>
    anEvent(number, {
      ...{ kind: 'shares' as const, workId: anId('wrk', 9), workRef },
      decision: {
        ...{ id: anId('dec', 1), from: '2026-01-01', confirmedAt: '2030-05-01T09:00:00.000Z' },
        shares: [aShare({ societyCode: '052' })],
      },
    });

  test('takes all that is held, of works that are paid in part too', async () => {
    expect(movedIn(await aBox(manifest, 'plays').settle([expired(1)]))).toEqual({
      'held:unidentified|-': '-100',
      'held:unrepresented|H': '-50',
      'partner:010|H': '50',
      'partner:010|T1': '100',
    });
  });

  test('no link reaches a play that is closed, in the same close or in a later one', async () => {
    const { settle } = aBox(manifest, 'plays');
    const alone = await aBox(manifest, 'plays').settle([expired(1)]);
    const both = await settle([
      expired(1),
      matched(2, { playId: 'U', work: L }),
      matched(3, { playId: 'H' }),
    ]);
    expect(movedIn(both)).toEqual(movedIn(alone));
    expect(movedIn(await settle([matched(4, { playId: 'U', work: L })]))).toEqual({});
  });

  test('no agreement releases it, and decided shares do not move what its plays were paid', async () => {
    const { settle } = aBox(manifest, 'plays');
    await settle([expired(1)]);
    expect(movedIn(await settle([gemaPays(2), decided(3, 'H')]))).toEqual({});
  });

  test('events before it apply first: what they release does not expire', async () => {
    const closed = await aBox(manifest, 'plays').settle([gemaPays(1), expired(2)]);
    expect(closed.expired?.[0]?.taken).toMatchObject([{ ref: 'held:unidentified|-', amountMinor: '100' }]);
    expect(movedIn(closed)).toMatchObject({ 'held:unrepresented|H': '-50', 'held:unidentified|-': '-100' });
  });

  test('plays that are open are corrected as before, and keep what they were given besides', async () => {
    const { settle } = aBox(manifest, 'plays');
    await settle([expired(1)]);
    // 1.00 of the play itself moves; the 1.00 that T1 was given stays with 010.
    expect(movedIn(await settle([matched(2, { playId: 'A', work: L })]))).toEqual({
      'artist:GH-A-0001|L': '100',
      'partner:010|T1': '-100',
    });
  });

  test('a late play is money of its own, and is held for a list of its own', async () => {
    const { settle } = aBox(manifest, 'plays');
    await settle([expired(1)]);
    const late = arrivedLate(2, { playId: 'N', pool: 'plays', units: '6000000000' });
    expect(movedIn(await settle([late]))).toEqual({ 'held:unidentified|-': '100' });
    expect(movedIn(await settle([matched(3, { playId: 'N', work: L })]))).toEqual({
      'artist:GH-A-0001|L': '100',
      'held:unidentified|-': '-100',
    });
  });

  test('a licence that is revised later goes to those who have claims, not to what was held', async () => {
    const pool = aManifest({
      ...{ cycle, tariffs: [aPoolTariff()], works: [T1, HALF] },
      licences: [aLicence({ periodEnd: '2026-03-31', amount: '8.00' })],
      plays: [
        aPlay({ playId: 'A' }),
        aPlay({ playId: 'H', workId: HALF.id }),
        anUnidentifiedPlay({ playId: 'U' }),
      ],
    });
    const { settle } = aBox(pool, 'licence');
    await settle([expired(1)]);
    const raised = anEvent(2, {
      ...{ kind: 'licence' as const, stationId: aStationId('GH-COM-01') },
      licence: aLicence({
        ...{ id: anId('lic', 2), revises: anId('lic', 1), periodEnd: '2026-03-31', amount: '11.00' },
      }),
    });
    expect(movedIn(await settle([raised]))).toEqual({ 'partner:010|H': '100', 'partner:010|T1': '200' });
    // Open plays bring what they bring: A takes its own part of the licence with it, and nothing else.
    const moved = await settle([matched(3, { playId: 'A', work: L })]);
    expect(movedIn(moved)).toMatchObject({ 'partner:010|T1': expect.stringMatching(/^-/) });
  });
});
