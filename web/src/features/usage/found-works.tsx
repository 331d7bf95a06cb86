import { useInfiniteQuery } from '@tanstack/react-query';
import { listWorks } from '#shared/contract/repertoire.ts';
import { askPages } from '#web/lib/ask-pages.ts';
import { formatIswc } from '#web/lib/format-identifier.ts';
import { useUntilFound } from '#web/lib/use-until-found.ts';
import { workQueryOf } from '#web/lib/work-query-of.ts';
import { QueryView } from '#web/ui/query-view.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { WorkChoice } from './work-choice.tsx';

type FoundWorksProps = {
  /** What was typed to find them. */
  readonly q: string;
  readonly chosen: string | undefined;
  readonly onChoose: (workId: string) => void;
};

const LOOKED_AT_ONCE = 200;
const SHOWN = 10;

/** The works that a search finds, local and external, to choose one of. */
export function FoundWorks({ q, chosen, onChoose }: FoundWorksProps) {
  const works = useInfiniteQuery(
    askPages(listWorks, { query: { ...workQueryOf(q), limit: LOOKED_AT_ONCE } }),
  );
  const { rows, searching } = useUntilFound(works);
  return (
    <QueryView query={works}>
      {() => {
        if (searching) return <Skeleton />;
        if (rows.length === 0) return <p className="text-ink-faint">No work found.</p>;
        return rows
          .slice(0, SHOWN)
          .map((work) => (
            <WorkChoice
              key={work.id}
              title={work.title}
              note={work.iswc === null ? 'no ISWC' : formatIswc(work.iswc)}
              checked={chosen === work.id}
              onChoose={() => onChoose(work.id)}
            />
          ));
      }}
    </QueryView>
  );
}
