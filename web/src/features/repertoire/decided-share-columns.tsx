import { societyWords } from '#web/parts/repertoire/society-words.ts';
import type { Column } from '#web/ui/column.ts';
import type { WireDecision } from './wire-decision.ts';

type Share = WireDecision['shares'][number];

/** How decided shares are listed. */
export const decidedShareColumns: readonly Column<Share>[] = [
  { heading: 'Interested party', cell: ({ name }) => name },
  { heading: 'Role', cell: ({ role }) => role, wideOnly: true },
  { heading: 'IPI', cell: ({ ipi }) => ipi ?? '–', numeric: true, wideOnly: true },
  { heading: 'Society or artist', cell: whose },
  { heading: 'Share', cell: ({ percent }) => `${percent} %`, numeric: true },
];

function whose({ societyCode, artistReference }: Share): string {
  if (artistReference !== undefined) return `Local artist ${artistReference}`;
  return societyCode === undefined ? 'not known' : societyWords(societyCode);
}
