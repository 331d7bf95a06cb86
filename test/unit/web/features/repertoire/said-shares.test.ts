import { describe, expect, test } from '@jest/globals';
import { localWork, work } from '#shared/examples/repertoire.ts';
import { saidShares } from '#web/features/repertoire/said-shares.ts';
import type { WireWork } from '#web/features/repertoire/wire-work.ts';

const [delivery] = work.provenance;
if (delivery === undefined) throw new Error('the example has no delivery');
const NAMES = new Map([[delivery.partnerId, 'ASCAP']]);
const said = (provenance: WireWork['provenance']) =>
  saidShares({ ...work, provenance }, NAMES).map(({ by, shares }) => [by, shares.length]);

describe('what deliveries say of shares', () => {
  test('is told by the partner’s name and its work id, in the order of delivery', () => {
    const other = { ...delivery, partnerId: 'prt_unknown', partnerWorkId: 'P-1' };
    expect(said([delivery, other])).toEqual([
      ['ASCAP, W-1001', 1],
      ['A partner, P-1', 1],
    ]);
  });

  test.each([
    ['adds titles only', { enrichesOnly: true }],
    ['was withdrawn', { withdrawnAt: '2026-03-04T00:00:00.000Z' }],
    ['names no share', { shares: [] }],
    [
      'names mechanical shares alone',
      { shares: delivery.shares.map((one) => ({ ...one, right: 'mechanical' as const })) },
    ],
    ['names parties without percents', { shares: delivery.shares.map(({ percent: _, ...one }) => one) }],
  ])('leaves out a delivery that %s', (_, over) => {
    expect(said([{ ...delivery, ...over }])).toEqual([]);
  });

  test('is what was registered, of a local work', () => {
    expect(saidShares(localWork, NAMES)).toMatchObject([
      { by: 'Registered', shares: [{ percent: '60.00' }, { percent: '40.00' }] },
    ]);
  });
});
