import { describe, expect, test } from '@jest/globals';
import { changedMeanwhile, typedFields } from '#web/forms/changed-meanwhile.ts';
import { leavesOf } from '#web/forms/leaves-of.ts';

const before = leavesOf({ currency: 'GHS', tax: { resident: '8', other: '15' }, tags: ['a'] });

describe('what somebody else changed while a form was open', () => {
  test('is said field by field, with theirs and mine', () => {
    const theirs = leavesOf({ currency: 'USD', tax: { resident: '10', other: '15' }, tags: ['a'] });
    const mine = leavesOf({ currency: 'GHS', tax: { resident: '9', other: '20' }, tags: ['a'] });

    expect(changedMeanwhile({ before, theirs, mine })).toEqual([
      { field: 'currency', before: 'GHS', theirs: 'USD', mine: 'GHS' },
      { field: 'tax.resident', before: '8', theirs: '10', mine: '9' },
    ]);
  });

  test('is nothing where only I typed, or where what is empty is empty in another way', () => {
    const theirs = leavesOf({
      currency: 'GHS',
      tax: { resident: '8', other: '15' },
      tags: ['a'],
      note: null,
    });
    const mine = leavesOf({
      currency: 'USD',
      tax: { resident: '8', other: '15' },
      tags: ['a', 'b'],
      note: '',
    });

    expect(changedMeanwhile({ before, theirs, mine })).toEqual([]);
    expect(typedFields(before, mine)).toEqual(['currency', 'tags']);
  });
});
