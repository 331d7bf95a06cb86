import { describe, expect, test } from '@jest/globals';
import { addDays, datesOf } from '#functions/domain/calendar.ts';
import { claimFinder } from '#functions/domain/cycles/claims/play-claims.ts';
import { spansOf } from '#functions/domain/cycles/claims/spans.ts';
import { aCycle } from '#test/support/given/a-manifest.ts';
import { anotherPartner, aPartner } from '#test/support/given/a-partner.ts';
import { anExternalWork, aShare } from '#test/support/given/a-work.ts';
import { aFrozenAgreement } from '#test/support/given/an-agreement.ts';
import { anId, MADE_AT } from '#test/support/given/an-id.ts';

describe('days between which nothing changes', () => {
  test('a date that the facts name begins a span, and so does the day after it', () => {
    const spanOf = spansOf({ from: '2026-02-01', more: [{ to: '2026-02-28' }], name: '2026' });
    const days = ['2026-01-31', '2026-02-01', '2026-02-02', '2026-02-27', '2026-02-28', '2026-03-01'];
    expect(days.map(spanOf)).toEqual([0, 1, 2, 2, 3, 4]);
  });

  test('facts without dates have one span', () => {
    expect(['2020-01-01', '2030-01-01'].map(spansOf({ percent: '15.00' }))).toEqual([0, 0]);
  });

  test('claims of every day are those of a finder that knows no other day (royalty rules §4)', () => {
    const work = anExternalWork(
      [
        aShare({ percent: '50' }),
        aShare({ name: 'Kofi Boateng', societyCode: '052', percent: '30' }),
        aShare({ name: 'Esi Quaye', societyCode: '099', percent: '20' }),
      ],
      {
        decisions: [
          {
            ...{ id: anId('dec', 1), from: '2026-03-10', to: '2026-03-12', confirmedAt: MADE_AT },
            shares: [aShare({ percent: '100' })],
          },
        ],
      },
    );
    const agreement = aFrozenAgreement({
      effectiveDate: '2026-01-05',
      expiryDate: '2026-03-20',
      suspensions: [{ from: '2026-02-10', to: '2026-02-14' }],
    });
    const partners = [aPartner({ agreements: [agreement] }), anotherPartner({ inactiveFrom: '2026-02-20' })];
    const affiliations = [{ name: 'Esi Quaye', societyCode: '010', from: '2026-01-25' }];
    const facts = { cycle: aCycle({ partners, affiliations }), works: new Map([[work.id, work]]) };
    const find = claimFinder(facts);
    const days = datesOf('2026-01-01', addDays('2026-03-31', 1));
    expect(days.map((day) => find(work.id, day))).toEqual(
      days.map((day) => claimFinder(facts)(work.id, day)),
    );
    expect(new Set(days.map((day) => JSON.stringify(find(work.id, day).map(({ ref }) => ref)))).size).toBe(7);
  });
});
