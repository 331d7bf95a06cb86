import type { ChecklistLevel } from '#shared/schemas/checklist.ts';
import { formatCount } from '#web/format/format-count.ts';

type Levelled = { readonly level: ChecklistLevel };

/**
 * How many findings block a close and how many warn.
 *
 * @example
 * findingsInWords([{ level: 'warns' }, { level: 'blocks' }, { level: 'blocks' }]); // → '2 block, 1 warns'
 */
export function findingsInWords(findings: readonly Levelled[]): string {
  if (findings.length === 0) return 'Nothing stands in the way';
  const blocking = findings.filter(({ level }) => level === 'blocks').length;
  const warning = findings.length - blocking;
  return [counted(blocking, 'block'), counted(warning, 'warn')].filter((part) => part !== '').join(', ');
}

function counted(count: number, verb: string): string {
  return count === 0 ? '' : `${formatCount(count)} ${verb}${count === 1 ? 's' : ''}`;
}
