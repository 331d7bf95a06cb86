import type { readWork } from '#shared/contract/repertoire.ts';
import type { WireReplyOf } from '#shared/contract/route.ts';
import { inWords } from '#web/lib/in-words.ts';
import type { Column } from '#web/ui/column.ts';

type Share = WireReplyOf<typeof readWork>['shares'][number];

/** How the shares of a work are listed. */
export const shareColumns: readonly Column<Share>[] = [
  { heading: 'Interested party', cell: (share) => share.name },
  { heading: 'Role', cell: (share) => `${inWords(share.kind)} (${share.role})` },
  { heading: 'IPI', cell: (share) => share.ipi ?? '–', numeric: true, wideOnly: true },
  { heading: 'Society', cell: (share) => share.societyCode ?? '–', numeric: true },
  { heading: 'Right', cell: (share) => inWords(share.right), wideOnly: true },
  { heading: 'Territory', cell: (share) => share.territory, wideOnly: true },
  {
    heading: 'Share',
    cell: (share) => (share.percent === undefined ? 'not known' : `${share.percent} %`),
    numeric: true,
  },
];
