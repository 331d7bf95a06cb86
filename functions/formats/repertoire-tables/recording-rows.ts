import { recordingRecord } from '#functions/formats/csv/recording-record.ts';
import type { Diagnostic, Parsed } from '#functions/formats/diagnostic.ts';
import type { RecordingRecord, RepertoireRecord } from '#functions/formats/records.ts';
import { REPERTOIRE_TABLE_LIMITS } from './limits.ts';
import { mergeRows } from './merge-rows.ts';
import { keyOf, type RowFacts } from './row-facts.ts';
import { SeenIds, shortHash } from './seen-ids.ts';
import { repeatedOtherwise, repeatsUnnoticed, unidentified } from './table-refusals.ts';
import type { ReadRow } from './work-groups.ts';

type Out = Parsed<RepertoireRecord>;

/**
 * Makes recordings of rows, and their works where the table has parties: a work comes once, before its first recording,
 * and a row that says other things of it is rejected with the lines of both, as far as works are remembered.
 */
export class RecordingRows {
  readonly #hasParties: boolean;
  readonly #seen = new SeenIds();
  #isUnnoticed = false;

  constructor({ hasParties }: { readonly hasParties: boolean }) {
    this.#hasParties = hasParties;
  }

  push({ facts, diagnostics }: ReadRow): Out[] {
    const { line, raw } = facts;
    const reject = (added: readonly Diagnostic[]): Out[] => [
      { kind: 'rejected', line, raw, diagnostics: [...diagnostics, ...added] },
    ];
    if (diagnostics.some(({ severity }) => severity === 'error')) return reject([]);
    const { title } = facts;
    if (title === undefined) return reject([unidentified(line)]);
    const work = this.#hasParties ? this.#workOf(facts) : [];
    if ('code' in work) return reject([work]);
    const recordings = facts.isrcs.map(
      (isrc): RepertoireRecord => ({
        noun: 'recording',
        recording: recordingOf(facts, { isrc, title }),
      }),
    );
    if (recordings.length === 0 && !this.#hasParties) return reject([NO_ISRC(line)]);
    const [first, ...others] = [...work, ...recordings];
    if (first === undefined) return [];
    return [
      ...this.#unnoticed(line),
      { kind: 'record', line, record: first, warnings: diagnostics },
      ...others.map((record): Out => ({ kind: 'record', line, record, warnings: [] })),
    ];
  }

  #workOf(facts: RowFacts): readonly RepertoireRecord[] | Diagnostic {
    const { line } = facts;
    const merged = mergeRows([facts]);
    if (merged === undefined) return unidentified(line);
    if ('before' in merged) return unidentified(line);
    const { metadata: _, ...work } = { ...merged, isrcs: keyOf(facts) === undefined ? merged.isrcs : [] };
    const content = shortHash(JSON.stringify(work));
    const before = this.#seen.find(work.partnerWorkId);
    if (before !== undefined) return before.content === content ? [] : repeatedOtherwise(line, before.line);
    this.#seen.add(work.partnerWorkId, { line, content });
    return [{ noun: 'work', work }];
  }

  #unnoticed(line: number): Out[] {
    if (!this.#seen.isFull || this.#isUnnoticed) return [];
    this.#isUnnoticed = true;
    return [{ kind: 'file', diagnostic: repeatsUnnoticed(line, REPERTOIRE_TABLE_LIMITS.ids) }];
  }
}

function recordingOf(
  { artist, durationSeconds, iswc, workId }: RowFacts,
  { isrc, title }: { readonly isrc: string; readonly title: string },
): RecordingRecord {
  const partnerWorkId = workId ?? (iswc === undefined ? `isrc:${isrc}` : undefined);
  return recordingRecord({ isrc, title, artist, durationSeconds, iswc, partnerWorkId });
}

const NO_ISRC = (line: number): Diagnostic => ({
  code: 'row.value-missing',
  severity: 'error',
  line,
  column: 'isrc',
  message: 'The recording has no ISRC',
});
