import type { CwrTransaction, CwrVersion } from '#functions/formats/cwr/transaction.ts';
import type { AckOutcome } from './ack-outcome.ts';

/** 3.x answers twice: whether a file could be read, and what became of its works. 2.x answers once. */
export type AckStage = 'ACK1' | 'ACK2';

type Acknowledged = {
  readonly transaction: CwrTransaction;
  /** By its own rules or by its group. */
  readonly isRejected: boolean;
  readonly outcome: AckOutcome | undefined;
};

/**
 * The status of a transaction, or undefined where this file says nothing about it (section 7 of the specifications).
 *
 * | outcome                         | 2.x     | ACK1 | ACK2       | DRW in ACK2 |
 * | ------------------------------- | ------- | ---- | ---------- | ----------- |
 * | rejected                        | RJ      | RJ   | –          | –           |
 * | created or updated              | AS, AC  | RA   | SR, CR     | DR          |
 * | unchanged                       | DU      | RA   | SR, CR     | UN          |
 * | in conflict with another sender | CO      | RA   | CO         | LD          |
 * | not processed                   | RA      | RA   | –          | –           |
 *
 * AC and CR: a record or a field was left out or replaced. ACK2 needs our number of the work.
 */
export function ackStatus(
  { transaction, isRejected, outcome }: Acknowledged,
  version: CwrVersion,
  stage: AckStage,
): string | undefined {
  const isVersion2 = version.startsWith('2');
  if (isVersion2 || stage === 'ACK1') {
    if (isRejected) return 'RJ';
    return isVersion2 && outcome !== undefined ? statusOf2(outcome, isChanged(transaction)) : 'RA';
  }
  if (isRejected || outcome === undefined) return undefined;
  if (transaction.type === 'DRW') return WITHDRAWN[outcome.outcome];
  if (outcome.workNumber === '') return undefined;
  if (outcome.outcome === 'conflict') return 'CO';
  return isChanged(transaction) ? 'CR' : 'SR';
}

function statusOf2({ outcome }: AckOutcome, changed: boolean): string {
  if (outcome === 'conflict') return 'CO';
  if (outcome === 'unchanged') return 'DU';
  return changed ? 'AC' : 'AS';
}

const WITHDRAWN = { created: 'DR', updated: 'DR', unchanged: 'UN', conflict: 'LD' } as const;

/** Something of it was left out or replaced. */
function isChanged({ findings }: CwrTransaction): boolean {
  return findings.some(
    ({ severity, level }) => severity === 'error' && (level === 'record' || level === 'field'),
  );
}
