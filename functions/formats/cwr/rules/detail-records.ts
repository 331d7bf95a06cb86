import { type Finding, placeOf, type Report } from '#functions/formats/cwr/findings.ts';
import { layoutOf } from '#functions/formats/cwr/tables/layout-of.ts';
import { spanOf } from '#functions/formats/cwr/tables/work-spans.ts';
import { isBlankAt, isCodeAt, type Span, textAt } from '#functions/formats/cwr/text-at.ts';
import type { CwrRecord } from '#functions/formats/cwr/transaction.ts';
import { notInNames, notInTitles } from './characters.ts';
import { areTolerated, noteCodePage } from './tolerated-characters.ts';
import type { RuleContext } from './work-rule.ts';

/** A work's title and number have the characters of titles. */
export function checkTitle(record: CwrRecord, context: RuleContext, report: Report): void {
  const { number } = context.spans.header;
  const inNumber = notInTitles(record.text, { ...number, accents: false });
  if (inNumber !== undefined) {
    const message = 'The submitter work number has a character that the standard does not allow in it.';
    report(record, { rule: `${record.type} T 0`, level: 'transaction', message, actual: inNumber });
  }
  const actual = notInTitles(record.text, {
    ...context.spans.header.title,
    accents: context.namesCharacterSet,
  });
  if (actual === undefined) return;
  if (areTolerated(record, actual, { ...context.spans.header.title, context })) return;
  const message = 'The title has a character that the standard does not allow in titles.';
  report(record, { rule: `${record.type} T 0`, level: 'transaction', message, actual });
}

/** An alternative title is not the original one, has the characters of titles or says that it has others (OL, AL), and then its language. */
export function checkAlternative(record: CwrRecord, context: RuleContext, report: Report): void {
  const { title, type } = context.spans.alternative;
  const isNational = ['OL', 'AL'].some((code) => isCodeAt(record.text, type, code));
  const accents = isNational || context.namesCharacterSet;
  const actual = notInTitles(record.text, { ...title, accents });
  if (accents) noteCodePage(record, { ...title, context });
  if (actual !== undefined && !areTolerated(record, actual, { ...title, context })) {
    drop(record, 'The title has a character that the standard does not allow in titles', report, actual);
  }
  if (isCodeAt(record.text, type, 'OT'))
    drop(record, 'The original title (OT) is the title of the work', report);
  const language = spanOf(context.version, 'ALT', 'languageCode');
  if (isNational && isBlank(record, language))
    drop(record, 'A title of type OL or AL has a language', report);
}

export function checkPerformer(record: CwrRecord, context: RuleContext, report: Report): void {
  const { lastName, firstName } = context.spans.performer;
  noteCodePage(record, { ...firstName, context });
  const actual = notInNames(record.text, { ...lastName, accents: context.namesCharacterSet });
  if (actual === undefined || areTolerated(record, actual, { ...lastName, context })) return;
  drop(record, 'The name has a character that the standard does not allow in names', report, actual);
}

/** A recording says something, and from 2.2 on whether its ISRC is valid. */
export function checkRecording(record: CwrRecord, context: RuleContext, report: Report): void {
  const { version, spans, tolerances, place } = context;
  const { isrc, validity, title, artist } = spans.recording;
  for (const span of [title, artist]) noteCodePage(record, { ...span, context });
  if (isBlankAt(record.text, 19, record.text.length)) drop(record, 'The recording says nothing', report);
  if (version === '2.1' || isBlank(record, isrc)) return;
  if (!isBlank(record, validity)) return;
  const isAs21 = version === '2.2' && isBlankAt(record.text, REC_21, record.text.length);
  if (isAs21 && tolerances.take('widths-of-2.1', record.line, placeOf(record, place))) return;
  drop(record, 'The ISRC has no validity (Y, N or U)', report);
}

/** Titles in another script have any letters. */
export function checkOtherScript(record: CwrRecord, context: RuleContext): void {
  noteCodePage(record, { ...context.spans.otherScript.title, context });
}

/** Characters of a recording in 2.1, which says no validity. */
const REC_21 = layoutOf('2.1', 'REC')?.length ?? 0;

/** Library music has the CD that it is on: without it 2.x drops the origin, 3.x only warns its sender. */
export function checkOrigin(record: CwrRecord, { version, spans }: RuleContext, report: Report): void {
  const { purpose, cdIdentifier } = spans.origin;
  if (!isCodeAt(record.text, purpose, 'LIB') || !isBlank(record, cdIdentifier)) return;
  const message = 'Library music (LIB) has a CD identifier';
  if (version.startsWith('2')) drop(record, message, report);
  else report(record, { rule: 'ORN F 0', level: 'field', message: `${message}.` });
}

/** Another number of the work is of an organisation, so not of none (099) nor of all (000). */
export function checkCrossReference(record: CwrRecord, { version }: RuleContext, report: Report): void {
  const organisation = textAt(record.text, spanOf(version, 'XRF', 'organisationCode'));
  if (!/^0*(0|99)$/.test(organisation)) return;
  drop(record, 'A cross reference names an organisation', report, organisation);
}

/** An instrumentation is a standard one or is described. */
export function checkInstrumentation(record: CwrRecord, { version }: RuleContext, report: Report): void {
  const [type, description] = ['instrumentationType', 'instrumentationDescription'].map((field) =>
    spanOf(version, 'INS', field),
  );
  if (type === undefined || description === undefined) return;
  if (!isBlank(record, type) || !isBlank(record, description)) return;
  drop(record, 'An instrumentation has a type or a description', report);
}

const isBlank = ({ text }: CwrRecord, { from, to }: Span) => isBlankAt(text, from, to);

function drop(record: CwrRecord, message: string, report: Report, actual?: string): void {
  const finding: Finding = {
    rule: `${record.type} R 0`,
    level: 'record',
    message: `${message}; the record was left out.`,
  };
  report(record, actual === undefined ? finding : { ...finding, actual });
}
