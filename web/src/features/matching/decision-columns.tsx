import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import type { listSongDecisions } from '#shared/contract/matching.ts';
import type { SongVerdict } from '#shared/schemas/matching.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { formatCount } from '#web/format/format-count.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import { formatPercent } from '#web/format/format-percent.ts';
import { Actor } from '#web/parts/people/actor.tsx';
import type { Column } from '#web/ui/column.ts';
import { textLinkClass } from '#web/ui/text-link-class.ts';

type WireDecision = RowOf<typeof listSongDecisions>;

const VERDICTS: Readonly<Record<SongVerdict, string>> = {
  work: t`Linked`,
  'not-music': t`Not music`,
  ignored: t`Ignored`,
  withdrawn: t`Taken back`,
};

/** How people's decisions about songs are listed. */
export const decisionColumns: readonly Column<WireDecision>[] = [
  {
    heading: t`Title`,
    value: ({ title }) => title,
    cell: ({ title }) => <span className="line-clamp-1">{title ?? t`Untitled`}</span>,
  },
  {
    heading: t`Artist`,
    value: ({ artist }) => artist,
    cell: ({ artist }) => <span className="line-clamp-1">{artist ?? '–'}</span>,
    wideOnly: true,
  },
  {
    heading: t`Decision`,
    value: ({ verdict }) => verdict,
    cell: ({ verdict, workId }) => (
      <span className="flex gap-2 whitespace-nowrap">
        {VERDICTS[verdict]}
        {workId === null ? null : <WorkOf workId={workId} words={t`to a work`} />}
      </span>
    ),
  },
  {
    heading: t`Matching had thought`,
    value: ({ thought }) => thought?.workId,
    cell: (decision) => <ProposedWork decision={decision} />,
    wideOnly: true,
  },
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
  },
  {
    heading: t`When`,
    value: ({ decidedAt }) => decidedAt,
    cell: ({ decidedAt }) => <span className="whitespace-nowrap">{formatInstant(decidedAt)}</span>,
    wideOnly: true,
  },
];

function ProposedWork({ decision: { thought, workId } }: { readonly decision: WireDecision }) {
  if (thought === null || thought.workId === null) return 'nothing';
  return (
    <span className="flex gap-2 whitespace-nowrap">
      {thought.workId === workId ? t`the same` : <WorkOf workId={thought.workId} words={t`another work`} />}
      <span className="tabular-nums text-ink-faint">{formatPercent(thought.confidence, 1)}</span>
    </span>
  );
}

type WorkOfProps = { readonly workId: string; readonly words: string };

function WorkOf({ workId, words }: WorkOfProps) {
  return (
    <Link to="/works/$workId" params={{ workId }} className={textLinkClass}>
      {words}
    </Link>
  );
}
