import type { Report } from '#functions/formats/cwr/findings.ts';
import type { CwrChain } from '#functions/formats/cwr/work.ts';
import { ALL_VERSIONS, nameOfRight, RIGHTS, type RuleContext, type WorkRule } from './work-rule.ts';

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
  const taken = new Map<string, (typeof publishers)[number]>();
  for (const publisher of publishers) {
    for (const territory of publisher.territories) {
      if (!territory.isIncluded) continue;
      for (const right of RIGHTS) {
        if (territory[right] === 0) continue;
        const key = `${territory.code} ${right} ${territory.recipient}`;
        const other = taken.get(key);
        if (other === undefined) taken.set(key, publisher);
        else if (other !== publisher) {
          const rule = version.startsWith('2') ? 'SPT R 5' : 'SPT R 2';
          const message = `Two publishers of chain ${number} collect the ${nameOfRight(right)} right in the same territory.`;
          report(territory.record, { rule, level: 'transaction', message, actual: territory.code });
          return;
        }
      }
    }
  }
}
