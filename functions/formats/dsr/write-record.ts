import { type CellValue, LIST_SEPARATOR, type RecordLayout } from './cell.ts';
import { cleanText } from './clean-text.ts';

type Values<L extends RecordLayout> = Partial<
  Readonly<Record<Exclude<L[number][0], 'RecordType'>, CellValue>>
>;

/**
 * One line of a report by its table: every cell, empty ones included, between TABs, LF at the end. Texts are cleaned
 * ({@link cleanText}) and never quoted. Throws where a cell that must be filled is empty: the writer's fault, not the data's.
 *
 * @example
 * writeRecord('SU05', SU05, { BlockId: '1', … }) // → 'SU05\t1\t…\n'
 */
export function writeRecord<const L extends RecordLayout>(
  code: string,
  layout: L,
  values: Values<L>,
): string {
  const given: Readonly<Record<string, CellValue>> = { ...values, RecordType: code };
  const cells = layout.map(([name, , need]) => {
    const text = cellText(given[name]);
    if (text === '' && need === 'M') throw new Error(`${code} has no ${name}`);
    return text;
  });
  return `${cells.join('\t')}\n`;
}

function cellText(value: CellValue): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return cleanText(value);
  return value
    .map(cleanText)
    .filter((text) => text !== '')
    .join(LIST_SEPARATOR);
}
