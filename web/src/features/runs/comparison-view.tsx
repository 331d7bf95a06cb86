import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { compareCycles } from '#shared/contract/runs.ts';
import type { ComparedBy } from '#shared/schemas/runs.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { ChangePicture } from '#web/parts/cycles/change-picture.tsx';
import type { WireComparison } from '#web/parts/cycles/wire-comparison.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { PagedRows } from '#web/ui/paged-rows.tsx';
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
  return (
    <PagedRows
      query={comparison}
      noun={COMPARED_BY[query.by].rows}
      empty={t`Neither has any lines.`}
      clear={clear}
    >
      {(rows) => <Compared rows={rows.map(named)} by={query.by} />}
    </PagedRows>
  );
}

type ComparedProps = { readonly rows: readonly WireComparison[]; readonly by: ComparedBy };

function Compared({ rows, by }: ComparedProps) {
  return (
    <div className="space-y-8">
      <ChangePicture rows={rows} />
      <DataTable
        caption={COMPARED_BY[by].rows}
        columns={comparisonColumns(by)}
        rows={rows}
        keyOf={({ key }) => key}
      />
    </div>
  );
}

/** Plays that nobody has identified are of no work, so it has no name. */
function named(row: WireComparison): WireComparison {
  return row.key === '-' ? { ...row, name: t`No work known` } : row;
}
