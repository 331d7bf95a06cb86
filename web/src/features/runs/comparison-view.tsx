import { useInfiniteQuery } from '@tanstack/react-query';
import { compareCycles } from '#shared/contract/runs.ts';
import type { ComparedBy } from '#shared/schemas/runs.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { PagedRows } from '#web/ui/paged-rows.tsx';
import { ChangePicture } from './change-picture.tsx';
import { COMPARED_BY } from './compared-by.ts';
import { comparisonColumns } from './comparison-columns.tsx';

type ComparisonViewProps = {
  readonly query: {
    readonly a: string;
    readonly b: string;
    readonly by: ComparedBy;
    readonly flagged: 'only' | undefined;
  };
  readonly clear: (() => void) | undefined;
};

/** What changed from one to the other: the greatest changes as a picture, then all of them. */
export function ComparisonView({ query, clear }: ComparisonViewProps) {
  const comparison = useInfiniteQuery(askPages(compareCycles, { query }));
  const noun = COMPARED_BY[query.by].rows;
  return (
    <PagedRows query={comparison} noun={noun} empty="Neither has any lines." clear={clear}>
      {(rows) => (
        <div className="space-y-8">
          <ChangePicture rows={rows} />
          <DataTable
            caption={noun}
            columns={comparisonColumns(query.by)}
            rows={rows}
            keyOf={({ key }) => key}
          />
        </div>
      )}
    </PagedRows>
  );
}
