import type { listWorks } from '#shared/contract/repertoire.ts';
import type { CallInput } from '#web/api/call.ts';
import { workQueryOf } from '#web/parts/repertoire/work-query-of.ts';
import type { WireIssue } from './issue-columns.tsx';

/** The kinds of issues that a decision about shares deals with. */
const ABOUT_SHARES: readonly WireIssue['kind'][] = ['share-conflict', 'share-missing'];
const SHOWN = 3;

/**
 * How the work is found whose shares an issue is about: by its ISWC, or among the partner's works by the title that the
 * issue names. Undefined for an issue that is not about shares.
 */
export function workOfIssue({
  kind,
  subject,
  message,
  partnerId,
}: Pick<WireIssue, 'kind' | 'subject' | 'message' | 'partnerId'>): CallInput<typeof listWorks> | undefined {
  if (!ABOUT_SHARES.includes(kind)) return undefined;
  const { iswc, isrc } = workQueryOf(subject);
  if (iswc !== undefined) return { query: { iswc } };
  if (isrc !== undefined) return { query: { isrc } };
  const [, title] = /“(.+)”/.exec(message) ?? [];
  if (title === undefined) return undefined;
  return { query: { q: title, limit: SHOWN, ...(partnerId !== null && { partnerId }) } };
}
