import { territoryAt } from './territory-at.ts';
import { isYesAt, numberAt, type Span, shareAt, textAt } from './text-at.ts';
import type { CwrRecord, CwrVersion } from './transaction.ts';
import type { CwrChain, CwrLink, CwrPublisher, CwrTerritory, CwrWork, CwrWriter } from './work.ts';
import { type WorkSpans, workSpans } from './work-spans.ts';

type Building<T extends { readonly territories: readonly CwrTerritory[] }> = T & {
  readonly territories: CwrTerritory[];
};
type BuildingWriter = Building<CwrWriter> & {
  readonly links: CwrLink[];
  readonly manuscripts: CwrWriter['manuscripts'][number][];
};

/**
 * What the records of a work transaction say, the header first. Territory records belong to the publisher or writer
 * before them, links and manuscript shares to the writer before them; those that do not fit become strays.
 */
export function readWork(version: CwrVersion, records: readonly CwrRecord[]): CwrWork | undefined {
  const [header] = records;
  if (header === undefined) return undefined;
  const reader = new WorkReader(workSpans(version));
  for (let at = 1; at < records.length; at += 1) {
    const record = records[at];
    if (record !== undefined) reader.read(record);
  }
  const { publishers, chains, writers, details, strays } = reader;
  return { header, publishers, chains, writers, details, strays };
}

class WorkReader {
  readonly publishers: CwrPublisher[] = [];
  readonly chains: (CwrChain & { readonly publishers: CwrPublisher[] })[] = [];
  readonly writers: CwrWriter[] = [];
  readonly details: CwrRecord[] = [];
  readonly strays: CwrRecord[] = [];
  readonly #spans: WorkSpans;
  #publisher: Building<CwrPublisher> | undefined;
  #writer: BuildingWriter | undefined;

  constructor(spans: WorkSpans) {
    this.#spans = spans;
  }

  read(record: CwrRecord): void {
    switch (record.type) {
      case 'SPU':
      case 'OPU':
        this.#readPublisher(record);
        break;
      case 'SPT':
      case 'OPT':
        this.#readTerritory(record, this.#publisher, this.#spans.publisherTerritory);
        break;
      case 'SWR':
      case 'OWR':
        this.#readWriter(record);
        break;
      case 'SWT':
      case 'OWT':
        this.#readTerritory(record, this.#writer, this.#spans.writerTerritory);
        break;
      case 'PWR':
        this.#readLink(record);
        break;
      case 'MAN':
        this.#readManuscript(record);
        break;
      default:
        this.details.push(record);
    }
  }

  #readPublisher(record: CwrRecord): void {
    const { text } = record;
    const spans = this.#spans.publisher;
    const number = Math.max(0, numberAt(text, spans.chain.from, spans.chain.to));
    const publisher: Building<CwrPublisher> = {
      record,
      isControlled: record.type === 'SPU',
      number: textAt(text, spans.number),
      role: roleAt(text, spans.role),
      isUnknown: isYesAt(text, spans.isUnknown),
      pr: shareAt(text, spans.pr),
      mr: shareAt(text, spans.mr),
      sr: shareAt(text, spans.sr),
      chain: number,
      territories: [],
    };
    this.#publisher = publisher;
    this.publishers.push(publisher);
    const last = this.chains.at(-1);
    const chain = last?.number === number ? last : this.chains.find((one) => one.number === number);
    if (chain === undefined) this.chains.push({ number, publishers: [publisher] });
    else chain.publishers.push(publisher);
  }

  #readWriter(record: CwrRecord): void {
    const { text } = record;
    const spans = this.#spans.writer;
    const writer: BuildingWriter = {
      record,
      isControlled: record.type === 'SWR',
      number: textAt(text, spans.number),
      role: roleAt(text, spans.role),
      isUnknown: isYesAt(text, spans.isUnknown),
      pr: shareAt(text, spans.pr),
      mr: shareAt(text, spans.mr),
      sr: shareAt(text, spans.sr),
      territories: [],
      links: [],
      manuscripts: [],
    };
    this.#writer = writer;
    this.writers.push(writer);
  }

  #readTerritory(
    record: CwrRecord,
    owner: Building<CwrPublisher> | Building<CwrWriter> | undefined,
    spans: WorkSpans['publisherTerritory'],
  ): void {
    const { text } = record;
    const number = textAt(text, spans.number);
    if (owner === undefined || (number !== '' && number !== owner.number)) {
      this.strays.push(record);
      return;
    }
    owner.territories.push(territoryAt(record, spans));
  }

  #readLink(record: CwrRecord): void {
    if (this.#writer === undefined) {
      this.strays.push(record);
      return;
    }
    const { text } = record;
    const { chain, publisherNumber, writerNumber } = this.#spans.link;
    this.#writer.links.push({
      record,
      publisherNumber: textAt(text, publisherNumber),
      writerNumber: textAt(text, writerNumber),
      chain: Math.max(0, numberAt(text, chain.from, chain.to)),
    });
  }

  #readManuscript(record: CwrRecord): void {
    const { text } = record;
    const spans = this.#spans.manuscript;
    const number = textAt(text, spans.writerNumber);
    if (this.#writer === undefined || (number !== '' && number !== this.#writer.number)) {
      this.strays.push(record);
      return;
    }
    this.#writer.manuscripts.push({
      record,
      pr: shareAt(text, spans.pr),
      mr: shareAt(text, spans.mr),
      sr: shareAt(text, spans.sr),
    });
  }
}

function roleAt(text: string, role: Span): string {
  return textAt(text, role).toUpperCase();
}
