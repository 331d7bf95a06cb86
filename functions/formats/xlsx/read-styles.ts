import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import type { HeldWorkbook } from './hold-file.ts';
import { XLSX_LIMITS } from './limits.ts';
import { readWholePart } from './read-part.ts';

/** What a number in a cell means, as its style shows it. */
export type NumberMeaning = 'number' | 'percentage' | 'date' | 'time' | 'date and time';

/**
 * What numbers mean by the index of their cell's style (ECMA-376 part 1, §18.8.10 and §18.8.30): built-in formats by
 * their number, a workbook's own by their code.
 */
export function readStyles(
  workbook: HeldWorkbook,
  name: string,
): readonly NumberMeaning[] | Omit<Diagnostic, 'line'> {
  const codes = new Map<string, string>();
  const formats: string[] = [];
  let isWithin = false;
  const refusal = readWholePart(workbook, { name, limitBytes: XLSX_LIMITS.partBytes }, (parser) => ({
    enter(element, { numFmtId = '', formatCode = '' }) {
      if (element === 'numFmt') codes.set(numFmtId, formatCode);
      if (parser.depth === 2) isWithin = element === 'cellXfs';
      if (element === 'xf' && isWithin && formats.length < XLSX_LIMITS.styles) formats.push(numFmtId);
    },
    leave() {},
    text() {},
  }));
  if (refusal !== undefined) return refusal;
  return formats.map((format) => meaningOf(codes.get(format)) ?? BUILT_IN.get(Number(format)) ?? 'number');
}

const BUILT_IN: ReadonlyMap<number, NumberMeaning> = new Map([
  [9, 'percentage'],
  [10, 'percentage'],
  ...[14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'date'] as const),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id) => [id, 'time'] as const),
  [22, 'date and time'],
]);

/**
 * @example
 * meaningOf('dd/mm/yyyy'); // → 'date'
 * meaningOf('0.00%'); // → 'percentage'
 */
function meaningOf(code: string | undefined): NumberMeaning | undefined {
  if (code === undefined) return undefined;
  const plain = code
    .slice(0, MAX_CODE)
    .replace(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi, '')
    .toLowerCase();
  if (plain.includes('%')) return 'percentage';
  const hasDay = /[yd]/.test(plain);
  const hasTime = /[hs]/.test(plain);
  if (hasDay) return hasTime ? 'date and time' : 'date';
  if (hasTime) return 'time';
  return /m/.test(plain) ? 'date' : 'number';
}

const MAX_CODE = 255;
