import type { WireDecision } from './wire-decision.ts';

type Days = Pick<WireDecision, 'from' | 'to'>;

const FOREVER = '9999-12-31';

/** Whether two decisions are about some of the same days. */
export function overlaps(one: Days, other: Days): boolean {
  return one.from <= (other.to ?? FOREVER) && other.from <= (one.to ?? FOREVER);
}
