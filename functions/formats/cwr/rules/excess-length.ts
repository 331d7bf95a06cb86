import type { Finding } from '#functions/formats/cwr/findings.ts';
import { isBlankAt } from '#functions/formats/cwr/text-at.ts';
import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import type { RecordPlan } from './record-plans.ts';

/**
 * Lengths of records that a widespread program writes for 3.x: it kept fields that 3.x gave up, so that all behind
 * them stand elsewhere. The record is told by its length alone; its fields are not guessed.
 */
const OF_ANOTHER_LAYOUT: ReadonlyMap<string, number> = new Map([
  ['SPU', 112],
  ['OPU', 112],
  ['SWR', 143],
  ['OWR', 143],
  ['SWT', 99],
  ['OWT', 99],
  ['ORN', 424],
]);

/** A record with text behind its end, or of another program's layout, rejects its transaction. Blanks behind it are none. */
export function checkExcess(text: string, plan: RecordPlan, version: CwrVersion): Finding | undefined {
  const { type, length } = plan;
  const isOther = version.startsWith('3') && OF_ANOTHER_LAYOUT.get(type) === text.length;
  if (!isOther && isBlankAt(text, length, text.length)) return undefined;
  return {
    rule: `${type} T 0`,
    level: 'transaction',
    message: `The record is longer than ${length} characters, so its fields cannot be told.`,
    actual: String(text.length),
  };
}
