import { unpackEntry } from '#functions/formats/archives/unpack-entry.ts';
import { CSV_LIMITS } from '#functions/formats/csv/limits.ts';
import { columnOf } from './column-of.ts';
import type { HeldWorkbook } from './hold-file.ts';
import { XLSX_LIMITS } from './limits.ts';
import type { MergedRange } from './merged-cells.ts';

const MARK = Buffer.from('mergeCells');
/** A piece of the part that may begin in the middle of a range. */
const RANGE = /<(?:\w+:)?mergeCell\s[^>]{0,200}?ref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"[^>]{0,200}>/g;
const LONGEST = 512;

/**
 * The ranges of merged cells of a sheet that go over several rows (ECMA-376 part 1, §18.3.1.54). They stand behind the
 * cells, so this unpacks the part once before it is read, without parsing what is before them. What is wrong with the
 * part shows when it is read. At most {@link XLSX_LIMITS.merges} are kept.
 */
export function readMerges({ file, parts }: HeldWorkbook, name: string): readonly MergedRange[] {
  const entry = parts.get(name);
  const ranges: MergedRange[] = [];
  if (entry === undefined) return ranges;
  let isFound = false;
  let tail = Buffer.alloc(0);
  for (const piece of unpackEntry(file, entry, { ...XLSX_LIMITS, limitBytes: XLSX_LIMITS.sheetBytes })) {
    if (typeof piece === 'string' || ranges.length >= XLSX_LIMITS.merges) break;
    const bytes = Buffer.concat([tail, piece]);
    isFound ||= bytes.includes(MARK);
    let read = 0;
    if (isFound) {
      for (const match of bytes.toString('latin1').matchAll(RANGE)) {
        const range = rangeOf(match);
        if (range !== undefined) ranges.push(range);
        read = match.index + match[0].length;
      }
    }
    tail = Buffer.from(bytes.subarray(Math.max(read, bytes.length - LONGEST)));
  }
  return ranges;
}

function rangeOf([, letters = '', first, last]: RegExpExecArray): MergedRange | undefined {
  const column = columnOf(letters);
  const [firstLine, lastLine] = [Number(first), Number(last)];
  if (column === undefined || column >= CSV_LIMITS.columns || lastLine <= firstLine) return undefined;
  return { column, firstLine, lastLine };
}
