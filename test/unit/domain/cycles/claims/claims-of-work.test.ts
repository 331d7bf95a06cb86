import { describe, expect, test } from '@jest/globals';
import { claimsOfWork } from '#functions/domain/cycles/claims/claims-of-work.ts';
import { show } from '#functions/domain/cycles/fraction.ts';
import type { FrozenCycle, FrozenWork } from '#functions/domain/cycles/manifest.ts';
import { aCycle, rulesOf } from '#test/support/given/a-manifest.ts';
import { anotherPartner, aPartner } from '#test/support/given/a-partner.ts';
import { aLocalWork, anArtistShare, anExternalWork, aShare } from '#test/support/given/a-work.ts';
import { anId } from '#test/support/given/an-id.ts';

const BOTH = [aPartner(), anotherPartner()];

/** `payee share`, as the table of the rules would say it. */
function claims(work: FrozenWork, partners = BOTH, over: Partial<FrozenCycle> = {}): readonly string[] {
  return claimsOfWork(work, '2026-02-01', rulesOf(aCycle({ partners, ...over }))).map((claim) => {
    const share = show(claim.share);
    if (claim.to === 'artist') return `artist:${claim.reference} ${share}`;
    if (claim.to === 'partner') return `partner:${claim.partner.societyCode} ${share}`;
    return `held:${claim.reason} ${share} for ${claim.wouldBePayee}`;
  });
}

describe('who claims a work (royalty rules §4)', () => {
  test('a local work goes to its artists by their shares', () => {
    const work = aLocalWork([anArtistShare('GH-A-0001', '60'), anArtistShare('GH-A-0002', '40')]);
    expect(claims(work)).toEqual(['artist:GH-A-0001 3/5', 'artist:GH-A-0002 2/5']);
  });

  test('without shares the partner that delivered it gets all, or it is held where the partner wants that', () => {
    expect(claims(anExternalWork([]))).toEqual(['partner:010 1']);
    expect(claims(anExternalWork([aShare({ percent: undefined })]))).toEqual(['partner:010 1']);
    expect(claims(anExternalWork([]), [aPartner({ payWithoutShares: false })])).toEqual([
      'held:share-missing 1 for -',
    ]);
  });

  test('shares over 100 hold the whole play', () => {
    const work = anExternalWork([
      aShare({ percent: '60' }),
      aShare({ name: 'Kofi Boateng', percent: '40.07' }),
    ]);
    expect(claims(work)).toEqual(['held:share-conflict 1 for -']);
  });

  test('a society that is a partner’s leads to that partner, whoever delivered', () => {
    const work = anExternalWork([
      aShare({ percent: '50', societyCode: '010' }),
      aShare({ percent: '50', societyCode: '052' }),
    ]);
    expect(claims(work)).toEqual(['partner:010 1/2', 'partner:052 1/2']);
  });

  test('a share without society goes to the partner that delivered the work, if it takes such shares', () => {
    const work = anExternalWork([aShare({ societyCode: undefined })]);
    expect(claims(work)).toEqual(['partner:010 1']);
    expect(claims(work, [aPartner({ payUnknownSociety: false })])).toEqual([
      'held:society-unknown 1 for party:AMA MENSAH',
    ]);
  });

  test('without percents a party of another society, or of none, holds the whole as share-missing', () => {
    const named = (societyCode: string | undefined) =>
      anExternalWork([aShare({ percent: undefined, societyCode })]);
    expect(claims(named(undefined))).toEqual(['partner:010 1']);
    expect(claims(named('052'))).toEqual(['held:share-missing 1 for -']);
    expect(claims(named('099'))).toEqual(['held:share-missing 1 for -']);
  });

  test('a party that belongs to no society is held as unaffiliated, for that party', () => {
    expect(claims(anExternalWork([aShare({ societyCode: '099', ipi: '05451400750' })]))).toEqual([
      'held:unaffiliated 1 for ipi:05451400750',
    ]);
    expect(claims(anExternalWork([aShare({ societyCode: '099' })]))).toEqual([
      'held:unaffiliated 1 for party:AMA MENSAH',
    ]);
  });

  test('a society that nobody stands for is held as unrepresented, for that society', () => {
    expect(claims(anExternalWork([aShare({ societyCode: '035' })]))).toEqual([
      'held:unrepresented 1 for society:035',
    ]);
  });

  test('shares under 100 hold the part that is missing', () => {
    expect(claims(anExternalWork([aShare({ percent: '60' })]))).toEqual([
      'partner:010 3/5',
      'held:share-missing 2/5 for -',
    ]);
  });

  test.each([
    ['99.94', ['partner:010 1']],
    ['100', ['partner:010 1']],
    ['99.93', ['partner:010 9993/10000', 'held:share-missing 7/10000 for -']],
  ])('a total of %s is whole within 0.06, and each share then weighs share ÷ total', (percent, expected) => {
    expect(claims(anExternalWork([aShare({ percent })]))).toEqual(expected);
  });

  test('three times 33.33 is whole: a third each, together one', () => {
    const third = (name: string, societyCode: string) => aShare({ name, percent: '33.33', societyCode });
    expect(claims(anExternalWork([third('Ama', '010'), third('Kofi', '010'), third('Esi', '052')]))).toEqual([
      'partner:010 2/3',
      'partner:052 1/3',
    ]);
  });

  test('100.06 is whole, and weighs by the total', () => {
    const work = anExternalWork([
      aShare({ percent: '50.03' }),
      aShare({ name: 'Kofi', percent: '50.03', societyCode: '052' }),
    ]);
    expect(claims(work)).toEqual(['partner:010 1/2', 'partner:052 1/2']);
  });

  test('only the performing right in this territory or the world counts', () => {
    const work = anExternalWork([
      aShare({ percent: '50', territory: 'GH' }),
      aShare({ percent: '50', territory: 'US' }),
      aShare({ percent: '100', right: 'mechanical' }),
    ]);
    expect(claims(work)).toEqual(['partner:010 1/2', 'held:share-missing 1/2 for -']);
  });
});

const KOFI = { reference: 'GH-A-0007', id: anId('art', 7), name: 'Kofi Tarn', ipi: '05451400750' };
/** A cycle in which our own society is 103 and Kofi Tarn is one of its artists. */
const ours = (work: FrozenWork, over: Partial<FrozenCycle> = {}) =>
  claims(work, BOTH, { ownSocietyCode: '103', artists: [KOFI], ...over });

describe('local artists in foreign works (royalty rules §4)', () => {
  test.each([
    ['their IPI', { ipi: KOFI.ipi, societyCode: '052', name: 'K. Tarn' }],
    ['our society and their IPI', { ipi: KOFI.ipi, societyCode: '103' }],
    [
      'our society and their name, without case and surplus spaces',
      { societyCode: '103', name: ' kofi  TARN ' },
    ],
  ])('are paid by %s', (_how, share) => {
    expect(ours(anExternalWork([aShare({ ...share, percent: '100' })]))).toEqual(['artist:GH-A-0007 1']);
  });

  test.each([
    ['another IPI', { societyCode: '103', name: KOFI.name, ipi: '05451400848' }, 'ipi:05451400848'],
    ['another name', { societyCode: '103', name: 'Esi' }, 'party:ESI'],
  ])('our society with %s is held as unaffiliated', (_how, share, party) => {
    expect(ours(anExternalWork([aShare({ ...share, percent: '100' })]))).toEqual([
      `held:unaffiliated 1 for ${party}`,
    ]);
  });

  test('the name alone, without our society, is nobody’s', () => {
    expect(ours(anExternalWork([aShare({ name: KOFI.name, societyCode: '052' })]))).toEqual([
      'partner:052 1',
    ]);
  });
});

describe('an affiliation (royalty rules §4, §8.4)', () => {
  const affiliations = [{ ipi: '05451400848', societyCode: '052', from: '2026-02-01' }];
  const of = (societyCode: string | undefined) =>
    anExternalWork([aShare({ ipi: '05451400848', societyCode, percent: '100' })]);

  test.each([[undefined], ['099'], ['103']])('is the society of a share that names %s', (societyCode) => {
    expect(ours(of(societyCode), { affiliations })).toEqual(['partner:052 1']);
  });

  test('does not change a society that is named, nor a play before it begins', () => {
    expect(ours(of('010'), { affiliations })).toEqual(['partner:010 1']);
    expect(
      ours(of('099'), { affiliations: [{ ipi: '05451400848', societyCode: '052', from: '2026-02-02' }] }),
    ).toEqual(['held:unaffiliated 1 for ipi:05451400848']);
  });
});
