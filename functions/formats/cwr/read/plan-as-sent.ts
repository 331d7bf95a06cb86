import { keyOf, type RecordPlan, recordPlans } from '#functions/formats/cwr/rules/record-plans.ts';
import { isBlankAt } from '#functions/formats/cwr/text-at.ts';
import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import type { CwrTolerance } from '#shared/schemas/readings.ts';

type Sent = { readonly plan: RecordPlan; readonly tolerance: CwrTolerance };

/**
 * How a record of 2.x is to be read that is one of the other 2.x: in a 2.1 file a type that came with 2.2, or a record
 * that 2.2 made longer; in a 2.2 file a link (PWR) that ends before its chain. Undefined where it is one of its own
 * version. The fields that both have stand in one place.
 */
export function planAsSent(text: string, own: RecordPlan | undefined, version: CwrVersion): Sent | undefined {
  if (version === '2.1') {
    if (own !== undefined && (text.length <= own.length || isBlankAt(text, own.length, text.length))) {
      return undefined;
    }
    const plan = PLANS_22.get(keyOf(text.slice(0, 3).toUpperCase()));
    return plan === undefined || plan === own || plan.length < text.trimEnd().length
      ? undefined
      : { plan, tolerance: 'records-of-2.2' };
  }
  if (version !== '2.2' || own?.type !== 'PWR' || LINK_21 === undefined) return undefined;
  const isShort = isBlankAt(text, LINK_21.length, text.length);
  return isShort ? { plan: LINK_21, tolerance: 'widths-of-2.1' } : undefined;
}

const PLANS_22 = recordPlans('2.2');
const LINK_21 = recordPlans('2.1').get(keyOf('PWR'));
