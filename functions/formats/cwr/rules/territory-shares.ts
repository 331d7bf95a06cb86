import type { Report } from '#functions/formats/cwr/findings.ts';
import type { CwrTerritory } from '#functions/formats/cwr/work.ts';
import { ALL_VERSIONS, HALF, percent, type RuleContext, WHOLE, type WorkRule } from './work-rule.ts';

/**
 * What one territory record says: a publisher collects at most half of the performing right, nobody more than all of
 * another; who is included gets something, who is excluded gets nothing. A record that includes with no share may mark
 * a place in the chain, so it is a warning.
 */
export const TERRITORY_SHARES: WorkRule = {
  versions: ALL_VERSIONS,
  check(work, context, report) {
    for (const parties of [work.publishers, work.writers]) {
      for (const { territories } of parties) {
        for (const territory of territories) checkTerritory(territory, context, report);
      }
    }
  },
};

/** The same of one record; nothing is to be said of most. */
export function checkTerritory(territory: CwrTerritory, { version }: RuleContext, report: Report): void {
  const { record, pr, mr, sr, isIncluded } = territory;
  const hasShare = pr + mr + sr > 0;
  if (isIncluded === hasShare && pr <= HALF && mr <= WHOLE && sr <= WHOLE) return;
  const rule = `${record.type} T 0`;
  const most = record.type.endsWith('PT') ? HALF : WHOLE;
  if (pr > most || mr > WHOLE || sr > WHOLE) {
    const message = `A performing share here is at most ${percent(most)}, any other 100 %.`;
    report(record, { rule, level: 'transaction', message, actual: percent(Math.max(pr, mr, sr)) });
  }
  if (isIncluded && !hasShare) {
    const message = 'A territory is included without any share.';
    report(record, { rule, level: 'transaction', severity: 'warning', message });
  }
  if (!isIncluded && hasShare) {
    const isWriterOf3 = record.type.endsWith('WT') && version.startsWith('3');
    const message = 'A territory is excluded with a share; an exclusion has zeros.';
    if (isWriterOf3) report(record, { rule, level: 'transaction', message });
    else report(record, { rule: `${record.type} F 0`, level: 'field', message });
  }
}
