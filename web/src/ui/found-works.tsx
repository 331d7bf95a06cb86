import { useInfiniteQuery } from '@tanstack/react-query';
import { listWorks } from '#shared/contract/repertoire.ts';
import { askPages } from '#web/lib/ask-pages.ts';
import { identifierOf } from '#web/lib/identifier-of.ts';
import { useUntilFound } from '#web/lib/use-until-found.ts';
import type { RowOf } from '#web/lib/wire.ts';
import { workQueryOf } from '#web/lib/work-query-of.ts';
import { Button } from './button.tsx';
import { QueryView } from './query-view.tsx';
import { Skeleton } from './skeleton.tsx';
import { WorkChoice } from './work-choice.tsx';

type WireWork = RowOf<typeof listWorks>;
type FoundWorksProps = {
  /** What was typed to find them. */
  readonly q: string;
  readonly chosen: string | undefined;
  readonly onChoose: (workId: string, work: WireWork) => void;
  /** Which of them may be chosen; all where it is absent. */
  readonly among?: (work: WireWork) => boolean;
};

const LOOKED_AT_ONCE = 200;
const SHOWN = 10;

/** The works that a search finds, local and external, to choose one of; it looks further when asked to. */
export function FoundWorks({ q, chosen, onChoose, among }: FoundWorksProps) {
  const works = useInfiniteQuery(
    askPages(listWorks, { query: { ...workQueryOf(q), limit: LOOKED_AT_ONCE } }),
  );
  const { rows, searching } = useUntilFound(works, among);
  return (
    <QueryView query={works}>
      {() => {
        if (searching) return <Skeleton />;
        return (
          <>
            {rows.length === 0 ? (
              <p className="text-ink-faint">
                {among === undefined ? 'No work found.' : 'No other work found.'}
              </p>
            ) : null}
            {rows.slice(0, SHOWN).map((work) => (
              <WorkChoice
                key={work.id}
                title={work.title}
                note={identifierOf(work)}
                checked={chosen === work.id}
                onChoose={() => onChoose(work.id, work)}
              />
            ))}
            {works.hasNextPage && rows.length < SHOWN ? (
              <Button tone="quiet" busy={works.isFetchingNextPage} onClick={() => works.fetchNextPage()}>
                Look further
              </Button>
            ) : null}
          </>
        );
      }}
    </QueryView>
  );
}
