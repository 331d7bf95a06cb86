import { archiveKindOf } from '#functions/formats/archives/archive-kind.ts';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import { fileRefusal } from '#functions/formats/file-refusal.ts';
import { seemingOf } from '#functions/formats/seeming-of.ts';

const MOST_NAMED = 200;

/**
 * Why a file is no table at all, by its first bytes: nothing is in it, or it is a PDF, a picture, a document, an archive,
 * a workbook with a password. Undefined where it may be one.
 */
export function whyNoTable(head: Uint8Array, fileName: string | undefined): Diagnostic | undefined {
  if (head.length === 0) return refusal('file.empty', 'is empty. Send the table again', fileName);
  const seeming = seemingOf(head);
  if (seeming !== undefined) {
    const code = seeming.isLocked ? 'file.forbidden' : 'file.unknown-format';
    return refusal(code, `${seeming.is}. ${TAKEN}`, fileName);
  }
  if (archiveKindOf(head) === undefined) return undefined;
  return refusal('file.unknown-format', `is an archive. ${TAKEN}`, fileName);
}

const TAKEN = 'Send the table as CSV, or as a workbook (.xlsx, .xls or .ods) without a password';

function refusal(code: Diagnostic['code'], is: string, fileName: string | undefined): Diagnostic {
  const actual = fileName === undefined ? {} : { actual: fileName.slice(0, MOST_NAMED) };
  return { ...fileRefusal(code, `The file ${is}.`), ...actual };
}
