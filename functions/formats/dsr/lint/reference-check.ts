import type { DsrProfile } from '#functions/formats/dsr/dsr-profile.ts';
import type { Check } from './check.ts';
import type { DsrLine } from './dsr-line.ts';
import type { DsrFinding } from './finding.ts';

/** Cells that name a thing which must be unique within its block. */
const NAMED_IN_BLOCK = ['ResourceReference', 'ReleaseReference'];

/** Ids are unique in their scope, and what refers to one finds it. */
export class ReferenceCheck implements Check {
  readonly #profile: DsrProfile;
  readonly #summaries = new Set<string>();
  readonly #transactions = new Set<string>();
  #block = '';
  #namedInBlock = new Set<string>();

  constructor(profile: DsrProfile) {
    this.#profile = profile;
  }

  *see(record: DsrLine): Generator<DsrFinding> {
    if (record.code === this.#profile.summary) {
      yield* unique(record, 'SummaryRecordId', this.#summaries);
      return;
    }
    if (!record.has('BlockId')) return;
    if (record.value('BlockId') !== this.#block) {
      this.#block = record.value('BlockId');
      this.#namedInBlock = new Set();
    }
    for (const name of NAMED_IN_BLOCK) yield* unique(record, name, this.#namedInBlock);
    yield* unique(record, 'SalesTransactionId', this.#transactions);
    yield* this.#resolves(record, 'SummaryRecordId', this.#summaries);
    yield* this.#resolves(record, 'TransactedResource', this.#namedInBlock);
  }

  end(): readonly DsrFinding[] {
    return [];
  }

  *#resolves(record: DsrLine, name: string, known: ReadonlySet<string>): Generator<DsrFinding> {
    if (!record.has(name)) return;
    const value = record.value(name);
    const isOneOfOne = value === '' && known.size === 1;
    if (known.has(value) || isOneOfOne) return;
    const message =
      value === '' ? `${name} is empty; it must say which of several` : `${name} ${value} leads nowhere`;
    yield { line: record.line, cell: record.cell(name), rule: 'reference.dangling', message };
  }
}

function* unique(record: DsrLine, name: string, seen: Set<string>): Generator<DsrFinding> {
  const value = record.value(name);
  if (value === '') return;
  if (seen.has(value)) {
    const message = `${name} ${value} was there before`;
    yield { line: record.line, cell: record.cell(name), rule: 'id.repeated', message };
  }
  seen.add(value);
}
