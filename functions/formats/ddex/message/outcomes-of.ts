import type { CompositeResult } from '#functions/formats/ddex/composite-result.ts';
import type { Findings } from '#functions/formats/ddex/findings.ts';
import type { MessageState } from '#functions/formats/ddex/state/message-state.ts';
import type { Writable } from '#functions/formats/ddex/writable.ts';
import type { Composite } from '#functions/formats/ddex/xml/composite-reader.ts';
import { childText } from '#functions/formats/ddex/xml/text-of.ts';
import type { Diagnostic, Parsed } from '#functions/formats/diagnostic.ts';
import type { RepertoireRecord, WorkRecord } from '#functions/formats/records.ts';

type Outcome = Parsed<RepertoireRecord>;
type Read = {
  readonly composite: Composite;
  readonly result: CompositeResult | undefined;
  readonly findings: Findings;
};

/**
 * What one composite comes to: its works that are new to the message, its recordings, and what is wrong with it. The
 * warnings stand with its first record, or alone where there is none; an error rejects what is missing of it.
 */
export function outcomesOf({ composite, result, findings }: Read, state: MessageState): readonly Outcome[] {
  const { line } = composite;
  const records = result === undefined ? [] : recordsOf(result, state, findings);
  const { warnings, errors } = findings;
  const outcomes: Outcome[] = [];
  for (const record of records) {
    outcomes.push({ kind: 'record', line, record, warnings: outcomes.length === 0 ? warnings : NONE });
  }
  const left = records.length === 0 ? warnings : NONE;
  if (errors.length > 0) {
    outcomes.push({ kind: 'rejected', line, raw: rawOf(composite), diagnostics: [...errors, ...left] });
    return outcomes;
  }
  for (const diagnostic of left) outcomes.push({ kind: 'file', diagnostic });
  return outcomes;
}

const NONE: readonly Diagnostic[] = [];

function recordsOf(
  { works, recordings }: CompositeResult,
  state: MessageState,
  findings: Findings,
): readonly RepertoireRecord[] {
  const statedAt = state.header.createdAt;
  const records: Writable<RepertoireRecord>[] = [];
  for (const work of works) if (isNews(work, state, findings)) records.push({ noun: 'work', work });
  for (const recording of recordings) records.push({ noun: 'recording', recording });
  if (statedAt !== undefined) for (const record of records) record.statedAt = statedAt;
  return records;
}

/** A work that the message has said before, word for word, does not come again. What only adds is always news. */
function isNews(work: WorkRecord, { remembered }: MessageState, findings: Findings): boolean {
  if (work.enrichesOnly) return true;
  const met = remembered.meet(work);
  if (met === 'different') {
    const message = 'The message says two different things of one work; what it says last counts';
    findings.warn('work.in-doubt', { message, actual: work.partnerWorkId });
  }
  return met !== 'same';
}

const NAMES = ['MusicalWorkReference', 'ResourceReference', 'PartyReference'];

/** How a sender finds the composite again: where it stands, and what the message calls it. */
function rawOf({ place, element }: Composite): readonly string[] {
  const names = NAMES.map((name) => childText(element, name)).filter((name) => name !== undefined);
  return [place, ...names];
}
