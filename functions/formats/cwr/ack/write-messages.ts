import type { CwrRecord, CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { transliterate } from '#functions/formats/cwr/write/transliterate.ts';
import { writeCwrRecord } from '#functions/formats/cwr/write/write-cwr-record.ts';
import type { Diagnostic, RuleLevel } from '#functions/formats/diagnostic.ts';

const TEXT_LENGTH = 150;

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
 * transaction that was sent, and the rule by record type, level and number, 000 where the standard gives it none.
 */
export function writeMessages(
  findings: readonly Diagnostic[],
  records: readonly CwrRecord[],
  version: CwrVersion,
): readonly string[] {
  return findings.map(({ rule = '', level = 'transaction', severity, line, message, actual }) => {
    const [recordType = '', letter = '', number = ''] = rule.split(' ');
    const at = records.findIndex((record) => record.line === line);
    const text = actual === undefined || actual === '' ? message : `${message} (${actual})`;
    return writeCwrRecord(version, 'MSG', {
      messageType: severity === 'warning' ? 'F' : LETTERS[level],
      originalRecordSequence: originalSequence(records[at]?.text, at),
      originalRecordType: /^[A-Z]{3}$/.test(recordType) ? recordType : (records[at]?.type ?? 'HDR'),
      messageLevel: /^[EGTRF]$/.test(letter) ? letter : LETTERS[level],
      validationNumber: /^\d{1,3}$/.test(number) ? number.padStart(3, '0') : '000',
      messageText: transliterate(text, 'title').slice(0, TEXT_LENGTH),
    });
  });
}

/** The number that the record had, else where it stood. */
function originalSequence(text: string | undefined, at: number): string {
  const said = text?.slice(11, 19) ?? '';
  return /^\d{8}$/.test(said) ? said : String(Math.max(0, at));
}
