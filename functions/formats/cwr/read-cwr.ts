import type { Diagnostic, Parsed } from '#functions/formats/diagnostic.ts';
import type { RepertoireRecord } from '#functions/formats/records.ts';
import type { ReadingOptions } from '#functions/formats/repertoire-reader.ts';
import type { CheckedTransaction } from './checked-transaction.ts';
import { creationInstant } from './creation-instant.ts';
import { fieldTextOf } from './field-text.ts';
import { CWR_LIMITS } from './limits.ts';
import { normaliseWork } from './normalise-work.ts';
import { readCwrTransactions } from './read-cwr-transactions.ts';
import { textAt } from './text-at.ts';
import type { CwrHeader } from './transaction.ts';
import { spanOf } from './work-spans.ts';

type FromCwr = Parsed<RepertoireRecord>;

/**
 * Reads repertoire from a CWR file of version 2.1, 2.2, 3.0 or 3.1: what the message says of itself, then each work
 * that is registered, revised, notified or withdrawn, directly followed by its recordings, with the shares that count
 * in the territory. A transaction that a rule rejects is a rejection with all that was found; what rejects only a
 * record or a field is a warning of its work. Agreements, conflicts, acknowledgements, licences and ISWC requests are
 * read and checked, and passed over with one warning for each type.
 *
 * @example
 * for await (const parsed of readCwr(object.Body, { territory: 'GH' })) …
 */
export async function* readCwr(
  source: AsyncIterable<Uint8Array>,
  { territory }: Pick<ReadingOptions, 'territory'>,
): AsyncGenerator<FromCwr> {
  const skipped = new Map<string, { count: number; readonly line: number }>();
  let reader: WorkReader | undefined;
  for await (const event of readCwrTransactions(source)) {
    switch (event.kind) {
      case 'header':
        reader = new WorkReader(event.header, territory);
        yield reader.message;
        break;
      case 'file':
        yield { kind: 'file', diagnostic: event.finding };
        break;
      case 'group-rejected': {
        const { fromLine, toLine, finding } = event;
        yield { kind: 'retracted', fromLine, toLine, diagnostic: finding };
        break;
      }
      case 'transaction': {
        const { transaction } = event;
        if (reader === undefined) break;
        if (transaction.isRejected) yield reader.rejected(transaction);
        else if (transaction.work !== undefined) yield* reader.records(transaction);
        else count(skipped, transaction);
      }
    }
  }
  for (const [type, { count, line }] of skipped) {
    yield { kind: 'file', diagnostic: skippedType(type, count, line) };
  }
}

class WorkReader {
  readonly message: FromCwr;
  readonly #header: CwrHeader;
  readonly #statedAt: string | undefined;
  readonly #options: Parameters<typeof normaliseWork>[1];

  constructor(header: CwrHeader, territory: string) {
    const { version } = header;
    this.#header = header;
    this.#statedAt = creationInstant(header);
    this.#options = { version, territory, fieldText: fieldTextOf(header.characterSet) };
    this.message = {
      kind: 'message',
      message: {
        format: 'CWR',
        version,
        sender: header.senderId,
        recipients: [],
        ...(this.#statedAt !== undefined && { createdAt: this.#statedAt }),
        isTest: false,
      },
    };
  }

  *records({ work: read, line, findings }: CheckedTransaction): Generator<FromCwr> {
    if (read === undefined) return;
    const { work, recordings } = normaliseWork(read, this.#options);
    const statedAt = this.#statedAt === undefined ? {} : { statedAt: this.#statedAt };
    yield { kind: 'record', line, record: { noun: 'work', work, ...statedAt }, warnings: findings };
    for (const recording of recordings) {
      yield { kind: 'record', line, record: { noun: 'recording', recording, ...statedAt }, warnings: [] };
    }
  }

  rejected({ type, line, records, findings }: CheckedTransaction): FromCwr {
    const text = records[0]?.text ?? '';
    const field = (name: string) => textAt(text, spanOf(this.#header.version, type, name));
    const number = field('submitterWorkNumber') || field('submitterCreationNumber');
    const title = field('workTitle') || field('creationTitle');
    const raw = [number, title, text.slice(0, CWR_LIMITS.rawCharacters).trimEnd()];
    return { kind: 'rejected', line, raw, diagnostics: findings };
  }
}

function count(
  skipped: Map<string, { count: number; readonly line: number }>,
  { type, line }: CheckedTransaction,
): void {
  const known = skipped.get(type);
  if (known === undefined) skipped.set(type, { count: 1, line });
  else known.count += 1;
}

function skippedType(type: string, count: number, line: number): Diagnostic {
  const message = `${count} transactions ${type} were read and checked, and not taken: they are no repertoire.`;
  return { code: 'cwr.skipped', severity: 'warning', line, message, actual: String(count) };
}
