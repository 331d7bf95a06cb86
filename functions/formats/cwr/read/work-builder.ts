import type { WorkSpans } from '#functions/formats/cwr/tables/work-spans.ts';
import { numberAt, type Span, shareAt, textAt } from '#functions/formats/cwr/text-at.ts';
import type { CwrRecord } from '#functions/formats/cwr/transaction.ts';
import type {
  CwrChain,
  CwrParty,
  CwrPublisher,
  CwrTerritory,
  CwrWork,
  CwrWriter,
  PartyFacts,
  TerritoryFacts,
} from '#functions/formats/cwr/work.ts';
import type { RecordContent } from './record-content.ts';

type Building<T extends { readonly territories: readonly CwrTerritory[] }> = T & {
  readonly territories: CwrTerritory[];
};
type BuildingWriter = Building<CwrWriter> & {
  readonly links: CwrWriter['links'][number][];
  readonly manuscripts: CwrWriter['manuscripts'][number][];
};

/**
 * Puts a work together of what its records say. Territory records belong to the publisher or writer before them, links
 * and manuscript shares to the writer before them; those that do not fit become strays.
 */
export class WorkBuilder {
  readonly #spans: WorkSpans;
  readonly #header: CwrRecord;
  readonly #publishers: CwrPublisher[] = [];
  readonly #chains: (CwrChain & { readonly publishers: CwrPublisher[] })[] = [];
  readonly #writers: CwrWriter[] = [];
  readonly #details: CwrRecord[] = [];
  readonly #strays: CwrRecord[] = [];
  #publisher: Building<CwrPublisher> | undefined;
  #writer: BuildingWriter | undefined;

  constructor(spans: WorkSpans, header: CwrRecord) {
    this.#spans = spans;
    this.#header = header;
  }

  /** Takes the records behind the header in their order, without those that were dropped. */
  take(record: CwrRecord, content: RecordContent): void {
    switch (content.kind) {
      case 'publisher':
        this.#takePublisher(record, content.facts);
        break;
      case 'writer':
        this.#takeWriter(record, content.facts);
        break;
      case 'publisher territory':
        this.#takeTerritory(record, content.facts, {
          owner: this.#publisher,
          spans: this.#spans.publisherTerritory,
        });
        break;
      case 'writer territory':
        this.#takeTerritory(record, content.facts, {
          owner: this.#writer,
          spans: this.#spans.writerTerritory,
        });
        break;
      case 'link':
        this.#takeLink(record);
        break;
      case 'manuscript':
        this.#takeManuscript(record);
        break;
      case 'detail':
        this.#details.push(record);
    }
  }

  build(): CwrWork {
    return {
      header: this.#header,
      publishers: this.#publishers,
      chains: this.#chains,
      writers: this.#writers,
      details: this.#details,
      strays: this.#strays,
    };
  }

  #takePublisher(record: CwrRecord, facts: PartyFacts): void {
    const { text } = record;
    const { chain: chainSpan, pr, mr, sr } = this.#spans.publisher;
    const number = Math.max(0, numberAt(text, chainSpan.from, chainSpan.to));
    const publisher: Building<CwrPublisher> = {
      ...facts,
      record,
      pr: shareAt(text, pr),
      mr: shareAt(text, mr),
      sr: shareAt(text, sr),
      chain: number,
      territories: [],
    };
    this.#publisher = publisher;
    this.#publishers.push(publisher);
    const last = this.#chains.at(-1);
    const chain = last?.number === number ? last : this.#chains.find((one) => one.number === number);
    if (chain === undefined) this.#chains.push({ number, publishers: [publisher] });
    else chain.publishers.push(publisher);
  }

  #takeWriter(record: CwrRecord, facts: PartyFacts): void {
    const { text } = record;
    const { pr, mr, sr } = this.#spans.writer;
    const writer: BuildingWriter = {
      ...facts,
      record,
      pr: shareAt(text, pr),
      mr: shareAt(text, mr),
      sr: shareAt(text, sr),
      territories: [],
      links: [],
      manuscripts: [],
    };
    this.#writer = writer;
    this.#writers.push(writer);
  }

  #takeTerritory(record: CwrRecord, facts: TerritoryFacts, { owner, spans }: Owner): void {
    const { text } = record;
    if (!belongsTo(owner, text, spans.number)) {
      this.#strays.push(record);
      return;
    }
    owner.territories.push({
      ...facts,
      record,
      pr: shareAt(text, spans.pr),
      mr: shareAt(text, spans.mr),
      sr: shareAt(text, spans.sr),
    });
  }

  #takeLink(record: CwrRecord): void {
    if (this.#writer === undefined) {
      this.#strays.push(record);
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

  #takeManuscript(record: CwrRecord): void {
    const { text } = record;
    const { writerNumber, pr, mr, sr } = this.#spans.manuscript;
    if (!belongsTo(this.#writer, text, writerNumber)) {
      this.#strays.push(record);
      return;
    }
    this.#writer.manuscripts.push({
      record,
      pr: shareAt(text, pr),
      mr: shareAt(text, mr),
      sr: shareAt(text, sr),
    });
  }
}

type Owner = {
  readonly owner: Building<CwrParty> | undefined;
  readonly spans: WorkSpans['publisherTerritory'];
};

/** Whether a record belongs to the party before it: it names that one, or none. */
function belongsTo<T extends PartyFacts>(party: T | undefined, text: string, number: Span): party is T {
  if (party === undefined) return false;
  const named = textAt(text, number);
  return named === '' || named === party.number;
}
