import type { WorkSpans } from '#functions/formats/cwr/tables/work-spans.ts';
import { numberAt, shareAt } from '#functions/formats/cwr/text-at.ts';
import type { CwrRecord } from '#functions/formats/cwr/transaction.ts';
import type {
  CwrChain,
  CwrParty,
  CwrPublisher,
  CwrTerritory,
  CwrWork,
  CwrWriter,
  PartyFacts,
} from '#functions/formats/cwr/work.ts';
import type { CollectionFacts, RecordContent } from './record-content.ts';

type Building<T extends { readonly territories: readonly CwrTerritory[] }> = T & {
  readonly territories: CwrTerritory[];
};
type BuildingWriter = Building<CwrWriter> & {
  readonly links: CwrWriter['links'][number][];
  readonly manuscripts: CwrWriter['manuscripts'][number][];
};

/**
 * Puts a work together of what its records say. Territory records belong to the publisher or writer before them, links
 * and manuscript shares to the writer before them; those that do not fit become strays. Objects are written out field
 * by field, so that all of a kind are made at once and alike: there is one for each record.
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
        if (!belongsTo(this.#publisher, content.owner)) this.#strays.push(record);
        else this.#publisher.territories.push(territoryOf(record, content.facts));
        break;
      case 'writer territory':
        if (!belongsTo(this.#writer, content.owner)) this.#strays.push(record);
        else this.#writer.territories.push(territoryOf(record, content.facts));
        break;
      case 'link': {
        const { publisherNumber, writerNumber, chain } = content.facts;
        if (this.#writer === undefined) this.#strays.push(record);
        else this.#writer.links.push({ record, publisherNumber, writerNumber, chain });
        break;
      }
      case 'manuscript': {
        const { pr, mr, sr } = content.facts;
        if (!belongsTo(this.#writer, content.owner)) this.#strays.push(record);
        else this.#writer.manuscripts.push({ record, pr, mr, sr });
        break;
      }
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
    const { chain: place, pr, mr, sr } = this.#spans.publisher;
    const number = Math.max(0, numberAt(text, place.from, place.to));
    const publisher: Building<CwrPublisher> = {
      isControlled: facts.isControlled,
      number: facts.number,
      role: facts.role,
      name: facts.name,
      ipi: facts.ipi,
      society: facts.society,
      isPublicDomain: facts.isPublicDomain,
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
      isControlled: facts.isControlled,
      number: facts.number,
      role: facts.role,
      name: facts.name,
      ipi: facts.ipi,
      society: facts.society,
      isPublicDomain: facts.isPublicDomain,
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
}

function territoryOf(record: CwrRecord, facts: CollectionFacts): CwrTerritory {
  return {
    isIncluded: facts.isIncluded,
    code: facts.code,
    countries: facts.countries,
    sharesChange: facts.sharesChange,
    recipient: facts.recipient,
    society: facts.society,
    record,
    pr: facts.pr,
    mr: facts.mr,
    sr: facts.sr,
  };
}

/** Whether a record belongs to the party before it: it names that one, or none. */
function belongsTo<T extends CwrParty>(party: T | undefined, named: string): party is T {
  return party !== undefined && (named === '' || named === party.number);
}
