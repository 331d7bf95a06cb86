import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import type { HeldWorkbook } from './hold-file.ts';
import { XLSX_LIMITS } from './limits.ts';
import { readWholePart } from './read-part.ts';
import { XLSX_REFUSALS } from './xlsx-refusals.ts';

/**
 * The texts that cells share, in their order (ECMA-376 part 1, §18.4.9). The runs of a formatted text are joined;
 * phonetic guides are left out. Only these grow with the workbook, up to their limit.
 */
export function readStrings(
  workbook: HeldWorkbook,
  name: string,
): readonly string[] | Omit<Diagnostic, 'line'> {
  const strings: string[] = [];
  let characters = 0;
  let text = '';
  let phonetic = 0;
  const refusal = readWholePart(workbook, { name, limitBytes: XLSX_LIMITS.stringsBytes }, (parser) => {
    const open: string[] = [];
    return {
      enter(element) {
        open.push(element);
        if (element === 'si') text = '';
        if (element === 'rPh') phonetic += 1;
        parser.listen(element === 't' && phonetic === 0 ? 'texts' : 'tags');
      },
      leave() {
        parser.listen('tags');
        const element = open.pop();
        if (element === 'rPh') phonetic -= 1;
        if (element !== 'si') return;
        strings.push(text);
        characters += text.length;
        const isTooMany =
          strings.length > XLSX_LIMITS.sharedStrings || characters > XLSX_LIMITS.stringCharacters;
        if (isTooMany) parser.end(XLSX_REFUSALS.strings);
      },
      text(piece) {
        text += piece;
      },
    };
  });
  return refusal ?? strings;
}
