import { acknowledgementIn, type CwrMessage } from '#functions/formats/cwr/ack/acknowledgement-in.ts';
import { readIswc } from '#functions/formats/cwr/read-identifiers.ts';
import { spanOf } from '#functions/formats/cwr/tables/work-spans.ts';
import { ownText, textAt } from '#functions/formats/cwr/text-at.ts';
import type { CwrHeader, CwrTransaction } from '#functions/formats/cwr/transaction.ts';
import type { Diagnostic, Parsed } from '#functions/formats/diagnostic.ts';
import type { RegistrationRecord, RepertoireRecord } from '#functions/formats/records.ts';
import { creationInstant } from './creation-instant.ts';

type Row = Parsed<RepertoireRecord>;
type Answer = Pick<CwrTransaction, 'type' | 'line' | 'records'>;

/** Whether a transaction answers what we sent: an acknowledgement, or an answer to a request for an ISWC. */
export const isAnswer = ({ type }: Pick<CwrTransaction, 'type'>): boolean => type === 'ACK' || type === 'ISA';

/**
 * What a partner answers about a work of ours, with its messages as warnings; a file of ours that it rejected whole is
 * told as such. Nothing for an answer about anything else.
 */
export function registrationRows(answer: Answer, header: CwrHeader): readonly Row[] {
  return answer.type === 'ACK' ? acknowledged(answer, header) : assigned(answer, header);
}

function acknowledged({ line, records }: Answer, header: CwrHeader): readonly Row[] {
  const found = acknowledgementIn({ records }, header);
  if (found === undefined) return [];
  const { originalType, submitterNumber, status, recipientNumber, iswc, title, messages } = found;
  const about = (what: string) => warningsOf(line, `${status} of ${what}`, messages);
  if (OF_FILES.has(originalType)) {
    const what = `the file ${found.originalFileName ?? `of ${found.creationDate} ${found.creationTime}`}`;
    return about(what).map((diagnostic) => ({ kind: 'file', diagnostic }));
  }
  if (!OF_WORKS.has(originalType) || submitterNumber === '') return [];
  const registration: RegistrationRecord = {
    submitterNumber: ownText(submitterNumber),
    status: ownText(status),
    cwrVersion: header.version,
    ...(recipientNumber !== '' && { recipientNumber: ownText(recipientNumber) }),
    ...(iswc !== undefined && status !== REJECTED && { iswc }),
  };
  return [rowOf(line, registration, header, messages.length > 0 ? about(`“${title}”`) : [])];
}

function assigned({ type, line, records: [record] }: Answer, header: CwrHeader): readonly Row[] {
  const field = (name: string) => ownText(textAt(record?.text ?? '', spanOf(header.version, type, name)));
  const [submitterNumber, iswc] = [field('submitterWorkNumber'), readIswc(field('iswc'))];
  if (submitterNumber === '') return [];
  const registration: RegistrationRecord = {
    submitterNumber,
    status: field('transactionStatus'),
    cwrVersion: header.version,
    ...(iswc !== undefined && field('iswcPreferredIndicator') === 'Y' && { iswc }),
  };
  return [rowOf(line, registration, header, [])];
}

function rowOf(
  line: number,
  registration: RegistrationRecord,
  header: CwrHeader,
  warnings: readonly Diagnostic[],
): Row {
  const statedAt = creationInstant(header);
  const record: RepertoireRecord = {
    noun: 'registration',
    registration,
    ...(statedAt !== undefined && { statedAt }),
  };
  return { kind: 'record', line, record, warnings };
}

/** One warning for each message, at least one. */
function warningsOf(line: number, about: string, messages: readonly CwrMessage[]): readonly Diagnostic[] {
  const code = 'cwr.answered';
  if (messages.length === 0) return [{ code, severity: 'warning', line, message: `${about}.` }];
  return messages.map(({ recordType, level, number, text }) => ({
    code,
    severity: 'warning',
    line,
    rule: `${recordType} ${level} ${number}`,
    message: `${about}: ${text}`,
  }));
}

const OF_FILES: ReadonlySet<string> = new Set(['HDR', 'TRL', 'GRH', 'GRT']);
const OF_WORKS: ReadonlySet<string> = new Set(['NWR', 'REV', 'WRK', 'DRW']);
const REJECTED = 'RJ';
