import type { Finding } from '#functions/formats/cwr/findings.ts';
import { SENDER_TYPES } from '#functions/formats/cwr/tables/code-lists.ts';
import { spanOf } from '#functions/formats/cwr/tables/work-spans.ts';
import { numberAt, textAt } from '#functions/formats/cwr/text-at.ts';
import type { CwrHeader } from '#functions/formats/cwr/transaction.ts';
import { isOfKind } from './field-values.ts';

const RULE = 'HDR E 0';

/** What is wrong with an HDR record: each rejects the file, but for what only looks odd. */
export function checkTransmissionHeader(header: CwrHeader, text: string): readonly Finding[] {
  const { version, senderType, senderId } = header;
  const isVersion2 = version.startsWith('2');
  const findings: Finding[] = [];
  const refuse = (message: string, actual?: string) =>
    findings.push({ rule: RULE, level: 'file', message, ...(actual !== undefined && { actual }) });
  const warn = (message: string, actual: string) =>
    findings.push({ rule: RULE, level: 'file', severity: 'warning', message, actual });

  const isKnownType = SENDER_TYPES.has(senderType) && !(isVersion2 && senderType === 'OO');
  if (!isKnownType && !/^\d\d$/.test(senderType)) {
    refuse(`The sender type is PB, SO, AA${isVersion2 ? '' : ', OO'} or WR.`, senderType);
  }
  if (senderId === '' || senderId === '0') refuse('The sender has no id.');
  for (const field of ['creationDate', 'transmissionDate']) {
    const { from, to } = spanOf(version, 'HDR', field);
    const what = field === 'creationDate' ? 'creation date' : 'transmission date';
    const isEmpty = numberAt(text, from, to) === 0;
    const actual = text.slice(from, to);
    if (!isOfKind('date', text, { from, to }) || (isEmpty && field === 'creationDate')) {
      refuse(`The ${what} is not a date YYYYMMDD.`, actual);
    } else if (isEmpty) warn(`The ${what} is blank.`, actual);
  }
  const time = spanOf(version, 'HDR', 'creationTime');
  if (!isTimeOfDay(text, time)) {
    warn('The creation time is not a time HHMMSS; midnight was taken.', textAt(text, time));
  }
  const edi = textAt(text, spanOf(version, 'HDR', 'ediVersion'));
  if (isVersion2 && edi !== '01.10') refuse('The EDI standard version is 01.10.', edi);
  const named = textAt(text, spanOf(version, 'HDR', 'version'));
  if (named !== '' && named !== version) refuse(`The version is ${version}, as the groups say.`, named);
  return findings;
}

function isTimeOfDay(text: string, time: { readonly from: number; readonly to: number }): boolean {
  return isOfKind('time', text, time) && numberAt(text, time.from, time.to) < 240_000;
}
