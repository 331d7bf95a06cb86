import { describe, expect, test } from '@jest/globals';
import { paysOn } from '#functions/domain/partners/agreement-on.ts';
import { revised } from '#functions/domain/partners/revised.ts';
import { type Agreement, AgreementUpdate } from '#shared/schemas/partners.ts';
import { anAgreement } from '#test/support/given/an-agreement.ts';

const NOW = '2026-02-15T10:00:00.000Z';

/** The agreement after somebody sent it back with some terms changed. */
function updated(before: Agreement, over: Partial<AgreementUpdate>, now = NOW): Agreement {
  const { territory, effectiveDate, expiryDate, status, reportingFrequency, version } = before;
  const sent = { territory, effectiveDate, expiryDate, status, reportingFrequency, version, ...over };
  return revised(before, AgreementUpdate.parse(sent), now);
}

describe('the next version of an agreement (royalty rules §4)', () => {
  test('terminating ends it today and does not reach back', () => {
    const ended = updated(anAgreement(), { status: 'Terminated' });
    expect(ended).toMatchObject({
      status: 'Terminated',
      expiryDate: '2026-02-15',
      version: 2,
      updatedAt: NOW,
    });
    expect(paysOn(ended, '2026-02-15')).toBe(true);
    expect(paysOn(ended, '2026-02-16')).toBe(false);
  });

  test('terminating one that ends sooner leaves its end', () => {
    const ended = updated(anAgreement({ expiryDate: '2026-01-31' }), { status: 'Terminated' });
    expect(ended.expiryDate).toBe('2026-01-31');
  });

  test.each([
    ['a later day that was chosen', '2026-03-31', '2026-03-31'],
    ['never a day that is over', '2026-01-31', '2026-02-15'],
    ['and not the end that it had anyway', '2026-12-31', '2026-02-15'],
  ])('terminating takes %s', (_, chosen, end) => {
    const before = anAgreement({ expiryDate: '2026-12-31' });
    expect(updated(before, { status: 'Terminated', expiryDate: chosen }).expiryDate).toBe(end);
  });

  test('one that is terminated keeps its end, whatever is sent', () => {
    const ended = anAgreement({ status: 'Terminated', expiryDate: '2026-03-31' });
    expect(updated(ended, { status: 'Terminated', expiryDate: undefined }).expiryDate).toBe('2026-03-31');
  });

  test('an agreement that was terminated as a draft has never paid', () => {
    const ended = updated(anAgreement({ status: 'Draft' }), { status: 'Terminated' });
    expect(paysOn(ended, '2026-02-01')).toBe(false);
  });

  test('a suspension holds from today, and lifting it pays again from today', () => {
    const suspended = updated(anAgreement(), { status: 'Suspended' });
    expect(suspended.suspensions).toEqual([{ from: '2026-02-15' }]);
    const lifted = updated(suspended, { status: 'Active' }, '2026-03-01T08:00:00.000Z');
    expect(lifted.suspensions).toEqual([{ from: '2026-02-15', to: '2026-02-28' }]);
    expect(
      ['2026-02-14', '2026-02-15', '2026-02-28', '2026-03-01'].map((date) => paysOn(lifted, date)),
    ).toEqual([true, false, false, true]);
  });

  test('terminated while suspended it stays so to its last day', () => {
    const suspended = updated(anAgreement(), { status: 'Suspended' });
    const ended = updated(suspended, { status: 'Terminated', expiryDate: '2026-06-30' });
    expect(ended.suspensions).toEqual([{ from: '2026-02-15' }]);
    expect(paysOn(ended, '2026-06-30')).toBe(false);
  });

  test('a suspension that is lifted on its day, or before it began, was none', () => {
    const suspended = updated(anAgreement(), { status: 'Suspended' });
    expect(updated(suspended, { status: 'Active' }).suspensions).toEqual([]);
    const later = anAgreement({ status: 'Suspended', suspensions: [{ from: '2027-01-01' }] });
    expect(updated(later, { status: 'Active' }).suspensions).toEqual([]);
  });

  test('suspended again it has two suspensions; sent again suspended, nothing more', () => {
    const twice = updated(anAgreement({ suspensions: [{ from: '2025-01-01', to: '2025-02-01' }] }), {
      status: 'Suspended',
    });
    expect(twice.suspensions).toHaveLength(2);
    expect(updated(twice, { status: 'Suspended' }).suspensions).toEqual(twice.suspensions);
  });

  test('an end that is left out is taken away', () => {
    const open = updated(anAgreement({ expiryDate: '2026-12-31' }), { expiryDate: undefined });
    expect(open.expiryDate).toBeUndefined();
  });
});
