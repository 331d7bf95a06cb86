import { describe, expect, test } from '@jest/globals';
import { issue } from '#shared/examples/issues.ts';
import { workOfIssue } from '#web/features/issues/work-of-issue.ts';

const conflict = { ...issue, kind: 'share-conflict' as const, subject: '010/W-1', message: 'An issue.' };

describe('the work whose shares an issue is about', () => {
  test.each([
    ['by its ISWC', { subject: 'T9000000011' }, { iswc: 'T9000000011' }],
    ['by an ISRC', { subject: 'USZQG2200540' }, { isrc: 'USZQG2200540' }],
    [
      'by its title among the partner’s works, where it has no identifier',
      { message: 'The shares of “Harbour “L” Lights” make 90.00, less than 100.' },
      { q: 'Harbour “L” Lights', limit: 3, partnerId: issue.partnerId },
    ],
    [
      'by its title, where no partner is named',
      { message: 'Of “A song”.', partnerId: null },
      { q: 'A song', limit: 3 },
    ],
  ])('is found %s', (_, over, query) => {
    expect(workOfIssue({ ...conflict, ...over })).toEqual({ query });
  });

  test('is not looked for where neither is named', () => {
    expect(workOfIssue(conflict)).toBeUndefined();
  });

  test('is none of an issue that is not about shares', () => {
    expect(workOfIssue({ ...conflict, kind: 'missing-identifier', subject: 'T9000000011' })).toBeUndefined();
  });
});
