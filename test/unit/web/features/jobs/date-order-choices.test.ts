import { describe, expect, test } from '@jest/globals';
import { dateOrderChoices } from '#web/features/jobs/date-order-choices.ts';

describe('dateOrderChoices', () => {
  test('shows a date of the file read both ways', () => {
    expect(dateOrderChoices(['03/02/2026', '04/02/2026'])).toEqual({
      '': 'Choose',
      DMY: 'Day first: 03/02/2026 is 3 Feb 2026',
      MDY: 'Month first: 03/02/2026 is 2 Mar 2026',
    });
  });

  test('reads years of two digits, and dates with a weekday before or a time behind', () => {
    expect(dateOrderChoices(['3-2-26'])).toMatchObject({ DMY: 'Day first: 3-2-26 is 3 Feb 2026' });
    expect(dateOrderChoices(['Tue 03.02.2026 18:38'])).toMatchObject({
      MDY: 'Month first: Tue 03.02.2026 18:38 is 2 Mar 2026',
    });
  });

  test('passes over a date that is plain, and shows none where all are', () => {
    expect(dateOrderChoices(['13/02/2026', '03/02/2026'])['DMY']).toBe('Day first: 03/02/2026 is 3 Feb 2026');
    expect(dateOrderChoices(['13/02/2026'])).toEqual({ '': 'Choose', DMY: 'Day first', MDY: 'Month first' });
    expect(dateOrderChoices([])).toEqual({ '': 'Choose', DMY: 'Day first', MDY: 'Month first' });
  });
});
