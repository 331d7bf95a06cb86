import type { RuleLevel } from '#functions/formats/diagnostic.ts';

/** Records that a work or an agreement cannot be read without: a mandatory field that is blank there rejects all of it. */
const ESSENTIAL: ReadonlySet<string> = new Set(
  'NWR REV ISW EXC WRK DRW LIC ISR ISA ACK AGR SPU SPT SWR SWT PWR MAN TER IPA'.split(' '),
);

/** Mandatory fields that may be blank after all: other rules look at them, or a default stands in. */
const BLANK_IS: Readonly<Record<string, RuleLevel | 'left to another rule'>> = {
  constant: 'left to another rule',
  recordType: 'left to another rule',
  transactionSequence: 'left to another rule',
  recordSequence: 'left to another rule',
  recordedIndicator: 'field',
  unknownIndicator: 'field',
  sequenceNumber: 'field',
  recipientCode: 'field',
  'SPU.interestedPartyNumber': 'left to another rule',
  'SPU.publisherName': 'left to another rule',
  'SPU.role': 'left to another rule',
  'SWR.interestedPartyNumber': 'left to another rule',
  'SWR.lastName': 'left to another rule',
  'SWR.role': 'left to another rule',
  'OWR.interestedPartyNumber': 'left to another rule',
  'OWR.lastName': 'left to another rule',
  'OWR.role': 'left to another rule',
  'OPT.interestedPartyNumber': 'left to another rule',
  'OWT.interestedPartyNumber': 'left to another rule',
  'PWR.publisherName': 'field',
  'PWR.writerInterestedPartyNumber': 'field',
  'NOW.firstName': 'field',
  'NPA.firstName': 'field',
  'DRW.submitterWorkNumber': 'transaction',
};

/** What a wrong value rejects, where it is more than the field. */
const WRONG_IS: Readonly<Record<string, RuleLevel>> = {
  distributionCategory: 'transaction',
  versionType: 'transaction',
  inclusionExclusion: 'transaction',
  publisherSequenceNumber: 'transaction',
  retractionReason: 'transaction',
  'SPU.role': 'transaction',
  'SWR.role': 'transaction',
  'ALT.titleType': 'record',
  intendedPurpose: 'record',
  typeOfRight: 'record',
  'ARI.societyCode': 'record',
  identifierType: 'record',
};

/** What a blank field rejects; undefined where a blank is right, or where another rule looks at it. */
export function levelOfBlank(type: string, field: string, isMandatory: boolean): RuleLevel | undefined {
  if (!isMandatory) return undefined;
  const level = BLANK_IS[`${type}.${field}`] ?? BLANK_IS[field];
  if (level === 'left to another rule') return undefined;
  return level ?? (ESSENTIAL.has(type) ? 'transaction' : 'record');
}

/**
 * What a wrong value rejects. A share that is no number rejects the transaction; a language that is unknown rejects
 * a work header of 2.x and is left out in 3.x; most else is replaced by its default.
 */
export function levelOfWrong(
  type: string,
  field: string,
  { isVersion2 }: { readonly isVersion2: boolean },
): RuleLevel {
  if (field.endsWith('Share')) return 'transaction';
  if (field === 'languageCode' && isVersion2 && WORK_HEADERS.has(type)) return 'transaction';
  return WRONG_IS[`${type}.${field}`] ?? WRONG_IS[field] ?? 'field';
}

const WORK_HEADERS: ReadonlySet<string> = new Set(['NWR', 'REV', 'ISW']);
