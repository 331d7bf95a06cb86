import { add } from './ownership.ts';
import { nameOfRight, percent, RIGHTS, TOLERANCE, WHOLE, type WorkRule } from './work-rule.ts';

/** The split that the writers agreed on makes 100 % of each right (WRK T 25 of 3.1). A work without any is a warning. */
export const MANUSCRIPT: WorkRule = {
  versions: ['3.1'],
  check(work, _context, report) {
    const rule = 'WRK T 25';
    const total = { pr: 0, mr: 0, sr: 0 };
    let isStated = false;
    for (const { manuscripts } of work.writers) {
      isStated ||= manuscripts.length > 0;
      add(manuscripts, total);
    }
    if (!isStated) {
      const message = 'No writer has a manuscript share.';
      report(work.header, { rule, level: 'transaction', severity: 'warning', message });
      return;
    }
    const wrong = RIGHTS.find((right) => Math.abs(total[right] - WHOLE) > TOLERANCE);
    if (wrong === undefined) return;
    report(work.header, {
      rule,
      level: 'transaction',
      message: `The ${nameOfRight(wrong)} manuscript shares of all writers make 100 %.`,
      actual: percent(total[wrong]),
    });
  },
};
