import { describe, expect, test } from '@jest/globals';
import type { Column } from '#web/ui/column.ts';
import { tableEngine } from '#web/ui/table/table-engine.ts';

type Row = { readonly id: string; readonly name: string; readonly amount?: string; readonly final?: true };

const columns: readonly Column<Row>[] = [
  { heading: 'Name', cell: ({ name }) => name, value: ({ name }) => name },
  {
    heading: 'Amount',
    cell: ({ amount }) => amount,
    value: ({ amount }) => (amount === undefined ? null : { amount, currency: 'GHS' }),
  },
];
const ROWS: readonly Row[] = [
  { id: 'a', name: 'SACEM', amount: '10.50' },
  { id: 'b', name: 'ascap' },
  { id: 'c', name: 'Buma 10', amount: '9.75' },
  { id: 'd', name: 'Buma 2', amount: '-3.00', final: true },
];
const shown = (over: { readonly chosen?: readonly string[]; readonly rows?: readonly Row[] } = {}) => ({
  columns,
  keyOf: ({ id }: Row) => id,
  canChoose: ({ final }: Row) => final !== true,
  rows: over.rows ?? ROWS,
  order: undefined,
  chosen: new Set(over.chosen),
});
const engine = () => tableEngine<Row>(columns.map(({ heading }) => heading));
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id).join('');

describe('tableEngine', () => {
  test('leaves rows as they came where nothing is sorted by', () => {
    expect(ids(engine().ordered(shown()))).toBe('abcd');
  });

  test.each([
    ['Name', 'bdca'],
    ['-Name', 'acdb'],
    ['Amount', 'dcab'],
    ['-Amount', 'acdb'],
  ])('sorts by %s; a row without one comes last', (order, expected) => {
    expect(ids(engine().ordered({ ...shown(), order }))).toBe(expected);
  });

  test('chooses a row and takes it back', () => {
    const of = engine();
    expect([...of.pressed(shown(), { key: 'b', on: true, extend: false })]).toEqual(['b']);
    expect([...of.pressed(shown({ chosen: ['b'] }), { key: 'b', on: false, extend: false })]).toEqual([]);
  });

  test('extends from the last row pressed to this one, in the order that is seen', () => {
    const of = engine();
    const order = '-Name';
    of.pressed({ ...shown(), order }, { key: 'a', on: true, extend: false });
    const chosen = of.pressed({ ...shown({ chosen: ['a'] }), order }, { key: 'b', on: true, extend: true });

    expect([...chosen].toSorted()).toEqual(['a', 'b', 'c']);
  });

  test('chooses all that are here and may be, and keeps what was chosen of others', () => {
    const of = engine();
    const all = of.pressedAll(shown({ rows: ROWS.slice(1), chosen: ['a'] }), true);

    expect([...all].toSorted()).toEqual(['a', 'b', 'c']);
  });

  test('sorts anew by what columns say now, of the same rows', () => {
    const of = engine();
    const order = 'Amount';
    of.ordered({ ...shown(), order });
    const turned = columns.map((column) => ({ ...column, value: ({ id }: Row) => -id.charCodeAt(0) }));

    expect(ids(of.ordered({ ...shown(), columns: turned, order }))).toBe('dcba');
  });

  test('lets go of all that are here', () => {
    expect([...engine().pressedAll(shown({ chosen: ['a', 'b', 'c'] }), false)]).toEqual([]);
  });
});
