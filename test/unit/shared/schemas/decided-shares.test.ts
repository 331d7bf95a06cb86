import { describe, expect, test } from '@jest/globals';
import { newDecidedShares } from '#shared/examples/decided-shares.ts';
import { NewAffiliation } from '#shared/schemas/affiliations.ts';
import { NewDecidedShares } from '#shared/schemas/decided-shares.ts';

const share = { name: 'Ama Mensah', role: 'C', societyCode: '010', percent: '50.00' };
const pathsOf = (entered: object) =>
  NewDecidedShares.safeParse({ ...newDecidedShares, ...entered }).error?.issues.map(({ path }) =>
    path.join('.'),
  );

describe('decided shares (royalty rules §4)', () => {
  test.each([
    ['a share of a society', { shares: [share] }],
    ['a share of a local artist', { shares: [{ ...share, societyCode: undefined, artistReference: 'A-1' }] }],
    ['a share of a party whose society is not known', { shares: [{ ...share, societyCode: undefined }] }],
    ['shares that make 100.06, which is whole', { shares: [share, { ...share, percent: '50.06' }] }],
    ['a hundred shares', { shares: Array.from({ length: 100 }, () => ({ ...share, percent: '1.00' })) }],
    ['one day', { from: '2025-03-01', to: '2025-03-01' }],
    ['days without end', { to: undefined }],
  ])('may be %s', (_, entered) => {
    expect(pathsOf(entered)).toBeUndefined();
  });

  test.each([
    [
      'a share both of a society and an artist',
      { shares: [{ ...share, artistReference: 'A-1' }] },
      'shares.0.artistReference',
    ],
    ['shares that make 100.07', { shares: [share, { ...share, percent: '50.07' }] }, 'shares'],
    ['no share', { shares: [] }, 'shares'],
    [
      'more than a hundred shares',
      { shares: Array.from({ length: 101 }, () => ({ ...share, percent: '0.01' })) },
      'shares',
    ],
    ['an IPI with wrong check digits', { shares: [{ ...share, ipi: '00000000198' }] }, 'shares.0.ipi'],
    ['a last day before the first one', { from: '2025-03-02', to: '2025-03-01' }, 'to'],
    ['nothing that they rest on', { evidence: ' ' }, 'evidence'],
  ])('are refused with %s, and the field is named', (_, entered, path) => {
    expect(pathsOf(entered)).toEqual([path]);
  });

  test('take an empty IPI for none, and write any other with eleven digits', () => {
    const { shares } = NewDecidedShares.parse({
      ...newDecidedShares,
      shares: [
        { ...share, ipi: '' },
        { ...share, ipi: '199' },
      ],
    });
    expect(shares.map(({ ipi }) => ipi)).toEqual([undefined, '00000000199']);
  });
});

describe('an affiliation (royalty rules §8)', () => {
  const rest = { societyCode: '052', from: '2025-01-15', reason: 'a letter' };

  test.each([
    ['an IPI', { ipi: '00000000199' }],
    ['a name', { name: 'Ama Mensah' }],
    ['a name beside an empty IPI', { ipi: '', name: 'Ama Mensah' }],
  ])('is of a party with %s', (_, party) => {
    expect(NewAffiliation.safeParse({ ...rest, ...party }).success).toBe(true);
  });

  test.each([
    ['neither IPI nor name', {}],
    ['both', { ipi: '00000000199', name: 'Ama Mensah' }],
  ])('is refused with %s', (_, party) => {
    expect(NewAffiliation.safeParse({ ...rest, ...party }).error?.issues).toMatchObject([{ path: ['ipi'] }]);
  });
});
