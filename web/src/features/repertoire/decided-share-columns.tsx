import { t } from '@lingui/core/macro';
import { societyWords } from '#web/parts/repertoire/society-words.ts';
import type { Column } from '#web/ui/column.ts';
import type { WireDecision } from './wire-decision.ts';

type Share = WireDecision['shares'][number];

/** How decided shares are listed. */
export const decidedShareColumns: readonly Column<Share>[] = [
  { heading: t`Interested party`, cell: ({ name }) => name },
  { heading: t`Role`, cell: ({ role }) => role, wideOnly: true },
  { heading: t`IPI`, cell: ({ ipi }) => ipi ?? '–', numeric: true, wideOnly: true },
  { heading: t`Society or artist`, cell: whose },
  { heading: t`Share`, cell: ({ percent }) => `${percent} %`, numeric: true },
];

function whose({ societyCode, artistReference }: Share): string {
  if (artistReference !== undefined) return t`Local artist ${artistReference}`;
  return societyCode === undefined ? t`not known` : societyWords(societyCode);
}
