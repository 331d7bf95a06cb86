import { isBlankAt } from '#functions/formats/cwr/text-at.ts';
import type { WorkRule } from './work-rule.ts';

/** 2.2 wants the IPI name number of a controlled publisher that collects. Its text gives no level, so it is a warning. */
export const COLLECTORS: WorkRule = {
  versions: ['2.2'],
  check({ publishers }, { spans }, report) {
    const { from, to } = spans.publisher.ipi;
    for (const { record, isControlled, territories } of publishers) {
      if (!isControlled || !isBlankAt(record.text, from, to)) continue;
      if (!territories.some(({ isIncluded, pr, mr, sr }) => isIncluded && pr + mr + sr > 0)) continue;
      const message = 'A publisher that collects has an IPI name number.';
      report(record, { rule: 'SPU F 0', level: 'field', severity: 'warning', message });
    }
  },
};
