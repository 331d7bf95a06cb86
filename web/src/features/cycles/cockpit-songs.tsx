import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { dismissPlay, listWaitingSongs } from '#shared/contract/usage.ts';
import { isLocked } from '#shared/machines/cycle.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { useMay } from '#web/api/use-may.ts';
import { formatCount } from '#web/format/format-count.ts';
import { formatPercent } from '#web/format/format-percent.ts';
import type { WireCycle } from '#web/parts/cycles/ask-cycle.ts';
import { LockedCyclesNotice } from '#web/parts/cycles/locked-cycles-notice.tsx';
import type { WireSong } from '#web/parts/usage/wire-song.ts';
import type { Column } from '#web/ui/column.ts';
import { Money } from '#web/ui/money.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { Section } from '#web/ui/section.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { QuickDecision } from './quick-decision.tsx';

/** Where on the desk a song stands. */
const shownOf = (isInLocked: boolean) => (isInLocked ? ('locked' as const) : undefined);
/** How many songs there are at first; more are loaded on demand. */
const FEW = '10';

/** The songs of a cycle’s days that wait for a person, those that hold the most money first, decided in their rows. */
export function CockpitSongs({ cycle }: { readonly cycle: WireCycle }) {
  const { territory, periodStart: from, periodEnd: to } = cycle;
  const query = { territory, from, to, limit: FEW };
  const songs = useInfiniteQuery({ ...askPages(listWaitingSongs, { query }), refetchOnMount: 'always' });
  const mayDecide = useMay(dismissPlay) && cycle.status !== 'Closing';
  return (
    <Section
      title={t`Plays without a work`}
      action={
        <Link
          to="/usage"
          search={{ territory, from, to, show: shownOf(isLocked(cycle.status)) }}
          className={textLinkClass}
        >
          <Trans>Review one by one</Trans>
        </Link>
      }
    >
      <LockedCyclesNotice territory={territory} from={from} to={to} />
      <div className="overflow-x-auto">
        <PagedList
          query={songs}
          noun={t`songs`}
          columns={[
            ...columns,
            ...(mayDecide
              ? [
                  {
                    heading: t`Decide`,
                    cell: (song: WireSong) => <QuickDecision song={song} />,
                    numeric: true as const,
                  },
                ]
              : []),
          ]}
          keyOf={({ playId }) => playId}
          empty={t`Nothing waits: every play of these days has its work.`}
        />
      </div>
    </Section>
  );
}

const columns: readonly Column<WireSong>[] = [
  {
    heading: t`Title`,
    cell: ({ playId, title, artist, territory, isLocked: isInLocked }) => (
      <>
        <Link
          to="/usage"
          search={{ territory, song: playId, show: shownOf(isInLocked) }}
          className={`${textLinkClass} line-clamp-1 max-w-60`}
        >
          {title ?? t`Untitled`}
        </Link>
        <span className="line-clamp-1 text-xs text-ink-faint">{artist}</span>
      </>
    ),
  },
  { heading: t`Plays`, cell: ({ plays }) => formatCount(plays), numeric: true, wideOnly: true },
  {
    heading: t`Expected`,
    cell: ({ expected }) => (expected === null ? '–' : <Money value={expected} />),
    numeric: true,
    wideOnly: true,
  },
  {
    heading: t`Best candidate`,
    cell: ({ candidates: [best] }) =>
      best === undefined ? (
        <span className="text-ink-faint">
          <Trans>none</Trans>
        </span>
      ) : (
        <span className="flex gap-2">
          <span className="line-clamp-1">{best.title}</span>
          <span className="tabular-nums text-ink-faint">{formatPercent(best.score, 1)}</span>
        </span>
      ),
    wideOnly: true,
  },
];
