import type { FieldRow, RecordTable, Requirement } from './record-table.ts';

/** The table with further fields at its end. */
export function appended(table: RecordTable, rows: RecordTable): RecordTable {
  return [...table, ...rows];
}

/** The table without some fields; those behind them move up. */
export function without(table: RecordTable, ...names: readonly string[]): RecordTable {
  return inARow(table.filter(([name]) => !names.includes(name)));
}

/** The table with one field of another length; those behind it move. */
export function resized(table: RecordTable, field: string, length: number): RecordTable {
  return inARow(
    table.map((row) => {
      const [name, start, , type, required] = row;
      return name === field ? [name, start, length, type, required] : row;
    }),
  );
}

/** The table with a further field behind another. */
export function insertedAfter(table: RecordTable, field: string, inserted: FieldRow): RecordTable {
  return inARow(table.flatMap((row) => (row[0] === field ? [row, inserted] : [row])));
}

/** The table with some fields that must, may or need not be there now. */
export function requiring(table: RecordTable, changes: Readonly<Record<string, Requirement>>): RecordTable {
  return table.map(([name, start, length, type, required]) => [
    name,
    start,
    length,
    type,
    changes[name] ?? required,
  ]);
}

/** Each field starts where the one before it ends. */
function inARow(table: RecordTable): RecordTable {
  let at = table[0]?.[1] ?? 1;
  return table.map(([name, , length, type, required]) => {
    const start = at;
    at += length;
    return [name, start, length, type, required];
  });
}
