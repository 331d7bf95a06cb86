import { describe, expect, test } from '@jest/globals';
import { claimsOfWork } from '#functions/domain/cycles/claims-of-work.ts';
import { show } from '#functions/domain/cycles/fraction.ts';
import type { FrozenWork } from '#functions/domain/cycles/manifest.ts';
import { anotherPartner, aPartner } from '#test/support/given/a-partner.ts';
import { aLocalWork, anArtistShare, anExternalWork, aShare } from '#test/support/given/a-work.ts';
import { anId } from '#test/support/given/an-id.ts';

const BOTH = [aPartner(), anotherPartner()];

/** `payee share`, as the table of the rules would say it. */
function claims(work: FrozenWork, partners = BOTH): readonly string[] {
  return claimsOfWork(work, 'GH', partners).map((claim) => {
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

  test('a share without society goes to the partner that delivered the work', () => {
    expect(claims(anExternalWork([aShare({ societyCode: undefined })]))).toEqual(['partner:010 1']);
  });

  test('a party that belongs to no society is held as unaffiliated, for that party', () => {
    expect(claims(anExternalWork([aShare({ societyCode: '099', ipi: '05451400750' })]))).toEqual([
      'held:unaffiliated 1 for ipi:05451400750',
    ]);
    expect(claims(anExternalWork([aShare({ societyCode: '099' })]))).toEqual([
      'held:unaffiliated 1 for party:Ama Mensah',
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

  test('three times 33.33 is whole: a third each', () => {
    const third = (name: string) => aShare({ name, percent: '33.33' });
    expect(claims(anExternalWork(['Ama', 'Kofi', 'Esi'].map(third)))).toEqual(
      Array(3).fill('partner:010 1/3'),
    );
  });

  test('100.06 is whole, and weighs by the total', () => {
    const work = anExternalWork([aShare({ percent: '50.03' }), aShare({ name: 'Kofi', percent: '50.03' })]);
    expect(claims(work)).toEqual(['partner:010 1/2', 'partner:010 1/2']);
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

describe('a work that was delivered twice (royalty rules §4)', () => {
  const twice = (first: ReturnType<typeof aShare>[], second: ReturnType<typeof aShare>[]) =>
    anExternalWork([], {
      deliveries: [
        { partnerId: anId('prt', 2), partnerWorkId: 'W-2', version: 1, shares: first },
        { partnerId: anId('prt', 1), partnerWorkId: 'W-1', version: 1, shares: second },
      ],
    });
  const half = (name: string, over = {}) => aShare({ name, percent: '50', ...over });

  test('agreeing deliveries are one, in whatever order and case they name their parties', () => {
    const work = twice([half('Ama'), half('Kofi')], [half('KOFI'), half('ama')]);
    expect(claims(work)).toEqual(['partner:010 1/2', 'partner:010 1/2']);
  });

  test.each([
    ['another percent', [half('Ama'), half('Kofi')], [half('Ama'), half('Kofi', { percent: '49.99' })]],
    ['another society', [half('Ama'), half('Kofi')], [half('Ama'), half('Kofi', { societyCode: '052' })]],
    ['another party', [half('Ama'), half('Kofi')], [half('Ama'), half('Esi')]],
    ['another IPI', [half('Ama', { ipi: '05451400750' })], [half('Ama', { ipi: '05451400848' })]],
  ])('%s is a conflict, and holds the whole play', (_what, first, second) => {
    expect(claims(twice(first, second))).toEqual(['held:share-conflict 1 for -']);
  });

  test('one with shares beats one without; shares without society still go to the first deliverer', () => {
    const work = twice([], [aShare({ societyCode: undefined })]);
    expect(claims(work)).toEqual(['partner:052 1']);
  });

  test('with shares from nobody the first deliverer gets all', () => {
    expect(claims(twice([], []))).toEqual(['partner:052 1']);
  });
});
