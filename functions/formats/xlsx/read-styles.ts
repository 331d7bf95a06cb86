import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import type { HeldWorkbook } from './hold-file.ts';
import { XLSX_LIMITS } from './limits.ts';
import { BUILT_IN_MEANINGS, meaningOf, type NumberMeaning } from './number-meaning.ts';
import { readWholePart } from './read-part.ts';

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
  return formats.map((format) => {
    const code = codes.get(format);
    return code === undefined ? (BUILT_IN_MEANINGS.get(Number(format)) ?? 'number') : meaningOf(code);
  });
}
