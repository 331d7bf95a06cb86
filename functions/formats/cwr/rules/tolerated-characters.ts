import { placeOf } from '#functions/formats/cwr/findings.ts';
import { type CodePage, guessCodePage } from '#functions/formats/cwr/guess-code-page.ts';
import type { Span } from '#functions/formats/cwr/text-at.ts';
import type { CwrRecord } from '#functions/formats/cwr/transaction.ts';
import type { CwrTolerance } from '#shared/schemas/readings.ts';
import type { RuleContext } from './work-rule.ts';

type Field = Span & { readonly context: RuleContext };

/**
 * Whether a name or a title is kept in spite of characters that the standard does not allow in it: all that can be
 * printed are, in the code page that they tell. A control character is none of a name. `first` is the first of them.
 */
export function areTolerated(record: CwrRecord, first: string, { from, to, context }: Field): boolean {
  const { tolerances, place } = context;
  if (!tolerances.isTolerant || NOT_PRINTABLE.test(record.text.slice(from, to))) return false;
  noteCodePage(record, { from, to, context });
  return HIGH.test(first) || tolerances.take('characters', record.line, placeOf(record, place));
}

/** Remembers of which code page a field is that may have any letters, where the file names none. */
export function noteCodePage(record: CwrRecord, { from, to, context }: Field): void {
  const { tolerances, namesCharacterSet, place } = context;
  if (!tolerances.isTolerant || namesCharacterSet) return;
  const text = record.text.slice(from, to).trim();
  if (!HIGH.test(text)) return;
  tolerances.take(TOLERANCE_OF[guessCodePage(text)], record.line, placeOf(record, place));
}

const TOLERANCE_OF: Readonly<Record<CodePage, CwrTolerance>> = {
  'iso-8859-1': 'accented-letters',
  'windows-1252': 'code-page-windows',
  dos: 'code-page-dos',
  'utf-8': 'encoding-utf-8',
};
/** Beyond ASCII. */
const HIGH = /[\u0080-\u00ff]/;
const NOT_PRINTABLE = /[^ -~\u0080-\u00ff]/;
