import type { Findings } from '#functions/formats/ddex/findings.ts';
import type { ReferredWork } from '#functions/formats/ddex/state/referred-works.ts';
import type { WorkRecord } from '#functions/formats/records.ts';
import { workRecord } from './work-record.ts';

/**
 * What a recording's titles add to the work that it is of, when it is of one alone: other names to find it by, never
 * a right. Undefined where they add none.
 */
export function enrichingWork(
  of: readonly ReferredWork[],
  { titles, isrc }: { readonly titles: readonly (string | undefined)[]; readonly isrc: string | undefined },
  findings: Findings,
): WorkRecord | undefined {
  const [work] = of;
  const partnerWorkId = work?.link?.partnerWorkId;
  if (of.length !== 1 || work === undefined || partnerWorkId === undefined || work.title === '')
    return undefined;
  const parts = { partnerWorkId, iswc: work.link?.iswc, title: work.title, titles, shares: [], others: [] };
  const record = workRecord({ ...parts, metadata: {} }, findings);
  return record === undefined || record.alternativeTitles.length === 0
    ? undefined
    : { ...record, enrichesOnly: true, ...(isrc !== undefined && { addedBy: isrc }) };
}
