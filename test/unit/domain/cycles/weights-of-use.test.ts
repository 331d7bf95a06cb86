import { describe, expect, test } from '@jest/globals';
import { weightsOfUse } from '#functions/domain/cycles/weights-of-use.ts';

describe('weightsOfUse', () => {
  test('are seconds in a licence pool (royalty rules §3)', () => {
    const play = { pool: 'licence', units: '30000' } as const;
    expect(weightsOfUse({ play, share: { units: '30000' }, shareUnits: '2' })).toEqual({
      ...{ playWeight: '300', share: '1/2', weight: '150' },
    });
  });

  test('are cedis where plays are priced, exact to the last digit of rate, minute and multiplier', () => {
    // 61 s at GHS 0.60 a minute, by day, of which the claim has a third.
    const units = 600_000n * 61n * 100n;
    const play = { pool: 'plays', units: String(units) } as const;
    expect(weightsOfUse({ play, share: { units: String(units) }, shareUnits: '3' })).toEqual({
      ...{ playWeight: '61/100', share: '1/3', weight: '61/300' },
    });
  });
});
