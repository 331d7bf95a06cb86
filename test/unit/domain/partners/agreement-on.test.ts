import { describe, expect, test } from '@jest/globals';
import { agreementOn, paysOn } from '#functions/domain/partners/agreement-on.ts';
import { anAgreement } from '#test/support/given/an-agreement.ts';
import { anId } from '#test/support/given/an-id.ts';

const dated = { effectiveDate: '2026-01-10', expiryDate: '2026-02-20' };

describe('an agreement in force on a date (royalty rules §4)', () => {
  test.each([
    ['2026-01-09', false],
    ['2026-01-10', true],
    ['2026-02-20', true],
    ['2026-02-21', false],
  ])('on %s: %s; effective and expiry date are both in', (date, pays) => {
    expect(paysOn(anAgreement(dated), date)).toBe(pays);
  });

  test('a draft pays nothing', () => {
    expect(paysOn(anAgreement({ status: 'Draft' }), '2026-02-01')).toBe(false);
  });

  test('a terminated one pays up to its expiry date: ending does not reach back', () => {
    const ended = anAgreement({ ...dated, status: 'Terminated' });
    expect(paysOn(ended, '2026-02-20')).toBe(true);
    expect(paysOn(ended, '2026-02-21')).toBe(false);
  });

  test('a suspension holds from its first to its last day, or on and on', () => {
    const lifted = anAgreement({ suspensions: [{ from: '2026-02-01', to: '2026-02-10' }] });
    expect(
      ['2026-01-31', '2026-02-01', '2026-02-10', '2026-02-11'].map((date) => paysOn(lifted, date)),
    ).toEqual([true, false, false, true]);
    const open = anAgreement({ status: 'Suspended', suspensions: [{ from: '2026-02-01' }] });
    expect(paysOn(open, '2026-01-31')).toBe(true);
    expect(paysOn(open, '2030-01-01')).toBe(false);
  });

  test('of several the one of the territory and the date is found', () => {
    const old = anAgreement({ expiryDate: '2026-02-14' });
    const next = anAgreement({ id: anId('agr', 2), effectiveDate: '2026-02-15' });
    const elsewhere = anAgreement({ id: anId('agr', 3), territory: 'NG' });
    const all = [elsewhere, next, old];
    expect(agreementOn(all, 'GH', '2026-02-14')).toBe(old);
    expect(agreementOn(all, 'GH', '2026-02-15')).toBe(next);
    expect(agreementOn(all, 'TG', '2026-02-15')).toBeUndefined();
  });
});
