import type { Column } from '#web/ui/column.ts';
import { csvOf } from './csv-of.ts';

/** Gives the browser a table as a CSV file of that name to keep. */
export function downloadCsv<T>(name: string, columns: readonly Column<T>[], rows: readonly T[]): void {
  const url = URL.createObjectURL(new Blob([csvOf(columns, rows)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name.replaceAll(' ', '-')}.csv`;
  link.click();
  URL.revokeObjectURL(url);
}
