import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { listWorks } from '#shared/contract/repertoire.ts';
import { askPages } from '#web/api/ask-pages.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { Button } from '#web/ui/button.tsx';
import { Choice } from '#web/ui/choice.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { useUntilFound } from '#web/ui/use-until-found.ts';
import { identifierOf } from './identifier-of.ts';
import { workQueryOf } from './work-query-of.ts';

type WireWork = RowOf<typeof listWorks>;
type FoundWorksProps = {
  /** What was typed to find them. */
  readonly q: string;
  readonly chosen: string | undefined;
  readonly onChoose: (workId: string, work: WireWork) => void;
  /** Which of them may be chosen; all where it is absent. */
  readonly among?: (work: WireWork) => boolean;
};

const PAGE_SIZE = 200;
const SHOWN = 10;

/** The works that a search finds, local and external, to choose one of, with a button to look further. */
export function FoundWorks({ q, chosen, onChoose, among }: FoundWorksProps) {
  const works = useInfiniteQuery(askPages(listWorks, { query: { ...workQueryOf(q), limit: PAGE_SIZE } }));
  const { rows, searching } = useUntilFound(works, among);
  return (
    <QueryView query={works}>
      {() => {
        if (searching) return <Skeleton />;
        return (
          <>
            {rows.length === 0 ? (
              <p className="text-ink-faint">
                {among === undefined ? t`No work found.` : t`No other work found.`}
              </p>
            ) : null}
            {rows.slice(0, SHOWN).map((work) => (
              <Choice
                key={work.id}
                title={work.title}
                note={identifierOf(work)}
                checked={chosen === work.id}
                onChoose={() => onChoose(work.id, work)}
              />
            ))}
            {works.hasNextPage && rows.length < SHOWN ? (
              <Button tone="quiet" busy={works.isFetchingNextPage} onClick={() => works.fetchNextPage()}>
                {t`Look further`}
              </Button>
            ) : null}
          </>
        );
      }}
    </QueryView>
  );
}
