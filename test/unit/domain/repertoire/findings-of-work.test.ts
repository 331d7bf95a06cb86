import { describe, expect, test } from '@jest/globals';
import { findingsOfWork } from '#functions/domain/repertoire/findings-of-work.ts';
import { PartnerId } from '#shared/ids.ts';
import { aDelivery, aWork } from '#test/support/given/a-delivered-work.ts';
import { aShare } from '#test/support/given/a-work.ts';
import { anId } from '#test/support/given/an-id.ts';

const GROUNDS = { territory: 'GH', partnerSocieties: new Set(['499']) };
const ISWC = 'T9000000011';
const kinds = (...asked: Parameters<typeof findingsOfWork>) =>
  findingsOfWork(...asked).map(({ kind }) => kind);

describe('what a person should look at in a work', () => {
  test('is nothing where it has an ISWC and whole shares', () => {
    expect(kinds(aDelivery({ iswc: ISWC }), undefined, GROUNDS)).toEqual([]);
  });

  test.each([
    ['no ISWC', aDelivery(), ['missing-identifier']],
    ['shares over 100', aDelivery({ iswc: ISWC, shares: [aShare(), aShare()] }), ['share-conflict']],
    [
      'shares under 100',
      aDelivery({ iswc: ISWC, shares: [aShare({ percent: '99.93' })] }),
      ['share-missing'],
    ],
    ['within 0.06 of 100', aDelivery({ iswc: ISWC, shares: [aShare({ percent: '99.94' })] }), []],
    [
      'a society that nobody knows',
      aDelivery({ iswc: ISWC, shares: [aShare({ societyCode: '498' })] }),
      ['unknown-society'],
    ],
    ['a society that is a partner', aDelivery({ iswc: ISWC, shares: [aShare({ societyCode: '499' })] }), []],
    ['titles alone', aDelivery({ iswc: ISWC, shares: [], enrichesOnly: true }), []],
    ['what was taken back', aDelivery({ withdrawnAt: '2026-02-01T00:00:00.000Z' }), []],
  ])('%s', (_what, delivery, expected) => {
    expect(kinds(delivery, undefined, GROUNDS)).toEqual(expected);
  });

  test('counts the shares that count in the territory', () => {
    const elsewhere = aDelivery({ iswc: ISWC, shares: [aShare({ territory: 'NG' })] });
    expect(kinds(elsewhere, undefined, GROUNDS)).toEqual(['share-missing']);
  });

  test('is that partners contradict each other, unless one took its word back', () => {
    const prs = aDelivery({
      iswc: ISWC,
      partnerId: PartnerId.parse(anId('prt', 2)),
      shares: [aShare({ societyCode: '052' })],
    });
    const ours = aDelivery({ iswc: ISWC });
    expect(kinds(ours, aWork(1, { iswc: ISWC, deliveries: [ours, prs] }), GROUNDS)).toEqual([
      'share-conflict',
    ]);
    const withdrawn = { ...prs, withdrawnAt: '2026-02-01T00:00:00.000Z' };
    expect(kinds(ours, aWork(1, { iswc: ISWC, deliveries: [ours, withdrawn] }), GROUNDS)).toEqual([]);
  });
});
