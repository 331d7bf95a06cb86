import type { Report } from '#functions/formats/cwr/findings.ts';
import type { CwrChain } from '#functions/formats/cwr/work.ts';
import { addCodes } from './collection.ts';
import { sum } from './ownership.ts';
import { recordCovering, type TerritoryDivisions } from './territory-divisions.ts';
import { percent, TOLERANCE, VERSION_2, type WorkRule } from './work-rule.ts';

/**
 * What a chain of publishers collects of the performing right in a country is what it owns, unless an agreement changed
 * the shares or an income participant takes part (NWR T 27 of 2.x). Where nobody of the chain collects, nothing is said.
 */
export const CHAIN_COLLECTION: WorkRule = {
  versions: VERSION_2,
  check(work, { divisions }, report) {
    for (const chain of work.chains) checkChain(chain, divisions, report);
  },
};

function checkChain({ number, publishers }: CwrChain, divisions: TerritoryDivisions, report: Report): void {
  const [first] = publishers;
  if (first === undefined || publishers.some(({ role }) => role === 'PA')) return;
  const owned = sum(publishers).pr;
  for (const country of divisions.of(codesOf(publishers))) {
    const { pr, all, sharesChange } = collectedIn(country, publishers);
    if (all === 0 || sharesChange || Math.abs(pr - owned) <= TOLERANCE) continue;
    report(first.record, {
      rule: 'NWR T 27',
      level: 'transaction',
      message: `Chain ${number} collects in ${country} what it owns: ${percent(owned)} of the performing right.`,
      actual: percent(pr),
    });
    return;
  }
}

function collectedIn(country: string, publishers: CwrChain['publishers']) {
  const collected = { pr: 0, all: 0, sharesChange: false };
  for (const { territories } of publishers) {
    const covering = recordCovering(territories, country);
    if (covering === undefined) continue;
    collected.pr += covering.pr;
    collected.all += covering.pr + covering.mr + covering.sr;
    collected.sharesChange ||= covering.sharesChange;
  }
  return collected;
}

function codesOf(publishers: CwrChain['publishers']): readonly string[] {
  const codes: string[] = [];
  addCodes(publishers, codes);
  return codes.length > 1 ? codes.sort() : codes;
}
