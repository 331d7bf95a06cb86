import type { CwrRecord, CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { transliterate } from '#functions/formats/cwr/write/transliterate.ts';
import { writeCwrRecord } from '#functions/formats/cwr/write/write-cwr-record.ts';
import type { Diagnostic, RuleLevel } from '#functions/formats/diagnostic.ts';

const TEXT_LENGTH = 150;
/** What stood there is cut, so that most of the text says what is wrong with it. */
const ACTUAL_LENGTH = 40;
const DOTS = '...';

/** What a finding rejects, as a message type. */
const LETTERS: Readonly<Record<RuleLevel, string>> = {
  file: 'E',
  group: 'G',
  transaction: 'T',
  record: 'R',
  field: 'F',
};

/**
 * MSG records for findings, one each: what was rejected (a warning rejected nothing, and stands as F), where in the
 * transaction that was sent, and the rule by record type, level and number, 000 where the standard gives it none. The
 * text says where it is in the file, what is wrong, and what stands there.
 */
export function writeMessages(
  findings: readonly Diagnostic[],
  records: readonly CwrRecord[],
  version: CwrVersion,
): readonly string[] {
  return findings.map((finding) => {
    const { rule = '', level = 'transaction', severity, line } = finding;
    const [recordType = '', letter = '', number = ''] = rule.split(' ');
    const at = records.findIndex((record) => record.line === line);
    return writeCwrRecord(version, 'MSG', {
      messageType: severity === 'warning' ? 'F' : LETTERS[level],
      originalRecordSequence: originalSequence(records[at]?.text, at),
      originalRecordType: /^[A-Z]{3}$/.test(recordType) ? recordType : (records[at]?.type ?? 'HDR'),
      messageLevel: /^[EGTRF]$/.test(letter) ? letter : LETTERS[level],
      validationNumber: /^\d{1,3}$/.test(number) ? number.padStart(3, '0') : '000',
      messageText: messageText(finding),
    });
  });
}

/** `LINE 4, GROUP 1, TRANSACTION 0, RECORD 1 SPU: …`; what is too long for the record is cut within its words. */
function messageText({ line, place, message, actual }: Diagnostic): string {
  const where = place === undefined ? `Line ${line}` : `Line ${line}, ${place}`;
  const what = actual === undefined || actual === '' ? '' : `(${actual.slice(0, ACTUAL_LENGTH)})`;
  const begun = transliterate(`${where}: ${message}`, 'title');
  const end = what === '' ? '' : ` ${transliterate(what, 'title')}`;
  const left = TEXT_LENGTH - end.length;
  return `${begun.length > left ? `${begun.slice(0, left - DOTS.length)}${DOTS}` : begun}${end}`;
}

/** The number that the record had, else where it stood. */
function originalSequence(text: string | undefined, at: number): string {
  const said = text?.slice(11, 19) ?? '';
  return /^\d{8}$/.test(said) ? said : String(Math.max(0, at));
}
