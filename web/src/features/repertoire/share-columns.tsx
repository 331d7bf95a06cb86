import { inWords } from '#web/format/in-words.ts';
import { societyWords } from '#web/parts/repertoire/society-words.ts';
import type { Column } from '#web/ui/column.ts';
import type { WireWork } from './wire-work.ts';

type Share = WireWork['shares'][number];

/** How the shares of a work are listed. */
export const shareColumns: readonly Column<Share>[] = [
  { heading: 'Interested party', cell: (share) => share.name },
  { heading: 'Role', cell: (share) => `${inWords(share.kind)} (${share.role})` },
  { heading: 'IPI', cell: (share) => share.ipi ?? '–', numeric: true, wideOnly: true },
  {
    heading: 'Society',
    cell: ({ societyCode }) => (societyCode === undefined ? '–' : societyWords(societyCode)),
  },
  { heading: 'Right', cell: (share) => inWords(share.right), wideOnly: true },
  { heading: 'Territory', cell: (share) => share.territory, wideOnly: true },
  {
    heading: 'Share',
    cell: (share) => (share.percent === undefined ? 'not known' : `${share.percent} %`),
    numeric: true,
  },
];
