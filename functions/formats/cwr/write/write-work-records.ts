import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { parseIswc } from '#shared/ids.ts';
import type { WorkSnapshot } from '#shared/work-snapshot.ts';
import { writeCwrRecord } from './write-cwr-record.ts';
import { manuscriptShares } from './write-manuscript.ts';
import { arrangeOwnership, type NotCarried, type Ownership } from './write-ownership.ts';
import { writeParties } from './write-parties.ts';
import { type CwrRecording, recordingsOf, recordingValues } from './write-recordings.ts';
import { type Rewritten, Spelling } from './write-spelling.ts';
import { submitterWorkNumber } from './write-work-number.ts';

/** Records of one kind that a work has at most; what is beyond is left out and told. */
const MOST = { alternativeTitles: 100, performers: 50, recordings: 500 } as const;

export type WorkContext = {
  readonly version: CwrVersion;
  /** TIS number of where the shares count. */
  readonly territory: string;
  /** The society whose number of the work `partnerWorkId` is. */
  readonly partnerSocietyCode: string;
  /** Who performed it, the most frequent first. */
  readonly performers: readonly string[];
  /** What is known of recordings of it, beside the ISRCs that it has itself. */
  readonly recordings: readonly CwrRecording[];
};

export type WorkRecords = {
  /** The transaction's records, header first; the numbers of their prefixes are filled in later. */
  readonly records: readonly string[];
  readonly rewritten: readonly Rewritten[];
  /** How many titles, performers and recordings did not fit. */
  readonly leftOut: number;
};

/**
 * Writes one work as it stands in a territory: NWR in 2.x, WRK in 3.x, every party as information and nobody's claim
 * (OPU, OWR), titles, performers, recordings, and the partner's own number of it (XRF, from 2.2 on). Or why it cannot.
 */
export function writeWorkRecords(work: WorkSnapshot, context: WorkContext): WorkRecords | NotCarried {
  const ownership = arrangeOwnership(work.shares, context.version);
  if ('why' in ownership) return ownership;
  const spelling = new Spelling(work.workRef);
  const title = spelling.title(work.title);
  if (title === '') return { why: 'its title has no letter that CWR can write' };
  const parties = writeParties(ownership, { ...context, spelling, manuscripts: manuscriptShares(ownership) });
  if ('why' in parties) return parties;
  const details = writeDetails(work, title, { ...context, spelling });
  const records = [headerOf(work, title, { ...context, ownership }), ...parties.records, ...details.records];
  return { records, rewritten: spelling.rewritten, leftOut: details.leftOut };
}

function headerOf(
  work: WorkSnapshot,
  title: string,
  { version, ownership, recordings }: WorkContext & { readonly ownership: Ownership },
): string {
  const changed = ownership.isVersion ? 'UNS' : undefined;
  return writeCwrRecord(version, version.startsWith('2') ? 'NWR' : 'WRK', {
    workTitle: title,
    submitterWorkNumber: submitterWorkNumber(work.workId),
    iswc: work.iswc === undefined ? undefined : parseIswc(work.iswc),
    distributionCategory: 'UNC',
    recordedIndicator: work.isrcs.length + recordings.length > 0 ? 'Y' : 'U',
    versionType: ownership.isVersion ? 'MOD' : 'ORI',
    musicArrangement: changed,
    lyricAdaptation: changed,
  });
}

function writeDetails(
  work: WorkSnapshot,
  title: string,
  context: WorkContext & { readonly spelling: Spelling },
) {
  const { version, spelling, performers } = context;
  const record = (type: string, values: Parameters<typeof writeCwrRecord>[2]) =>
    writeCwrRecord(version, type, values);
  const titles = distinct(work.alternativeTitles.map((one) => spelling.title(one, 'alternative title')));
  const alternatives = titles.filter((one) => one !== title);
  const names = distinct(performers.map((one) => spelling.name(one, 'performer')));
  const recordings = recordingsOf(work, context.recordings);
  const [titlesIn, namesIn, recordingsIn] = [
    alternatives.slice(0, MOST.alternativeTitles),
    names.slice(0, MOST.performers),
    recordings.slice(0, MOST.recordings),
  ];
  return {
    records: [
      ...titlesIn.map((alternativeTitle) => record('ALT', { alternativeTitle, titleType: 'AT' })),
      ...namesIn.map((lastName) => record('PER', { lastName })),
      ...recordingsIn.map((recording) => record('REC', recordingValues(recording, title, spelling))),
      ...crossReference(work, context),
    ],
    leftOut:
      alternatives.length -
      titlesIn.length +
      (names.length - namesIn.length) +
      (recordings.length - recordingsIn.length),
  };
}

const distinct = (texts: readonly string[]) => [...new Set(texts)].filter((text) => text !== '');

/** Characters of a number in XRF. */
const CROSS_REFERENCE_LENGTH = 14;
/** Not a society, and all of them. */
const NO_ORGANISATION = ['099', '000'];

function crossReference(
  { partnerWorkId }: WorkSnapshot,
  { version, partnerSocietyCode }: WorkContext,
): string[] {
  const isWritable =
    version !== '2.1' &&
    partnerWorkId !== undefined &&
    partnerWorkId.length <= CROSS_REFERENCE_LENGTH &&
    /^[\x21-\x7e]+$/.test(partnerWorkId) &&
    !NO_ORGANISATION.includes(partnerSocietyCode);
  if (!isWritable) return [];
  const values = {
    organisationCode: partnerSocietyCode,
    identifier: partnerWorkId,
    identifierType: 'W',
    validity: 'Y',
  };
  return [writeCwrRecord(version, 'XRF', values)];
}
