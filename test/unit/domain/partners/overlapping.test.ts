import { describe, expect, test } from '@jest/globals';
import { overlapping } from '#functions/domain/partners/overlapping.ts';
import { anAgreement } from '#test/support/given/an-agreement.ts';
import { anId } from '#test/support/given/an-id.ts';

const standing = anAgreement({ effectiveDate: '2025-01-01', expiryDate: '2025-12-31' });
const next = (over: Parameters<typeof anAgreement>[0]) =>
  anAgreement({ id: anId('agr', 2), effectiveDate: '2026-01-01', ...over });

describe('agreements that overlap', () => {
  test.each([
    ['the day after', {}, false],
    ['the last day', { effectiveDate: '2025-12-31' }, true],
    ['inside, with an end', { effectiveDate: '2025-03-01', expiryDate: '2025-04-01' }, true],
    ['inside, in another territory', { effectiveDate: '2025-03-01', territory: 'NG' }, false],
    ['inside, as a draft', { effectiveDate: '2025-03-01', status: 'Draft' as const }, false],
  ])('one that begins %s: %j overlaps: %s', (_when, over, clashes) => {
    expect(overlapping(next(over), [standing])).toBe(clashes ? standing : undefined);
  });

  test('a draft that stands does not count, and an agreement does not overlap itself', () => {
    const draft = anAgreement({ status: 'Draft' });
    expect(overlapping(next({}), [draft])).toBeUndefined();
    expect(overlapping(standing, [standing])).toBeUndefined();
  });
});
