import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DOUBTFUL, SAME, writersInCommon } from '#functions/domain/repertoire/same-writers.ts';

const writer = (name: string, ipi?: string) => ({
  kind: 'writer' as const,
  name,
  ...(ipi !== undefined && { ipi }),
});
const publisher = (name: string) => ({ kind: 'publisher' as const, name });

describe('whether two works of one title have the same writers', () => {
  test.each([
    [
      'one writer by IPI, whatever the name',
      [writer('A. Mensah', '00900000127')],
      [writer('Ama Mensah', '00900000127')],
      1,
    ],
    ['one writer by name, in whatever order', [writer('MENSAH AMA')], [writer('Ama Mensah')], 1],
    ['one writer by name with marks', [writer('Ɔdɔ Étoile')], [writer('ETOILE, ODO')], 1],
    ['two of three', [writer('A B'), writer('C D')], [writer('A B'), writer('C D'), writer('E F')], 2 / 3],
    ['another IPI under the same name', [writer('A B', '00900000127')], [writer('A B', '00900000225')], 0],
    ['nobody on one side', [], [writer('A B')], 0],
    ['publishers alone', [publisher('A B')], [publisher('A B')], 0],
  ])('%s', (_what, one, other, degree) => {
    expect(writersInCommon(one, other)).toBeCloseTo(degree);
  });

  test('does not depend on the order of writers nor on which side is asked', () => {
    const people = fc.uniqueArray(fc.constantFrom('A B', 'C D', 'E F', 'G H'), { maxLength: 4 });
    fc.assert(
      fc.property(people, people, (left, right) => {
        const [one, other] = [left.map((name) => writer(name)), right.map((name) => writer(name))];
        const degree = writersInCommon(one, other);
        expect(writersInCommon(other, one)).toBe(degree);
        expect(writersInCommon(one.toReversed(), other)).toBe(degree);
        expect(degree).toBeGreaterThanOrEqual(0);
        expect(degree).toBeLessThanOrEqual(1);
      }),
      { seed: 20_260_101 },
    );
  });

  test('is the same only well above a doubt', () => {
    expect(SAME).toBeGreaterThan(2 / 3);
    expect(DOUBTFUL).toBeLessThan(0.5);
  });
});
