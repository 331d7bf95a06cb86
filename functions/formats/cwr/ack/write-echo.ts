import { layoutOf } from '#functions/formats/cwr/tables/layout-of.ts';
import type { CwrTransaction, CwrVersion } from '#functions/formats/cwr/transaction.ts';

/** Records that an acknowledgement does not repeat: a cross reference there would be the recipient's own. */
const NOT_REPEATED: ReadonlySet<string> = new Set(['XRF']);

/**
 * The records of a transaction as an acknowledgement repeats them: as they were processed, so without those that were
 * rejected, each as long as its table says, bytes beyond ASCII as they were sent. Their numbers are filled in later.
 */
export function writeEcho({ records, findings }: CwrTransaction, version: CwrVersion): readonly string[] {
  const dropped = new Set(
    findings.flatMap(({ level, severity, line }) =>
      level === 'record' && severity === 'error' ? [line] : [],
    ),
  );
  return records.flatMap(({ type, line, text }, i) => {
    const layout = layoutOf(version, type);
    const isLeftOut = layout === undefined || NOT_REPEATED.has(type) || (i > 0 && dropped.has(line));
    if (isLeftOut) return [];
    return (
      type +
      printable(text.slice(3))
        .padEnd(layout.length)
        .slice(0, layout.length - 3)
    );
  });
}

/** Text that was sent with blanks for control characters, which would end the line or the file; other bytes stay. */
export const printable = (text: string): string =>
  text.replace(/\p{Cc}/gu, (control) => (control > DELETE ? control : ' '));

/** The last control character of ASCII: those behind it are halves of letters in some character sets. */
const DELETE = '\u007f';
