import type { Diagnostic, Parsed } from '#functions/formats/diagnostic.ts';
import type { RepertoireRecord } from '#functions/formats/records.ts';
import type { Share } from '#shared/schemas/repertoire.ts';
import type { CheckedEvent, CheckedTransaction } from './checked-transaction.ts';
import { creationInstant } from './creation-instant.ts';
import type { SoundTransaction } from './cwr-reader.ts';
import { CWR_LIMITS } from './limits.ts';
import { normaliseShares } from './normalise-shares.ts';
import { normaliseRecording, normaliseWork } from './normalise-work.ts';
import { soundShares } from './sound/sound-shares.ts';
import { SoundWorkReader } from './sound/sound-work-reader.ts';
import { textAt } from './text-at.ts';
import type { CwrHeader } from './transaction.ts';
import { type WorkFacts, workFacts } from './work-facts.ts';
import { spanOf } from './work-spans.ts';

type FromCwr = Parsed<RepertoireRecord>;
type Said = { readonly line: number; readonly warnings: readonly Diagnostic[] };

/** Tells what was read of one file as repertoire: works and recordings, rejections, and what is wrong with the file. */
export class RepertoireTeller {
  readonly #territory: string;
  #works: SoundWorkReader | undefined;
  #statedAt: string | undefined;
  readonly #skipped = new Map<string, { count: number; readonly line: number }>();

  constructor(territory: string) {
    this.#territory = territory;
  }

  /** Begins with the file's header, and answers with the reader of its works. */
  begin(header: CwrHeader): SoundWorkReader {
    this.#statedAt = creationInstant(header);
    this.#works = new SoundWorkReader(header, { territory: this.#territory });
    return this.#works;
  }

  of(event: CheckedEvent): readonly FromCwr[] {
    switch (event.kind) {
      case 'header':
        return [this.#message(event.header)];
      case 'file':
        return [{ kind: 'file', diagnostic: event.finding }];
      case 'group-rejected': {
        const { fromLine, toLine, finding } = event;
        return [{ kind: 'retracted', fromLine, toLine, diagnostic: finding }];
      }
      case 'transaction':
        return this.#transaction(event.transaction);
    }
  }

  soundWork({ works, line }: SoundTransaction): readonly FromCwr[] {
    const shares = soundShares(works.work, { version: works.version, territory: this.#territory });
    return this.#records(works.facts(), shares, { line, warnings: [] });
  }

  /** One warning for each type of transactions that were passed over. */
  skipped(): readonly FromCwr[] {
    return [...this.#skipped].map(([type, { count, line }]) => ({
      kind: 'file',
      diagnostic: skippedType(type, count, line),
    }));
  }

  #transaction(transaction: CheckedTransaction): readonly FromCwr[] {
    const { work, line, findings, isRejected } = transaction;
    if (this.#works === undefined) return [];
    const { version, fieldText } = this.#works;
    if (isRejected) return [rejected(transaction, version)];
    if (work === undefined) {
      this.#skip(transaction);
      return [];
    }
    const shares = normaliseShares(work, { version, territory: this.#territory, fieldText });
    const facts = workFacts(work, { version, fieldText });
    return this.#records(facts, shares, { line, warnings: findings });
  }

  /** A work and its recordings. */
  #records(facts: WorkFacts, shares: readonly Share[], { line, warnings }: Said): readonly FromCwr[] {
    const work = normaliseWork(facts, shares);
    const statedAt = this.#statedAt;
    const record: RepertoireRecord =
      statedAt === undefined ? { noun: 'work', work } : { noun: 'work', work, statedAt };
    const found: FromCwr[] = [{ kind: 'record', line, record, warnings }];
    for (const one of facts.isWithdrawn ? [] : facts.recordings) {
      const recording = normaliseRecording(one, work);
      const record: RepertoireRecord =
        statedAt === undefined
          ? { noun: 'recording', recording }
          : { noun: 'recording', recording, statedAt };
      found.push({ kind: 'record', line, record, warnings: [] });
    }
    return found;
  }

  #message({ version, senderId }: CwrHeader): FromCwr {
    const createdAt = this.#statedAt;
    return {
      kind: 'message',
      message: {
        format: 'CWR',
        version,
        sender: senderId,
        recipients: [],
        ...(createdAt !== undefined && { createdAt }),
        isTest: false,
      },
    };
  }

  #skip({ type, line }: CheckedTransaction): void {
    const known = this.#skipped.get(type);
    if (known === undefined) this.#skipped.set(type, { count: 1, line });
    else known.count += 1;
  }
}

function rejected(
  { type, line, records, findings }: CheckedTransaction,
  version: CwrHeader['version'],
): FromCwr {
  const text = records[0]?.text ?? '';
  const field = (name: string) => textAt(text, spanOf(version, type, name));
  const number = field('submitterWorkNumber') || field('submitterCreationNumber');
  const title = field('workTitle') || field('creationTitle');
  const raw = [number, title, text.slice(0, CWR_LIMITS.rawCharacters).trimEnd()];
  return { kind: 'rejected', line, raw, diagnostics: findings };
}

function skippedType(type: string, count: number, line: number): Diagnostic {
  const message = `${count} transactions ${type} were read and checked, and not taken: they are no repertoire.`;
  return { code: 'cwr.skipped', severity: 'warning', line, message, actual: String(count) };
}
