import { isControlled, owns } from './owners.ts';
import { ALL_VERSIONS, type WorkRule } from './work-rule.ts';

/**
 * Who is controlled and has something to collect says where: a chain of SPU records has an SPT, a writer that owns
 * something has an SWT, and from 3.0 on every SWR has one. The standard's text gives the rule.
 */
export const TERRITORY_RECORDS: WorkRule = {
  versions: ALL_VERSIONS,
  check({ chains, writers }, { version }, report) {
    const isVersion2 = version.startsWith('2');
    for (const chain of chains) {
      const { number, publishers } = chain;
      const [first] = publishers;
      if (first === undefined || !isControlled(chain)) continue;
      if (isVersion2 && !publishers.some(owns)) continue;
      if (publishers.some(({ territories }) => territories.length > 0)) continue;
      const message = `Chain ${number} says nowhere (SPT) what it collects.`;
      report(first.record, { rule: 'SPU T 0', level: 'transaction', message });
    }
    for (const { record, isControlled: isOurs, territories, pr, mr, sr } of writers) {
      if (!isOurs || territories.length > 0 || (isVersion2 && pr + mr + sr === 0)) continue;
      const message = 'The writer says nowhere (SWT) what it collects.';
      report(record, { rule: 'SWR T 0', level: 'transaction', message });
    }
  },
};
