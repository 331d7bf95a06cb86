import { describe, expect, test } from '@jest/globals';
import { linesOf, recordOf } from '#web/forms/record-lines.ts';

describe('a record as lines', () => {
  test('has a line for each entry, and comes back as it was', () => {
    const record = { desk: 'New York', note: 'a: b' };

    expect(linesOf(record)).toBe('desk: New York\nnote: a: b');
    expect(recordOf(linesOf(record))).toEqual(record);
  });

  test('is read without empty lines and spaces; nothing written is no record', () => {
    expect(recordOf('desk: New York\n\n note : a: b\nalone')).toEqual({
      desk: 'New York',
      note: 'a: b',
      alone: '',
    });
    expect(recordOf(' \n')).toBeUndefined();
  });
});
