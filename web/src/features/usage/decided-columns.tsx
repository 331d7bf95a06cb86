import { t } from '@lingui/core/macro';
import { formatCount } from '#web/format/format-count.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import { Actor } from '#web/parts/people/actor.tsx';
import type { Column } from '#web/ui/column.ts';
import { SongLink } from './song-link.tsx';
import { VERDICTS } from './verdicts.ts';
import type { WireDecision } from './wire-decision.ts';

/** How decisions are listed; beside an open one only what tells them apart. */
export function decidedColumns(open: string | undefined): readonly Column<WireDecision>[] {
  return open === undefined ? [TITLE, ...WHOLE] : [TITLE, VERDICT];
}

const TITLE: Column<WireDecision> = {
  heading: t`Title`,
  value: (decision) => decision.title,
  cell: ({ id, title: words, artist }) => <SongLink song={id} title={words} artist={artist} />,
};
const VERDICT: Column<WireDecision> = {
  heading: t`Decision`,
  value: ({ verdict }) => verdict,
  cell: ({ verdict }) => <span className="whitespace-nowrap">{VERDICTS[verdict]}</span>,
};
const WHOLE: readonly Column<WireDecision>[] = [
  VERDICT,
  {
    heading: t`Plays`,
    value: ({ plays }) => plays,
    cell: ({ plays }) => formatCount(plays),
    numeric: true,
    wideOnly: true,
  },
  {
    heading: t`By`,
    value: ({ decidedBy }) => decidedBy,
    cell: ({ decidedBy }) => <Actor actor={decidedBy} />,
    wideOnly: true,
  },
  {
    heading: t`When`,
    value: ({ decidedAt }) => decidedAt,
    cell: ({ decidedAt }) => <span className="whitespace-nowrap">{formatInstant(decidedAt)}</span>,
    wideOnly: true,
  },
];
