import { layoutOf } from '#functions/formats/cwr/tables/layout-of.ts';
import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import type { ImaginedChain, ImaginedWork, ImaginedWriter } from './imagined-work.ts';
import type { FieldValues } from './record-text.ts';

export type ImaginedRecord = readonly [type: string, values: FieldValues];

const WORLD = '2136';

/** The records of a work in the order of the standard, those left out that the version lacks. */
export function workRecords(work: ImaginedWork, version: CwrVersion): readonly ImaginedRecord[] {
  const isVersion2 = version.startsWith('2');
  const records: ImaginedRecord[] = [
    [isVersion2 ? 'NWR' : 'WRK', headerOf(work)],
    ...inOrder(work.chains).flatMap(([chain, at]) => chainRecords(chain, at, isVersion2)),
    ...writersInOrder(work).flatMap((writer) => writerRecords(writer, work, isVersion2)),
    ...work.alternatives.map((title) => ['ALT', { alternativeTitle: title, titleType: 'AT' }] as const),
    ...work.performers.map((name) => ['PER', { lastName: name }] as const),
    ...(work.isrc === undefined ? [] : [['REC', recordingOf(work, work.isrc)] as const]),
  ];
  return records.filter(([type]) => layoutOf(version, type) !== undefined);
}

const headerOf = (work: ImaginedWork): FieldValues => ({
  workTitle: work.title,
  languageCode: 'EN',
  submitterWorkNumber: work.number,
  iswc: work.iswc,
  distributionCategory: 'POP',
  duration: clock(work.seconds),
  recordedIndicator: work.isrc === undefined ? 'U' : 'Y',
  textMusicRelationship: 'MTX',
  versionType: 'ORI',
});

const recordingOf = (work: ImaginedWork, isrc: string): FieldValues => ({
  releaseDate: '20260131',
  duration: clock(work.seconds),
  isrc,
  recordingTitle: work.title,
  displayArtist: work.performers[0] ?? '',
  isrcValidity: 'Y',
});

/** `HHMMSS`. */
const clock = (seconds: number) =>
  `00${String(Math.trunc(seconds / 60)).padStart(2, '0')}${String(seconds % 60).padStart(2, '0')}`;

/** Controlled chains come first, each with its index in the work. */
const inOrder = (chains: readonly ImaginedChain[]) =>
  [...chains.entries()]
    .toSorted(([, a], [, b]) => Number(b.isControlled) - Number(a.isControlled))
    .map(([at, chain]) => [chain, at] as const);

const isControlled = (writer: ImaginedWriter, { chains }: ImaginedWork) =>
  writer.chain === undefined || chains[writer.chain]?.isControlled === true;

const writersInOrder = (work: ImaginedWork) =>
  work.writers.toSorted((a, b) => Number(isControlled(b, work)) - Number(isControlled(a, work)));

function chainRecords(chain: ImaginedChain, at: number, isVersion2: boolean): readonly ImaginedRecord[] {
  const { original, sub, performing, mechanical } = chain;
  const [party, territory] = chain.isControlled ? ['SPU', 'SPT'] : ['OPU', 'OPT'];
  const indicator = isVersion2 ? '' : 'N';
  const publisher = (one: typeof original, role: string, share: number) => ({
    publisherSequenceNumber: at + 1,
    interestedPartyNumber: one.number,
    publisherName: one.name,
    unknownIndicator: indicator,
    role,
    ipiNameNumber: one.ipi,
    prSocietyCode: one.society,
    prOwnershipShare: share === 0 ? 0 : performing,
    mrOwnershipShare: share === 0 ? 0 : mechanical,
    srOwnershipShare: share === 0 ? 0 : mechanical,
  });
  const place = (one: typeof original, code: string, sequence: number, include: 'I' | 'E') => ({
    sequenceNumber: sequence,
    interestedPartyNumber: one.number,
    prCollectionShare: include === 'I' ? performing : 0,
    mrCollectionShare: include === 'I' ? mechanical : 0,
    srCollectionShare: include === 'I' ? mechanical : 0,
    inclusionExclusion: include,
    territoryCode: code,
    prSocietyCode: one.society,
    recipientCode: '0000',
  });
  return [
    [party, publisher(original, 'E', 1)],
    [territory, place(original, WORLD, 1, 'I')],
    ...(sub === undefined
      ? []
      : ([
          [territory, place(original, sub.territory, 2, 'E')],
          [party, publisher(sub, 'SE', 0)],
          [territory, place(sub, sub.territory, 1, 'I')],
        ] as const)),
  ];
}

function writerRecords(
  writer: ImaginedWriter,
  work: ImaginedWork,
  isVersion2: boolean,
): readonly ImaginedRecord[] {
  const isOurs = isControlled(writer, work);
  const [party, territory] = isOurs ? ['SWR', 'SWT'] : ['OWR', 'OWT'];
  const { number, name, firstName, ipi, society, role, performing, mechanical, manuscript } = writer;
  const original = writer.chain === undefined ? undefined : work.chains[writer.chain]?.original;
  const shares = (kind: string) => ({
    [`pr${kind}Share`]: performing,
    [`mr${kind}Share`]: mechanical,
    [`sr${kind}Share`]: mechanical,
  });
  const agreed = {
    prManuscriptShare: manuscript,
    mrManuscriptShare: manuscript,
    srManuscriptShare: manuscript,
  };
  const records: ImaginedRecord[] = [
    [
      party,
      {
        interestedPartyNumber: number,
        lastName: name,
        firstName,
        unknownIndicator: isVersion2 ? '' : 'N',
        role,
        ipiNameNumber: ipi,
        prSocietyCode: society,
        ...shares('Ownership'),
      },
    ],
    [
      territory,
      {
        sequenceNumber: 1,
        interestedPartyNumber: number,
        ...shares('Collection'),
        inclusionExclusion: 'I',
        territoryCode: WORLD,
        prSocietyCode: society,
        recipientCode: '0000',
      },
    ],
    ['MAN', { writerInterestedPartyNumber: number, ...agreed }],
  ];
  if (original === undefined || (isVersion2 && !isOurs)) return records;
  const link = {
    publisherSequenceNumber: (writer.chain ?? 0) + 1,
    publisherInterestedPartyNumber: original.number,
    publisherName: original.name,
    writerInterestedPartyNumber: number,
    recipientCode: '0000',
  };
  return [...records, ['PWR', link]];
}
