import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import type { RejectedRow } from '#functions/use-cases/jobs/chunks.ts';
import { MAX_REPERTOIRE_BYTES } from '#shared/schemas/repertoire.ts';

type Judged = {
  readonly line: number;
  readonly record: { readonly title: string };
  readonly isBeyondLimit?: true;
};

/** What was taken, and what was not, because it would make a work or a recording larger than one may be. */
export function byLimit<T extends Judged>(all: readonly T[]): [taken: readonly T[], beyond: readonly T[]] {
  const isBeyond = ({ isBeyondLimit }: T): boolean => isBeyondLimit === true;
  return [all.filter((one) => !isBeyond(one)), all.filter(isBeyond)];
}

/** What is said of a record that was not taken. */
export function beyondLimit({ line, record }: Judged, severity: Diagnostic['severity']): Diagnostic {
  const kilobytes = MAX_REPERTOIRE_BYTES / 1024;
  const message = `“${record.title}” would have more titles, identifiers, shares and deliveries than the ${kilobytes} KB that can be kept of it.`;
  return { code: 'work.beyond-limit', severity, line, message };
}

/** The row of a record that was not taken. */
export function rowBeyondLimit(judged: Judged): RejectedRow {
  const { line, record } = judged;
  return { kind: 'rejected', line, raw: [record.title], diagnostics: [beyondLimit(judged, 'error')] };
}
