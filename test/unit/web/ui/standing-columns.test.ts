import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Column } from '#web/ui/column.ts';
import { standingColumns } from '#web/ui/standing-columns.ts';

const column = (heading: string, over: Partial<Column<unknown>> = {}): Column<unknown> => ({
  heading,
  cell: () => heading,
  ...over,
});
const columns = [
  column('Payee'),
  column('Territory', { wideOnly: true }),
  column('Gross', { numeric: true }),
  column('Made', { wideOnly: true }),
  column('Status'),
];
const standing = (width: number, fewer = 0) =>
  standingColumns(columns, width, fewer).map(({ heading }) => heading);

describe('standingColumns', () => {
  test('stands all where there is room, and before the room is known', () => {
    expect(standing(1000)).toHaveLength(5);
    expect(standing(Number.POSITIVE_INFINITY)).toHaveLength(5);
  });

  test('folds what is for wide tables first, from the right', () => {
    expect(standing(400)).toEqual(['Payee', 'Territory', 'Gross', 'Status']);
    expect(standing(300)).toEqual(['Payee', 'Gross', 'Status']);
  });

  test('folds the rest then, and never the first', () => {
    expect(standing(220)).toEqual(['Payee', 'Gross']);
    expect(standing(40)).toEqual(['Payee']);
  });

  test('folds as many more as turned out too wide', () => {
    expect(standing(1000, 1)).toEqual(['Payee', 'Territory', 'Gross', 'Status']);
    expect(standing(300, 1)).toEqual(['Payee', 'Gross']);
    expect(standing(1000, 99)).toEqual(['Payee']);
  });

  test('keeps the order of columns, and never stands fewer where there is more room', () => {
    fc.assert(
      fc.property(fc.nat(1200), fc.nat(300), (width, more) => {
        const [narrow, wide] = [standing(width), standing(width + more)];
        expect(wide).toEqual(columns.map(({ heading }) => heading).filter((one) => wide.includes(one)));
        expect(wide).toEqual(expect.arrayContaining(narrow));
      }),
    );
  });
});
