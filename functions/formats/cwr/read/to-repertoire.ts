import { CWR_LIMITS } from '#functions/formats/cwr/limits.ts';
import { spanOf } from '#functions/formats/cwr/tables/work-spans.ts';
import { ownText, textAt } from '#functions/formats/cwr/text-at.ts';
import type { CwrHeader, CwrVersion } from '#functions/formats/cwr/transaction.ts';
import type { Diagnostic, Parsed } from '#functions/formats/diagnostic.ts';
import type { RepertoireRecord, WorkRecord } from '#functions/formats/records.ts';
import type { ReadingMode } from '#shared/schemas/partners.ts';
import { Agreements } from './agreements.ts';
import type { CheckedEvent, CheckedTransaction } from './checked-transaction.ts';
import { creationInstant } from './creation-instant.ts';
import { type FieldText, fieldTextOf } from './field-text.ts';
import { normaliseShares } from './normalise-shares.ts';
import { normaliseRecording, normaliseWork } from './normalise-work.ts';
import { isAnswer, registrationRows } from './registration-rows.ts';
import { type WorkFacts, workFacts } from './work-facts.ts';

type FromCwr = Parsed<RepertoireRecord>;
type Reading = { readonly territory: string; readonly mode: ReadingMode };
type Origin = { readonly line: number; readonly warnings: readonly Diagnostic[] };

/** Makes repertoire of what was read of one file: works and recordings, rejections, and what is wrong with the file. */
export class ToRepertoire {
  readonly #territory: string;
  readonly #mode: ReadingMode;
  #file:
    | {
        readonly version: CwrVersion;
        readonly fieldText: FieldText;
        readonly header: CwrHeader;
        readonly agreements: Agreements;
      }
    | undefined;
  #statedAt: string | undefined;
  readonly #skipped = new Map<string, { count: number; readonly line: number }>();

  constructor({ territory, mode }: Reading) {
    this.#territory = territory;
    this.#mode = mode;
  }

  of(event: CheckedEvent): readonly FromCwr[] {
    switch (event.kind) {
      case 'header':
        return [this.#begin(event.header)];
      case 'file':
        return [{ kind: 'file', diagnostic: event.finding }];
      case 'assumed':
        return [event];
      case 'group-rejected': {
        const { fromLine, toLine, finding } = event;
        return [{ kind: 'retracted', fromLine, toLine, diagnostic: finding }];
      }
      case 'transaction':
        return this.#transaction(event.transaction);
    }
  }

  /** One warning for each agreement that works depend on, and for each type of transactions that were passed over. */
  skipped(): readonly FromCwr[] {
    const agreements = this.#file?.agreements.findings() ?? [];
    const skipped = [...this.#skipped].map(([type, { count, line }]) => skippedType(type, count, line));
    return [...agreements, ...skipped].map((diagnostic) => ({ kind: 'file', diagnostic }));
  }

  #transaction(transaction: CheckedTransaction): readonly FromCwr[] {
    const { work, line, findings, isRejected } = transaction;
    if (this.#file === undefined) return [];
    if (isRejected) return [rejected(transaction, this.#file.version)];
    if (isAnswer(transaction)) return registrationRows(transaction, this.#file.header);
    if (work === undefined) {
      if (transaction.type === 'AGR') this.#file.agreements.take(transaction);
      this.#skip(transaction);
      return [];
    }
    this.#file.agreements.count(work);
    const facts = workFacts(work, this.#file);
    const shares = normaliseShares(work, { version: this.#file.version, territory: this.#territory });
    return this.#records(facts, normaliseWork(facts, shares), { line, warnings: findings });
  }

  /** A work and its recordings. */
  #records(
    { isWithdrawn, recordings }: WorkFacts,
    work: WorkRecord,
    { line, warnings }: Origin,
  ): readonly FromCwr[] {
    const statedAt = this.#statedAt;
    const record: RepertoireRecord =
      statedAt === undefined ? { noun: 'work', work } : { noun: 'work', work, statedAt };
    const found: FromCwr[] = [{ kind: 'record', line, record, warnings }];
    for (const one of isWithdrawn ? [] : recordings) {
      const recording = normaliseRecording(one, work);
      const record: RepertoireRecord =
        statedAt === undefined
          ? { noun: 'recording', recording }
          : { noun: 'recording', recording, statedAt };
      found.push({ kind: 'record', line, record, warnings: [] });
    }
    return found;
  }

  #begin(header: CwrHeader): FromCwr {
    const { version, senderId, characterSet } = header;
    const createdAt = creationInstant(header);
    this.#statedAt = createdAt;
    const fieldText = fieldTextOf({ characterSet, mode: this.#mode });
    const agreements = new Agreements({ version, fieldText, territory: this.#territory });
    this.#file = { version, header, fieldText, agreements };
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
  return { kind: 'rejected', line, raw: raw.map(ownText), diagnostics: findings };
}

function skippedType(type: string, count: number, line: number): Diagnostic {
  const message = `${count} transactions ${type} were read and checked, and not taken: they are no repertoire.`;
  return { code: 'cwr.skipped', severity: 'warning', line, message, actual: String(count) };
}
