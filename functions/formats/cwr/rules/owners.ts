import type { Report } from '#functions/formats/cwr/findings.ts';
import type { CwrChain, CwrPublisher, CwrWork } from '#functions/formats/cwr/work.ts';
import { VERSION_2, type WorkRule } from './work-rule.ts';

/** Which publishers of a chain may own (SPU R 3 and F 19, NWR T 25 and 26 of 2.x). */
export const OWNERS: WorkRule = {
  versions: VERSION_2,
  check(work: CwrWork, _context, report) {
    for (const chain of work.chains) if (isControlled(chain)) checkOwners(chain, report);
  },
};

/** A chain of SPU records; those of OPU records are information and never authoritative. */
export const isControlled = (chain: CwrChain): boolean => chain.publishers[0]?.isControlled === true;

export const owns = ({ pr, mr, sr }: CwrPublisher): boolean => pr + mr + sr > 0;

function checkOwners({ number, publishers }: CwrChain, report: Report): void {
  const acquirer = publishers.find(({ role }) => role === 'AQ');
  for (const publisher of publishers) {
    const { record, role } = publisher;
    if (!owns(publisher)) continue;
    if (role !== 'E' && role !== 'AQ') {
      const message = `A publisher of role ${role} owns nothing; only an original publisher or an acquirer does.`;
      report(record, { rule: 'SPU R 3', level: 'transaction', message });
    }
    if (role === 'E' && acquirer !== undefined) {
      const message = `An acquirer stands in chain ${number}, so its original publisher owns nothing.`;
      report(record, { rule: 'NWR T 25', level: 'transaction', message });
    }
  }
  const [first] = publishers;
  if (first !== undefined && first.role !== 'PA' && !publishers.some(owns)) {
    const message = `No publisher of chain ${number} owns any right.`;
    report(first.record, { rule: 'NWR T 26', level: 'transaction', message });
  }
}
