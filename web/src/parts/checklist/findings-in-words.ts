import { plural, t } from '@lingui/core/macro';
import type { ChecklistLevel } from '#shared/schemas/checklist.ts';

type Levelled = { readonly level: ChecklistLevel };

/**
 * How many findings block a close and how many warn.
 *
 * @example
 * findingsInWords([{ level: 'warns' }, { level: 'blocks' }, { level: 'blocks' }]); // → '2 block, 1 warns'
 */
export function findingsInWords(findings: readonly Levelled[]): string {
  if (findings.length === 0) return t`Nothing stands in the way`;
  const blocking = findings.filter(({ level }) => level === 'blocks').length;
  const warning = findings.length - blocking;
  const blocks = plural(blocking, { one: '# blocks', other: '# block' });
  const warns = plural(warning, { one: '# warns', other: '# warn' });
  return [...(blocking === 0 ? [] : [blocks]), ...(warning === 0 ? [] : [warns])].join(', ');
}
