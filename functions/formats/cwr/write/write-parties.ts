import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import type { Share } from '#shared/schemas/repertoire.ts';
import { writeCwrRecord } from './write-cwr-record.ts';
import type { NotCarried, Ownership, OwningWriter, PublisherChain } from './write-ownership.ts';
import { partyNumber } from './write-party-number.ts';
import type { Spelling, WriterName } from './write-spelling.ts';

type PartyContext = {
  readonly version: CwrVersion;
  readonly territory: string;
  readonly spelling: Spelling;
  /** For each writer, 3.1. */
  readonly manuscripts: readonly number[] | undefined;
};

/**
 * Publishers, chain by chain, and then writers: OPU and OWR with what they own (2.x), OPT and OWT with what they collect
 * in the territory (2.2 on), each writer's publisher (PWR, 2.2 on) and manuscript share (MAN, 3.1). A name without a
 * letter that CWR can write cannot be carried.
 */
export function writeParties(
  { chains, writers }: Ownership,
  context: PartyContext,
): { readonly records: readonly string[] } | NotCarried {
  const { spelling } = context;
  const records: string[] = [];
  for (const chain of chains) {
    for (const publisher of chain.publishers) {
      const name = spelling.name(publisher.share.name, 'publisher');
      if (name === '') return unwritable(publisher.share);
      records.push(...publisherRecords(publisher, { chain, name, context }));
    }
  }
  for (const [i, writer] of writers.entries()) {
    const name = spelling.writer(writer.share.name);
    if (name.lastName === '') return unwritable(writer.share);
    records.push(...writerRecords(writer, { name, manuscript: context.manuscripts?.[i], context }));
  }
  return { records };
}

const unwritable = ({ name }: Share) => ({ why: `the name ${name} has no letter that CWR can write` });

type OfPublisher = { readonly chain: PublisherChain; readonly name: string; readonly context: PartyContext };

function publisherRecords(
  { share, collects, owns }: PublisherChain['publishers'][number],
  { chain, name, context }: OfPublisher,
): readonly string[] {
  const { version } = context;
  const publisher = writeCwrRecord(version, 'OPU', {
    publisherSequenceNumber: chain.number,
    publisherName: name,
    role: share.role,
    prOwnershipShare: owns,
    ...identified(share, version),
  });
  return [publisher, ...territoryRecord('OPT', { share, collects }, context)];
}

type OfWriter = {
  readonly name: WriterName;
  readonly manuscript: number | undefined;
  readonly context: PartyContext;
};

function writerRecords(
  { share, collects, chain }: OwningWriter,
  { name, manuscript, context }: OfWriter,
): readonly string[] {
  const { version, spelling } = context;
  const number = partyNumber(share);
  const writer = writeCwrRecord(version, 'OWR', {
    ...name,
    role: share.role,
    prOwnershipShare: collects,
    ...identified(share, version),
  });
  const records = [writer, ...territoryRecord('OWT', { share, collects }, context)];
  if (version === '3.1' && manuscript !== undefined) {
    const values = {
      writerInterestedPartyNumber: number,
      prManuscriptShare: manuscript,
      mrManuscriptShare: manuscript,
      srManuscriptShare: manuscript,
    };
    records.push(writeCwrRecord(version, 'MAN', values));
  }
  if (version !== '2.1' && chain !== undefined) {
    const values = {
      publisherSequenceNumber: chain.number,
      publisherInterestedPartyNumber: partyNumber(chain.original),
      publisherName: spelling.name(chain.original.name, 'publisher'),
      writerInterestedPartyNumber: number,
    };
    records.push(writeCwrRecord(version, 'PWR', values));
  }
  return records;
}

/** 2.x has a party's society beside it; 3.x beside what it collects. */
const identified = (share: Share, version: CwrVersion) => ({
  interestedPartyNumber: partyNumber(share),
  unknownIndicator: version.startsWith('2') ? '' : 'N',
  ipiNameNumber: share.ipi,
  prSocietyCode: share.societyCode,
});

function territoryRecord(
  type: 'OPT' | 'OWT',
  { share, collects }: { readonly share: Share; readonly collects: number },
  { version, territory }: PartyContext,
): readonly string[] {
  if (version === '2.1' || collects === 0) return [];
  return [
    writeCwrRecord(version, type, {
      sequenceNumber: 1,
      interestedPartyNumber: partyNumber(share),
      prCollectionShare: collects,
      inclusionExclusion: 'I',
      territoryCode: territory,
      prSocietyCode: share.societyCode,
      recipientCode: '0000',
    }),
  ];
}
