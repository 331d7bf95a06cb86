import type { Finding, Report } from '#functions/formats/cwr/findings.ts';
import type { CwrChain } from '#functions/formats/cwr/work.ts';
import { isControlled } from './owners.ts';
import { ALL_VERSIONS, type WorkRule } from './work-rule.ts';

/** How a chain of controlled publishers is built. The standard's text gives these rules, their numbers are 0. */
export const CHAINS: WorkRule = {
  versions: ALL_VERSIONS,
  check(work, _context, report) {
    for (const chain of work.chains)
      if (chain.publishers.some((one) => one.isControlled)) check(chain, report);
  },
};

const refusal = (message: string): Finding => ({ rule: 'SPU T 0', level: 'transaction', message });

function check(chain: CwrChain, report: Report): void {
  const { number, publishers } = chain;
  const [first] = publishers;
  if (first === undefined) return;
  if (isControlled(chain) && first.role !== 'E' && first.role !== 'PA') {
    report(
      first.record,
      refusal(`Chain ${number} must start with an original publisher or an income participant.`),
    );
  }
  if (number === 0) report(first.record, refusal('The publisher sequence number must be above 0.'));
  const originals = publishers.filter(({ role, isControlled }) => isControlled && role === 'E');
  for (const { record } of originals.slice(1)) {
    report(record, refusal(`Chain ${number} has an original publisher already.`));
  }
  const others = publishers.filter((one) => one.isControlled !== first.isControlled);
  for (const { record } of others) {
    report(record, refusal(`Chain ${number} has publishers that are controlled and others that are not.`));
  }
  const acquirer = publishers.findIndex(({ role }) => role === 'AQ');
  if (acquirer > 0 && !publishers.slice(0, acquirer).some(({ role }) => role === 'E')) {
    const record = publishers[acquirer]?.record ?? first.record;
    report(record, refusal(`The acquirer of chain ${number} must follow its original publisher.`));
  }
}
