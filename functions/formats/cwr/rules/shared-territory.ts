import type { Report } from '#functions/formats/cwr/findings.ts';
import type { CwrChain, CwrPublisher, CwrTerritory } from '#functions/formats/cwr/work.ts';
import {
  ALL_VERSIONS,
  type CwrRight,
  nameOfRight,
  RIGHTS,
  type RuleContext,
  type WorkRule,
} from './work-rule.ts';

/**
 * One territory code leads to one party of a chain for each right, and recipient in 3.x (SPT R 5; R 2 from 3.0 on). Read
 * within a chain: co-writers and co-publishers all collect in the world. A writer is a chain of its own, so the rule
 * SWT R 2 never bites.
 */
export const SHARED_TERRITORY: WorkRule = {
  versions: ALL_VERSIONS,
  check(work, context, report) {
    for (const chain of work.chains) if (chain.publishers.length > 1) checkChain(chain, context, report);
  },
};

function checkChain({ number, publishers }: CwrChain, { version }: RuleContext, report: Report): void {
  for (let index = 1; index < publishers.length; index += 1) {
    const earlier = publishers.slice(0, index);
    for (const territory of publishers[index]?.territories ?? []) {
      const shared = RIGHTS.find((right) => earlier.some((one) => collectsToo(one, territory, right)));
      if (shared === undefined) continue;
      const rule = version.startsWith('2') ? 'SPT R 5' : 'SPT R 2';
      const message = `Two publishers of chain ${number} collect the ${nameOfRight(shared)} right in the same territory.`;
      report(territory.record, { rule, level: 'transaction', message, actual: territory.code });
      return;
    }
  }
}

/** Whether a publisher collects a right of a territory record in the same territory, and for the same recipient. */
function collectsToo({ territories }: CwrPublisher, one: CwrTerritory, right: CwrRight): boolean {
  if (!one.isIncluded || one[right] === 0) return false;
  return territories.some(
    (other) =>
      other.isIncluded && other.code === one.code && other.recipient === one.recipient && other[right] > 0,
  );
}
