import { sum } from './ownership.ts';
import { nameOfRight, percent, RIGHTS, TOLERANCE, WHOLE, type WorkRule } from './work-rule.ts';

/** The split that the writers agreed on makes 100 % of each right (WRK T 25 of 3.1). A work without any is a warning. */
export const MANUSCRIPT: WorkRule = {
  versions: ['3.1'],
  check(work, _context, report) {
    const manuscripts = work.writers.flatMap((writer) => writer.manuscripts);
    const rule = 'WRK T 25';
    if (manuscripts.length === 0) {
      const message = 'No writer has a manuscript share.';
      report(work.header, { rule, level: 'transaction', severity: 'warning', message });
      return;
    }
    const total = sum(manuscripts);
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
