import { t } from '@lingui/core/macro';
import { societyWords } from '#web/parts/repertoire/society-words.ts';
import type { Column } from '#web/ui/column.ts';
import type { WireWork } from './wire-work.ts';

type Share = WireWork['shares'][number];

const KINDS: Readonly<Record<Share['kind'], string>> = {
  writer: t`Writer`,
  publisher: t`Publisher`,
  artist: t`Artist`,
};
const RIGHTS: Readonly<Record<Share['right'], string>> = {
  performing: t`Performing`,
  mechanical: t`Mechanical`,
};

/** How the shares of a work are listed. */
export const shareColumns: readonly Column<Share>[] = [
  { heading: t`Interested party`, cell: (share) => share.name },
  { heading: t`Role`, cell: (share) => `${KINDS[share.kind]} (${share.role})` },
  { heading: t`IPI`, cell: (share) => share.ipi ?? '–', numeric: true, wideOnly: true },
  {
    heading: t`Society`,
    cell: ({ societyCode }) => (societyCode === undefined ? '–' : societyWords(societyCode)),
  },
  { heading: t`Right`, cell: (share) => RIGHTS[share.right], wideOnly: true },
  { heading: t`Territory`, cell: (share) => share.territory, wideOnly: true },
  {
    heading: t`Share`,
    cell: (share) => (share.percent === undefined ? t`not known` : `${share.percent} %`),
    numeric: true,
  },
];
