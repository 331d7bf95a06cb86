import { t } from '@lingui/core/macro';
import { csvCell } from '#web/format/csv-cell.ts';
import { type CellValue, isAmount } from '#web/ui/cell-value.ts';
import type { Column } from '#web/ui/column.ts';

/**
 * A table as CSV: a row of headings, then each row as its columns say it, raw and exact. An amount takes two columns, the
 * second its currency. As the server writes its files: UTF-8 without a byte order mark, CRLF, quoted where it must be,
 * no cell a formula. A column without a value is left out.
 *
 * @example
 * csvOf([{ heading: 'Net', value: () => ({ amount: '6.00', currency: 'GHS' }) }], [row]);
 * // → 'Net,Net (currency)\r\n6.00,GHS\r\n'
 */
export function csvOf<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
  const table = columns.flatMap(({ heading, value }) => {
    if (value === undefined) return [];
    const cells = rows.map(value);
    if (!cells.some(isAmount)) return [[heading, ...cells.map(textOf)]];
    const currencies = cells.map((cell) => (isAmount(cell) ? cell.currency : ''));
    return [
      [heading, ...cells.map(textOf)],
      [t`${heading} (currency)`, ...currencies],
    ];
  });
  const lines = Array.from({ length: rows.length + 1 }, (_, line) =>
    table.map((column) => csvCell(column[line] ?? '')).join(','),
  );
  return lines.map((line) => `${line}\r\n`).join('');
}

const textOf = (value: CellValue): string => String((isAmount(value) ? value.amount : value) ?? '');
